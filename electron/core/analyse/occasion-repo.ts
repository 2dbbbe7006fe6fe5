import type { Database } from '../../database/database'
import type { AnalysisRow } from './analysis-repo'

export type OccasionAnalysis = AnalysisRow & {
  title: string
  serviceAreaName: string | null
  committeeName: string | null
  controlActivities: number
}

/** Which nämnd an analysis belongs to; a portfolio without one concerns all. */
const committeeSql = '(@committeeId IS NULL OR a.committeeId IS NULL OR a.committeeId = @committeeId)'

/**
 * Analyses of one occasion and year, the newest version of each; changes by day, others by name. A kontrollmoment counts
 * whichever version its risk was picked from.
 */
export const analysesOfOccasion = (
  db: Database,
  occasion: 'change' | 'internalControl',
  year: number,
  committeeId: string | null,
): OccasionAnalysis[] =>
  db.allSql(
    `SELECT a.*, s.name AS serviceAreaName, c.name AS committeeName,
       (SELECT count(DISTINCT coalesce(k.originId, k.id)) FROM controlActivity k
        JOIN controlPlan p ON p.id = k.planId AND p.status <> 'superseded'
        JOIN risk r ON r.id = k.riskId JOIN riskAnalysis m ON m.id = r.riskAnalysisId
        WHERE m.occasion = a.occasion AND m.year = a.year AND m.committeeId IS a.committeeId
          AND nameKey(m.title) = nameKey(a.title)) AS controlActivities
     FROM (SELECT *, row_number() OVER (
             PARTITION BY coalesce(serviceAreaId, ''), coalesce(committeeId, ''), nameKey(title) ORDER BY revision DESC
           ) AS place FROM riskAnalysis WHERE occasion = @occasion AND year = @year) a
     LEFT JOIN serviceArea s ON s.id = a.serviceAreaId
     LEFT JOIN committee c ON c.id = a.committeeId
     WHERE a.place = 1 AND ${committeeSql}
     ORDER BY a.changeOn, svSort(c.name), svSort(a.title), a.id`,
    { occasion, year, committeeId },
  )

/** Portfolios for internal control before a year: the standing version of each year, newest year first. */
export const portfoliosBefore = (
  db: Database,
  year: number,
  committeeId: string | null,
): Array<{ id: string; title: string; committeeId: string | null; year: number; risks: number }> =>
  db.allSql(
    `SELECT a.id, a.title, a.committeeId, a.year,
       (SELECT count(*) FROM risk r WHERE r.riskAnalysisId = a.id) AS risks
     FROM (SELECT *, row_number() OVER (
             PARTITION BY year, coalesce(serviceAreaId, ''), coalesce(committeeId, ''), nameKey(title)
             ORDER BY CASE status WHEN 'decided' THEN 0 WHEN 'draft' THEN 1 ELSE 2 END, revision DESC
           ) AS place FROM riskAnalysis WHERE occasion = 'internalControl' AND year < @year) a
     WHERE a.place = 1 AND ${committeeSql}
     ORDER BY a.year DESC, svSort(a.title), a.id`,
    { year, committeeId },
  )

/** Analyses before changes of a year: of each the decided version, else the draft, by day. */
export const changesOfYear = (db: Database, year: number): AnalysisRow[] =>
  db.allSql(
    `SELECT * FROM (
       SELECT *, row_number() OVER (
         PARTITION BY serviceAreaId, coalesce(committeeId, ''), nameKey(title)
         ORDER BY CASE status WHEN 'decided' THEN 0 WHEN 'draft' THEN 1 ELSE 2 END, revision DESC
       ) AS place FROM riskAnalysis WHERE occasion = 'change' AND year = ?
     ) WHERE place = 1 ORDER BY changeOn, svSort(title), id`,
    year,
  )
