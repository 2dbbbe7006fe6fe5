import { RiskAnalysis, RiskScaleSchema } from '../../../shared/contracts/analyse'
import type { Database } from '../../database/database'
import type { Tables } from '../../database/tables'
import type { Context } from '../context'
import { recordedTable } from '../recorded-table'

export type AnalysisRow = Tables['riskAnalysis']

/** Which of a year's analyses counts where only one can: the decided one, else the draft, else the newest replaced. */
const standing = `CASE status WHEN 'decided' THEN 0 WHEN 'draft' THEN 1 ELSE 2 END, revision DESC`

/** A stored analysis with its scale read; a scale that can't be read is refused here and not shown as another. */
export const toAnalysis = (row: AnalysisRow): RiskAnalysis => ({
  ...row,
  scale: RiskScaleSchema.parse(JSON.parse(row.scale)),
})

export const analysisTable = (context: Context) => recordedTable(context, 'riskAnalysis')

/** What is analysed: an area's year, a change, or a portfolio for internal control. */
export type AnalysedMatter = Pick<AnalysisRow, 'occasion' | 'serviceAreaId' | 'committeeId' | 'title'>

/** An area's yearly matter. */
export const yearlyMatter = (serviceAreaId: string): AnalysedMatter => ({
  occasion: 'yearly',
  serviceAreaId,
  committeeId: null,
  title: null,
})

/** Every analysis of the same matter, of all years, newest first. */
export const analysesOfMatter = (
  db: Database,
  { occasion, serviceAreaId, committeeId, title }: AnalysedMatter,
): AnalysisRow[] =>
  db.allSql(
    `SELECT * FROM riskAnalysis
     WHERE occasion = @occasion AND serviceAreaId IS @serviceAreaId AND committeeId IS @committeeId
       AND nameKey(coalesce(title, '')) = nameKey(@title)
     ORDER BY year DESC, revision DESC`,
    { occasion, serviceAreaId, committeeId, title: title ?? '' },
  )

/** Per verksamhetsområde in scope, in Swedish order: archived ones only where the year has an analysis. */
export const areasInScope = (
  db: Database,
  committeeId: string | null,
  year: number,
): Array<{ id: string; name: string; committeeName: string | null }> =>
  db.allSql(
    `SELECT a.id, a.name, c.name AS committeeName
     FROM serviceArea a LEFT JOIN committee c ON c.id = a.committeeId
     WHERE (@committeeId IS NULL OR a.committeeId = @committeeId)
       AND (a.archivedAt IS NULL
            OR EXISTS (SELECT 1 FROM riskAnalysis r WHERE r.serviceAreaId = a.id AND r.year = @year AND r.occasion = 'yearly'))
     ORDER BY svSort(a.name), a.name`,
    { committeeId, year },
  )

/** One yearly analysis per verksamhetsområde. `working` prefers the draft, which is the one to go on with. */
export const analysesOfYear = (db: Database, year: number, prefer: 'standing' | 'working'): AnalysisRow[] =>
  db.allSql(
    `SELECT * FROM (
       SELECT *, row_number() OVER (
         PARTITION BY serviceAreaId ORDER BY ${prefer === 'standing' ? standing : 'revision DESC'}
       ) AS place
       FROM riskAnalysis WHERE year = ? AND occasion = 'yearly'
     ) WHERE place = 1`,
    year,
  )

/** The newest analysis of an earlier year, per verksamhetsområde. */
export const earlierAnalyses = (
  db: Database,
  year: number,
): Array<{ id: string; serviceAreaId: string; year: number; risks: number }> =>
  db.allSql(
    `SELECT id, serviceAreaId, year, (SELECT count(*) FROM risk WHERE riskAnalysisId = ranked.id) AS risks FROM (
       SELECT *, row_number() OVER (PARTITION BY serviceAreaId ORDER BY year DESC, ${standing}) AS place
       FROM riskAnalysis WHERE year < ? AND occasion = 'yearly'
     ) AS ranked WHERE place = 1`,
    year,
  )

/** Null where the analysis has no verksamhetsområde. */
export const areaName = (db: Database, serviceAreaId: string | null): string | null =>
  db.getSql<{ name: string }>('SELECT name FROM serviceArea WHERE id = ?', serviceAreaId)?.name ?? null

/** The nämnd that an analysis belongs to, by itself or through its area; null where it concerns all. */
export const committeeName = (
  db: Database,
  { committeeId, serviceAreaId }: Pick<AnalysisRow, 'committeeId' | 'serviceAreaId'>,
): string | null =>
  db.getSql<{ name: string }>(
    `SELECT c.name FROM committee c
     WHERE c.id = coalesce(?, (SELECT s.committeeId FROM serviceArea s WHERE s.id = ?))`,
    committeeId,
    serviceAreaId,
  )?.name ?? null

/** What an analysis is called, in SQL: 'Barn och unga 2027'. `s` is its verksamhetsområde, joined LEFT. */
export const analysisNameSql = (a: string, s: string): string =>
  `CASE ${a}.occasion WHEN 'change' THEN ${a}.title
     WHEN 'internalControl' THEN ${a}.title || ' ' || ${a}.year ELSE ${s}.name || ' ' || ${a}.year END`

/** Whether another analysis was copied from this one. */
export const isCopied = (db: Database, id: string): boolean =>
  db.getSql('SELECT 1 FROM riskAnalysis WHERE copiedFromId = ?', id) !== undefined

/** Every scale that analyses were made with, as it is stored, and how many. */
export const storedScales = (db: Database): Array<{ scale: string; count: number }> =>
  db.allSql('SELECT scale, count(*) AS count FROM riskAnalysis GROUP BY scale')
