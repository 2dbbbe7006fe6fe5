import type { RecordType } from '../../../shared/contracts/values'
import { lowerSv } from '../../../shared/domain/swedish'
import { recordTypeNames } from '../../../shared/text/names'
import type { Database } from '../../database/database'
import type { Tables } from '../../database/tables'
import { analysisNameSql } from '../analyse/analysis-repo'

export type LogRow = Omit<Tables['changeLog'], 'recordType'> & { recordType: RecordType }

/** What hangs on a record and belongs to its history: table and the column that points at it. */
const parts: Partial<Record<RecordType, { table: RecordType; column: string }>> = {
  riskAnalysis: { table: 'risk', column: 'riskAnalysisId' },
  followUpPlan: { table: 'plannedFollowUp', column: 'planId' },
  review: { table: 'finding', column: 'reviewId' },
  questionnaire: { table: 'questionnaireQuestion', column: 'questionnaireId' },
  questionnaireRecipient: { table: 'questionnaireAnswer', column: 'recipientId' },
  eventAnalysis: { table: 'eventCause', column: 'analysisId' },
  supervision: { table: 'supervisionDemand', column: 'supervisionId' },
  goal: { table: 'goalFollowUp', column: 'goalId' },
  finding: { table: 'actionPlan', column: 'findingId' },
  developmentArea: { table: 'developmentGround', column: 'developmentAreaId' },
  sanctionProposal: { table: 'sanctionFinding', column: 'proposalId' },
  committeeMeeting: { table: 'meetingItem', column: 'meetingId' },
  document: { table: 'documentDispatch', column: 'documentId' },
  documentDraft: { table: 'documentSection', column: 'draftId' },
}

/** The newest `limit` changes of a record and of its parts, also those since removed; newest first. */
export function changesOfRecord(db: Database, recordType: RecordType, recordId: string, limit: number): LogRow[] {
  const part = parts[recordType]
  const ofParts =
    part === undefined
      ? ''
      : `UNION
         SELECT l.seq FROM changeLog l
         WHERE l.recordType = '${part.table}' AND l.recordId IN (
           SELECT id FROM "${part.table}" WHERE "${part.column}" = @recordId
           UNION
           SELECT recordId FROM changeLog
           WHERE recordType = '${part.table}' AND "after" IS NULL AND json_extract("before", '$.${part.column}') = @recordId
         )`
  return db.allSql(
    `SELECT * FROM changeLog WHERE seq IN (
       SELECT seq FROM changeLog WHERE recordType = @recordType AND recordId = @recordId ${ofParts}
     ) ORDER BY seq DESC LIMIT @limit`,
    { recordType, recordId, limit },
  )
}

export interface ChangeFilter {
  search: string
  recordType: RecordType | null
  offset: number
  limit: number
}

/** A page of the log, newest first, how many changes the filter lets through, and how many there are. */
export function changes(
  db: Database,
  filter: ChangeFilter,
): { rows: LogRow[]; total: number; totalUnfiltered: number } {
  const conditions = filter.recordType === null ? [] : ['recordType = @recordType']
  const parameters: Record<string, unknown> = { recordType: filter.recordType }
  lowerSv(filter.search)
    .split(/\s+/)
    .filter((word) => word !== '')
    .forEach((word, index) => {
      conditions.push(wordCondition(index, word))
      parameters[`like${index}`] = likePattern(word)
      parameters[`word${index}`] = word
      parameters[`types${index}`] = JSON.stringify(typesNamed(word))
    })
  const where = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`
  const total = db.getSql<{ n: number }>(`SELECT count(*) AS n FROM changeLog ${where}`, parameters)?.n ?? 0
  const rows = db.allSql<LogRow>(`SELECT * FROM changeLog ${where} ORDER BY seq DESC LIMIT @limit OFFSET @offset`, {
    ...parameters,
    limit: filter.limit,
    offset: filter.offset,
  })
  const all = db.getSql<{ n: number }>('SELECT count(*) AS n FROM changeLog')?.n ?? 0
  return { rows, total, totalUnfiltered: all }
}

/** What the sentence says happened is not stored as a word: these stems stand for it. */
const happened: ReadonlyArray<[stem: string, condition: string]> = [
  ['tillag', '"before" IS NULL'],
  ['borttag', '"after" IS NULL'],
  ['ändra', '"before" IS NOT NULL AND "after" IS NOT NULL'],
  ['fastställ', `"after" LIKE '%"status":"decided"%'`],
  ['arkiver', `"after" LIKE '%"archivedAt":"%'`],
  ['inläs', 'importBatchId IS NOT NULL'],
]

/**
 * SQLite's own LIKE is quick but knows only ASCII letters: it sorts out most rows, svLower decides about the rest. What an
 * individuppföljning or a survey says is never looked through: how many are found would tell what a small group has answered.
 */
function wordCondition(index: number, word: string): string {
  const holds = (column: string): string =>
    `(${column} LIKE @like${index} ESCAPE '\\' AND instr(svLower(${column}), @word${index}) > 0)`
  const said = happened.flatMap(([stem, condition]) => (word.startsWith(stem) ? [`OR (${condition})`] : []))
  return `(recordType IN (SELECT value FROM json_each(@types${index}))
    OR ${holds('actor')} OR (recordType NOT IN ('individualFollowUp', 'surveyResult') AND (${holds('"after"')} OR ${holds('"before"')}))
    ${said.join(' ')})`
}

/** A pattern that finds the word in any case: every letter that LIKE does not know stands as any sign. */
export const likePattern = (word: string): string => `%${word.replace(/[\\%_]/g, '\\$&').replace(/[^ -~]/gu, '_')}%`

const typesNamed = (word: string): RecordType[] =>
  (Object.keys(recordTypeNames) as RecordType[]).filter((type) => recordTypeNames[type].includes(word))

const nameQueries = [
  'SELECT id, name FROM committee',
  'SELECT id, name FROM serviceArea',
  'SELECT id, name FROM serviceType',
  'SELECT id, name FROM provider',
  'SELECT id, name FROM unit',
  'SELECT id, number AS name FROM agreement',
  'SELECT id, text AS name FROM requirement',
  'SELECT id, number AS name FROM review',
  'SELECT id, number AS name FROM informationRequest',
  'SELECT id, title AS name FROM informationRequestItem',
  `SELECT i.id, 'intervju i granskning ' || r.number AS name FROM interview i JOIN review r ON r.id = i.reviewId`,
  `SELECT a.id, ${analysisNameSql('a', 's')} || CASE WHEN a.revision > 1 THEN ' version ' || a.revision ELSE '' END AS name
   FROM riskAnalysis a LEFT JOIN serviceArea s ON s.id = a.serviceAreaId`,
  `SELECT p.id, coalesce(c.name, 'alla nämnder') || ' ' || p.year AS name
   FROM followUpPlan p LEFT JOIN committee c ON c.id = p.committeeId`,
  'SELECT f.id, p.name FROM plannedFollowUp f JOIN provider p ON p.id = f.providerId',
  `SELECT p.id, coalesce(c.name, 'alla nämnder') || ' ' || p.year AS name
   FROM controlPlan p LEFT JOIN committee c ON c.id = p.committeeId`,
  `SELECT p.id, coalesce(c.name, 'alla nämnder') || ' från ' || p.firstYear AS name
   FROM multiYearPlan p LEFT JOIN committee c ON c.id = p.committeeId`,
  'SELECT id, title AS name FROM controlActivity',
  'SELECT id, event AS name FROM risk',
  'SELECT id, name FROM process',
  "SELECT id, 'lex Sarah ' || number AS name FROM lexSarah",
  "SELECT id, 'lex Maria ' || number AS name FROM lexMaria",
  "SELECT id, 'avvikelse ' || number AS name FROM deviation",
  `SELECT a.id, coalesce('lex Sarah ' || s.number, 'lex Maria ' || m.number, 'avvikelse ' || d.number) AS name
   FROM eventAnalysis a LEFT JOIN lexSarah s ON s.id = a.lexSarahId LEFT JOIN lexMaria m ON m.id = a.lexMariaId
   LEFT JOIN deviation d ON d.id = a.deviationId`,
  'SELECT id, title AS name FROM supervision',
  'SELECT id, title AS name FROM goal',
  'SELECT id, title AS name FROM questionnaire',
  'SELECT id, text AS name FROM questionnaireQuestion',
  'SELECT r.id, p.name FROM questionnaireRecipient r JOIN provider p ON p.id = r.providerId',
  'SELECT id, name FROM checklist',
  `SELECT v.id, c.name || ' version ' || v.revision AS name FROM checklistVersion v JOIN checklist c ON c.id = v.checklistId`,
  'SELECT id, text AS name FROM checklistQuestion',
  'SELECT id, name FROM indicator',
  `SELECT v.id, i.name || ', ' || v.groupName || ' ' || v.year AS name
   FROM indicatorValue v JOIN indicator i ON i.id = v.indicatorId`,
  `SELECT e.id, e.controlledOn || ' av ' || p.name AS name FROM economicControl e JOIN provider p ON p.id = e.providerId`,
  'SELECT id, description AS name FROM finding',
  'SELECT id, title AS name FROM document',
  "SELECT id, title || CASE WHEN revision > 1 THEN ' version ' || revision ELSE '' END AS name FROM documentDraft",
  'SELECT id, name FROM documentTemplate',
  "SELECT id, number || ' ' || title AS name FROM developmentArea",
  "SELECT id, number || ' ' || title AS name FROM systemMeasure",
  `SELECT m.id, c.name || ' ' || m.heldOn AS name FROM committeeMeeting m JOIN committee c ON c.id = m.committeeId`,
  'SELECT id, title AS name FROM meetingItem',
  "SELECT id, paragraph || ' ' || decidedOn AS name FROM committeeDecision",
  `SELECT s.id, 'steg beslutat ' || s.decidedOn || ' i granskning ' || r.number AS name
   FROM sanction s JOIN review r ON r.id = s.reviewId`,
  `SELECT x.id, 'förslag i granskning ' || r.number AS name FROM sanctionProposal x JOIN review r ON r.id = x.reviewId`,
]

/** Id → name, for the records that logged rows point at. */
export function namesOf(db: Database, ids: readonly string[]): Map<string, string> {
  const wanted = JSON.stringify(ids)
  const rows = nameQueries.flatMap((query) =>
    db.allSql<{ id: string; name: string }>(
      `SELECT id, name FROM (${query}) WHERE id IN (SELECT value FROM json_each(?))`,
      wanted,
    ),
  )
  return new Map(rows.map(({ id, name }) => [id, name]))
}
