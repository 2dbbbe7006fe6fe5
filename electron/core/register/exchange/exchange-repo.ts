import type { Database } from '../../../database/database'
import type { SheetName } from '../../../exchange/sheets/column'
import { followUpSelection, roundSelection } from '../../collect/individual/export-repo'
import { eventAnalysisSelection, eventCauseSelection } from './event-analysis/event-selections'
import { developmentAreaSelection, systemMeasureSelection } from './development/development-selections'
import { goalSelection } from './goal/goal-selection'
import { controlRecords } from './control/control-records'
import type { SheetRecord } from './plan/planned-row'

/**
 * The analysis that is worked on: the draft, or the decided one when there is no draft. Of an area there is one a year, and
 * one for each change.
 */
const currentAnalysis = `(a.occasion IN ('yearly', 'change') AND (a.status = 'draft' OR (a.status = 'decided' AND NOT EXISTS (
  SELECT 1 FROM riskAnalysis d WHERE d.occasion = a.occasion AND d.serviceAreaId = a.serviceAreaId AND d.year = a.year
    AND nameKey(coalesce(d.title, '')) = nameKey(coalesce(a.title, '')) AND d.status = 'draft'))))`
const changeTitle = "CASE WHEN a.occasion = 'change' THEN a.title END AS changeTitle"

/** Every row of the register that a sheet shows, in the order they are exported. */
const selections: Record<Exclude<SheetName, 'Internkontroll'>, string> = {
  Nämnder: 'SELECT * FROM committee ORDER BY svSort(name)',
  Verksamhetsområden: 'SELECT * FROM serviceArea ORDER BY svSort(name)',
  Insatser: 'SELECT * FROM serviceType ORDER BY svSort(name)',
  Utförare: 'SELECT * FROM provider ORDER BY svSort(name)',
  Enheter: `SELECT u.* FROM unit u JOIN provider p ON p.id = u.providerId ORDER BY svSort(p.name), svSort(u.name)`,
  Avtal: 'SELECT * FROM agreement ORDER BY svSort(number)',
  Krav: `SELECT q.* FROM requirement q JOIN serviceType t ON t.id = q.serviceTypeId ORDER BY svSort(t.name), svSort(q.text)`,
  Riskanalyser: `SELECT r.*, a.serviceAreaId, a.year, ${changeTitle}, a.changeOn, coalesce(q.text, r.requirementText) AS requirementWords
    FROM risk r
    JOIN riskAnalysis a ON a.id = r.riskAnalysisId
    JOIN serviceArea s ON s.id = a.serviceAreaId
    LEFT JOIN requirement q ON q.id = r.requirementId
    WHERE ${currentAnalysis}
    ORDER BY a.year, svSort(s.name), a.occasion = 'change', svSort(a.title), r.number`,
  Granskningar: 'SELECT * FROM review ORDER BY year, svSort(number)',
  Brister: `SELECT f.*, q.text AS requirementWords
    FROM finding f
    JOIN review v ON v.id = f.reviewId
    LEFT JOIN requirement q ON q.id = f.requirementId
    ORDER BY v.year, svSort(v.number), svSort(f.area), svSort(f.description)`,
  Åtgärdsplaner: `SELECT ap.*, f.reviewId, f.area, f.description
    FROM actionPlan ap JOIN finding f ON f.id = ap.findingId JOIN review v ON v.id = f.reviewId
    ORDER BY v.year, svSort(v.number), svSort(f.area), svSort(f.description), ap.round`,
  Sanktioner: `SELECT s.* FROM sanction s JOIN review v ON v.id = s.reviewId
    ORDER BY v.year, svSort(v.number), s.decidedOn, s.step`,
  'Ekonomiska kontroller': `SELECT c.* FROM economicControl c JOIN provider p ON p.id = c.providerId
    ORDER BY c.controlledOn, svSort(p.name)`,
  Timmar: `SELECT h.* FROM serviceHours h
    JOIN provider p ON p.id = h.providerId
    JOIN serviceType t ON t.id = h.serviceTypeId
    LEFT JOIN agreement a ON a.id = h.agreementId
    ORDER BY svSort(p.name), svSort(t.name), svSort(a.number), h.month`,
  'Ej verkställda beslut': 'SELECT * FROM delayedDecision ORDER BY reportedOn, decidedOn, svSort(number)',
  'Särskild avgift': 'SELECT * FROM specialFee ORDER BY year, decidedOn, amountSek',
  Synpunkter: 'SELECT * FROM feedback ORDER BY receivedOn, svSort(number)',
  Avvikelser: 'SELECT * FROM deviation ORDER BY occurredOn, svSort(number)',
  Erfarenheter: 'SELECT * FROM caseworkerExperience ORDER BY notedOn, svSort(number)',
  'Lex Sarah': 'SELECT * FROM lexSarah ORDER BY reportedOn, svSort(number)',
  'Lex Maria': 'SELECT * FROM lexMaria ORDER BY reportedOn, svSort(number)',
  Händelseanalyser: eventAnalysisSelection,
  Händelseorsaker: eventCauseSelection,
  Tillsyn: 'SELECT * FROM supervision ORDER BY coalesce(decidedOn, startedOn), svSort(title)',
  Tillsynskrav: `SELECT d.* FROM supervisionDemand d JOIN supervision s ON s.id = d.supervisionId
    ORDER BY svSort(s.title), d.position`,
  Uppföljningsomgångar: roundSelection,
  Individuppföljning: followUpSelection,
  'Mål och uppdrag': goalSelection,
  Projekt: 'SELECT * FROM project ORDER BY svSort(title)',
  Utvecklingsområden: developmentAreaSelection,
  Systemåtgärder: systemMeasureSelection,
  Årshjul: 'SELECT * FROM yearActivity ORDER BY month, svSort(title)',
  Informationsforum: 'SELECT * FROM informationForum ORDER BY heldOn, svSort(title)',
  Sammanträden: `SELECT m.* FROM committeeMeeting m JOIN committee c ON c.id = m.committeeId ORDER BY m.heldOn, svSort(c.name)`,
  Sammanträdesärenden: `SELECT i.*, m.committeeId FROM meetingItem i JOIN committeeMeeting m ON m.id = i.meetingId
    JOIN committee c ON c.id = m.committeeId ORDER BY m.heldOn, svSort(c.name), i.position, svSort(i.title)`,
  // A corrected registration has the § of the one in its place: the day it was archived tells them apart, as a workbook holds it.
  Nämndbeslut: `SELECT d.*, substr(d.archivedAt, 1, 10) || 'T00:00:00.000Z' AS archivedAt
    FROM committeeDecision d JOIN committee c ON c.id = d.committeeId
    ORDER BY d.decidedOn, svSort(c.name), svSort(d.paragraph), d.archivedAt, svSort(d.heading)`,
  Enkät: `SELECT r.* FROM surveyResult r LEFT JOIN serviceArea a ON a.id = r.serviceAreaId
    ORDER BY r.year, svSort(r.survey), svSort(r.question), svSort(a.name), r.gender`,
  // A nyckeltal without values stands as one whose own value is unknown, so that the whole register survives.
  Nyckeltal: `SELECT coalesce(v.id, i.id) AS id, i.name, coalesce(v.year, i.endedYear, CAST(substr(i.createdAt, 1, 4) AS INTEGER)) AS year,
      coalesce(v.groupName, 'Egen kommun') AS groupName, coalesce(v.gender, 'total') AS gender, v.value, i.better, v.source,
      v.fetchedOn, i.kind, i.unit, i.koladaId, i.serviceAreaId, i.description, i.endedYear, i.archivedAt
    FROM indicator i LEFT JOIN indicatorValue v ON v.indicatorId = i.id
    ORDER BY svSort(i.name), v.year, svSort(v.groupName), v.gender`,
  Historik: `SELECT h.*, coalesce(t.name, h.serviceTypeName) AS serviceTypeName
    FROM history h
    LEFT JOIN serviceType t ON t.id = h.serviceTypeId
    ORDER BY h.series, h.year, h.periodFrom, svSort(coalesce(t.name, h.serviceTypeName)), h.form, h.breakdown, svSort(h.breakdownValue)`,
}

export const recordsOf = (db: Database, sheet: SheetName): SheetRecord[] =>
  sheet === 'Internkontroll' ? controlRecords(db) : db.allSql<SheetRecord>(selections[sheet])

/** Analyses that an import writes into: one for each area and year, and for each change. */
export const currentAnalyses = (
  db: Database,
): Array<{
  id: string
  serviceAreaId: string
  year: number
  changeTitle: string | null
  status: 'draft' | 'decided'
  scale: string
}> =>
  db.allSql(
    `SELECT a.id, a.serviceAreaId, a.year, ${changeTitle}, a.status, a.scale FROM riskAnalysis a WHERE ${currentAnalysis}`,
  )

/** The highest number that any version of an analysis has given a risk. */
export const highestRiskNumbers = (
  db: Database,
): Array<{ serviceAreaId: string; year: number; changeTitle: string | null; number: number }> =>
  db.allSql(
    `SELECT a.serviceAreaId, a.year, ${changeTitle}, max(r.number) AS number
     FROM risk r JOIN riskAnalysis a ON a.id = r.riskAnalysisId
     WHERE a.occasion IN ('yearly', 'change') GROUP BY a.serviceAreaId, a.year, a.occasion, nameKey(coalesce(a.title, ''))`,
  )

/** The number of the newest change: it grows with everything that is written. */
export const lastChange = (db: Database): number =>
  db.getSql<{ seq: number | null }>('SELECT max(seq) AS seq FROM changeLog')?.seq ?? 0
