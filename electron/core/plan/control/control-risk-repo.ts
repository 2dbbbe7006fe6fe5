import type { VersionStatus } from '../../../../shared/contracts/values'
import type { Database } from '../../../database/database'
import type { Tables } from '../../../database/tables'

/** A risk with the analysis it stands in; `scale` as stored. */
export type RiskRecord = Tables['risk'] & {
  scale: string
  analysisTitle: string | null
  analysisYear: number
  analysisStatus: VersionStatus
  analysisCommitteeId: string | null
}

export const riskColumns = `SELECT r.*, x.scale, x.title AS analysisTitle, x.year AS analysisYear,
  x.status AS analysisStatus, x.committeeId AS analysisCommitteeId
  FROM risk r JOIN riskAnalysis x ON x.id = r.riskAnalysisId`

export interface Portfolio {
  id: string
  title: string
  committeeId: string | null
  committeeName: string | null
  status: VersionStatus
  revision: number
}

/**
 * The portfolios of a year that a plan can take risks from: the nämnd's own and the joint ones; a joint plan takes from
 * all. The decided version of each, else the draft.
 */
export const portfoliosFor = (db: Database, committeeId: string | null, year: number): Portfolio[] =>
  db.allSql(
    `SELECT id, title, committeeId, committeeName, status, revision FROM (
       SELECT x.*, c.name AS committeeName, row_number() OVER (
         PARTITION BY x.committeeId, x.serviceAreaId, nameKey(x.title) ORDER BY x.status = 'decided' DESC
       ) AS place
       FROM riskAnalysis x LEFT JOIN committee c ON c.id = x.committeeId
       WHERE x.occasion = 'internalControl' AND x.year = @year AND x.status <> 'superseded'
         AND (@committeeId IS NULL OR x.committeeId IS NULL OR x.committeeId = @committeeId)
     ) WHERE place = 1 ORDER BY committeeId IS NULL, svSort(title)`,
    { committeeId, year },
  )

/** The risks of the portfolios, highest riskvärde first. */
export const risksOfPortfolios = (db: Database, portfolioIds: readonly string[]): RiskRecord[] =>
  db.allSql(
    `${riskColumns} WHERE x.id IN (SELECT value FROM json_each(?))
     ORDER BY r.likelihood * r.consequence DESC, r.consequence DESC, r.number`,
    JSON.stringify(portfolioIds),
  )

export const riskWithAnalysis = (db: Database, riskId: string): RiskRecord | undefined =>
  db.getSql(`${riskColumns} WHERE r.id = ?`, riskId)

/** Every kontrollmoment of a year's plans that hold or are under work, with its risk's event and its plan's nämnd. */
export const controlledInYear = (
  db: Database,
  year: number,
): Array<{ planId: string; committeeId: string | null; committeeName: string | null; riskId: string; event: string }> =>
  db.allSql(
    `SELECT a.planId, p.committeeId, c.name AS committeeName, a.riskId, r.event
     FROM controlActivity a JOIN controlPlan p ON p.id = a.planId JOIN risk r ON r.id = a.riskId
     LEFT JOIN committee c ON c.id = p.committeeId
     WHERE p.year = ? AND p.status <> 'superseded'`,
    year,
  )

/**
 * The same risk in the nämnd's portfolios of another year, or in a newer version of the same year's: the same event in
 * words, else the same number in an analysis that was copied from the risk's. Undefined where it is no longer there.
 */
export const sameRiskIn = (db: Database, riskId: string, year: number): string | undefined =>
  db.getSql<{ id: string }>(
    `SELECT n.id FROM risk r JOIN riskAnalysis x ON x.id = r.riskAnalysisId
     JOIN riskAnalysis y ON y.occasion = x.occasion AND y.committeeId IS x.committeeId AND y.year = @year
       AND y.status <> 'superseded'
     JOIN risk n ON n.riskAnalysisId = y.id
       AND (nameKey(n.event) = nameKey(r.event) OR (y.copiedFromId = x.id AND n.number = r.number))
     WHERE r.id = @riskId
     ORDER BY y.status = 'decided' DESC, nameKey(n.event) = nameKey(r.event) DESC, n.id LIMIT 1`,
    { riskId, year },
  )?.id

/** What controlled the same event in the newest earlier year, newest plan first. */
export const earlierControls = (
  db: Database,
  committeeId: string | null,
  year: number,
): Array<{ event: string; title: string }> =>
  db.allSql(
    `SELECT r.event, a.title FROM controlActivity a JOIN controlPlan p ON p.id = a.planId JOIN risk r ON r.id = a.riskId
     WHERE p.year < @year AND p.committeeId IS @committeeId AND p.status <> 'superseded'
     ORDER BY p.year DESC, a.id`,
    { committeeId, year },
  )
