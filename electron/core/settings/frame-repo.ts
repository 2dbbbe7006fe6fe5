import type { Database } from '../../database/database'

/** Nämnder in use, the years that anything is registered for, and whether anything is registered at all. */
export function frameFacts(db: Database): {
  committees: Array<{ id: string; name: string }>
  registeredYears: number[]
  records: number
} {
  const committees = db.allSql<{ id: string; name: string }>(
    'SELECT id, name FROM committee WHERE archivedAt IS NULL ORDER BY svSort(name)',
  )
  const years = db.allSql<{ year: number }>(
    `SELECT year FROM review UNION SELECT year FROM riskAnalysis UNION SELECT year FROM followUpPlan
     UNION SELECT year FROM history UNION SELECT year FROM goal UNION SELECT year FROM controlPlan`,
  )
  const records = db.getSql<{ n: number }>(
    `SELECT EXISTS (SELECT 1 FROM committee) + EXISTS (SELECT 1 FROM serviceArea) + EXISTS (SELECT 1 FROM provider)
          + EXISTS (SELECT 1 FROM history) + EXISTS (SELECT 1 FROM goal) + EXISTS (SELECT 1 FROM yearActivity)
          + EXISTS (SELECT 1 FROM process) + EXISTS (SELECT 1 FROM riskAnalysis) AS n`,
  )
  return { committees, registeredYears: years.map(({ year }) => year), records: records?.n ?? 0 }
}
