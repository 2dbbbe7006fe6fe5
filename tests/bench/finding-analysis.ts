import type { Router } from '../../electron/core/router'
import type { Database } from '../../electron/database/database'
import { printRow, time } from './measure'

const of2026 = { committeeId: null, year: 2026 }
const counted = (column: string): string =>
  `SELECT ${column}, r.year, count(*) FROM review r JOIN finding f ON f.reviewId = r.id
   WHERE r.year IN (2025, 2026) AND f.archivedAt IS NULL GROUP BY 1, 2`

/** Views of the bristanalys and of the outcome year against year: each is to answer within 100 ms. */
const cases: ReadonlyArray<{ name: string; operation: string; input: object; raw: string }> = [
  {
    name: 'Bristanalys per område',
    operation: 'assess.findingAnalysis',
    input: { ...of2026, dimension: 'area' },
    raw: counted('f.area'),
  },
  {
    name: 'Bristanalys per utförare',
    operation: 'assess.findingAnalysis',
    input: { ...of2026, dimension: 'provider' },
    raw: counted('r.providerId'),
  },
  {
    name: 'Brister, insats mot allvarlighetsgrad',
    operation: 'assess.findingCross',
    input: { ...of2026, rows: 'serviceType', columns: 'severity' },
    raw: counted('r.serviceTypeId || f.severity'),
  },
  {
    name: 'Återkommande brister, alla år',
    operation: 'assess.recurringFindings',
    input: of2026,
    raw: `SELECT r.providerId, f.area, count(DISTINCT r.id) FROM review r JOIN finding f ON f.reviewId = r.id
          GROUP BY 1, 2 HAVING count(DISTINCT r.id) > 1`,
  },
  {
    name: 'Tid till åtgärd',
    operation: 'assess.mendingTimes',
    input: of2026,
    raw: `SELECT f.severity, julianday(f.doneOn) - julianday(r.completedOn) FROM review r JOIN finding f ON f.reviewId = r.id
          WHERE r.year = 2026`,
  },
  {
    name: 'Bristerna bakom en siffra',
    operation: 'assess.countedFindings',
    input: { ...of2026, parts: [{ dimension: 'area', key: 'bemanning' }] },
    raw: `SELECT f.*, r.number, p.name FROM review r JOIN finding f ON f.reviewId = r.id
          LEFT JOIN provider p ON p.id = r.providerId WHERE r.year = 2026 AND f.area = 'Bemanning' LIMIT 200`,
  },
  {
    name: 'Utfall år mot år',
    operation: 'assess.outcomeYears',
    input: of2026,
    raw: `SELECT r.year, r.serviceTypeId, g.form, r.outcome, count(*) FROM review r LEFT JOIN agreement g ON g.id = r.agreementId
          WHERE r.kind <> 'prompted' GROUP BY 1, 2, 3, 4`,
  },
]

export function benchFindingAnalysis(router: Router, db: Database): void {
  for (const { name, operation, input, raw } of cases) {
    const ours = time(() => {
      const envelope = router.call(operation, input)
      if (!envelope.ok) throw new Error(`${operation}: ${envelope.error.userMessage}`)
      return JSON.stringify(envelope)
    })
    printRow(
      name,
      ours,
      time(() => db.allSql(raw)),
    )
  }
}
