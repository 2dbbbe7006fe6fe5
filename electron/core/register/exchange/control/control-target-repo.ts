import type { Database } from '../../../../database/database'
import type { Tables } from '../../../../database/tables'

/** Which riskportfölj a row of Internkontroll belongs to. */
export interface PortfolioKey {
  year: number
  committeeId: string | null
  title: string
}

/** The portfolio that is worked on: the draft, or the decided one when there is no draft. */
export const currentPortfolio = (db: Database, key: PortfolioKey): Tables['riskAnalysis'] | undefined =>
  db.getSql(
    `SELECT * FROM riskAnalysis
     WHERE occasion = 'internalControl' AND year = :year AND committeeId IS :committeeId
       AND nameKey(title) = nameKey(:title) AND status <> 'superseded'
     ORDER BY status = 'draft' DESC LIMIT 1`,
    { ...key },
  )

export const riskIn = (db: Database, portfolioId: string, event: string): Tables['risk'] | undefined =>
  db.getSql(
    'SELECT * FROM risk WHERE riskAnalysisId = ? AND nameKey(event) = nameKey(?) ORDER BY number LIMIT 1',
    portfolioId,
    event,
  )

/** One more than any version of the portfolio has given a risk. */
export const nextRiskNumber = (db: Database, { year, committeeId, title }: PortfolioKey): number =>
  (db.getSql<{ n: number | null }>(
    `SELECT max(r.number) AS n FROM risk r JOIN riskAnalysis x ON x.id = r.riskAnalysisId
     WHERE x.occasion = 'internalControl' AND x.year = :year AND x.committeeId IS :committeeId
       AND nameKey(x.title) = nameKey(:title)`,
    { year, committeeId, title },
  )?.n ?? 0) + 1

/** Portfolios that are worked on, with their risks; in the order in which they are exported. */
export const currentRisks = (
  db: Database,
): Array<Tables['risk'] & { portfolio: string; year: number; committeeId: string | null }> =>
  db.allSql(
    `SELECT r.*, x.title AS portfolio, x.year, x.committeeId
     FROM risk r JOIN riskAnalysis x ON x.id = r.riskAnalysisId LEFT JOIN committee c ON c.id = x.committeeId
     WHERE x.occasion = 'internalControl' AND (x.status = 'draft' OR (x.status = 'decided' AND NOT EXISTS (
       SELECT 1 FROM riskAnalysis d WHERE d.occasion = 'internalControl' AND d.year = x.year
         AND d.committeeId IS x.committeeId AND nameKey(d.title) = nameKey(x.title) AND d.status = 'draft')))
     ORDER BY x.year, svSort(c.name), svSort(x.title), r.number, r.id`,
  )

/** Kontrollmoment of the plans that are worked on, with the risk they control as its portfolio calls it. */
export const currentActivities = (
  db: Database,
): Array<
  Tables['controlActivity'] & {
    planYear: number
    planCommitteeId: string | null
    planCommitteeName: string | null
    root: string
    event: string
    portfolio: string
    year: number
    committeeId: string | null
  }
> =>
  db.allSql(
    `SELECT a.*, p.year AS planYear, p.committeeId AS planCommitteeId, c.name AS planCommitteeName,
       CASE WHEN originPlan.year = p.year THEN a.originId ELSE a.id END AS root,
       r.event, x.title AS portfolio, x.year, x.committeeId
     FROM controlActivity a
     JOIN controlPlan p ON p.id = a.planId
     JOIN risk r ON r.id = a.riskId
     JOIN riskAnalysis x ON x.id = r.riskAnalysisId AND x.occasion = 'internalControl'
     LEFT JOIN committee c ON c.id = p.committeeId
     LEFT JOIN controlActivity origin ON origin.id = a.originId
     LEFT JOIN controlPlan originPlan ON originPlan.id = origin.planId
     WHERE p.status = 'draft' OR (p.status = 'decided' AND NOT EXISTS (
       SELECT 1 FROM controlPlan d WHERE d.year = p.year AND d.committeeId IS p.committeeId AND d.status = 'draft'))
     ORDER BY p.year, svSort(c.name), svSort(a.title), a.id`,
  )

export const allResults = (db: Database): Array<Tables['controlResult']> => db.allSql('SELECT * FROM controlResult')
