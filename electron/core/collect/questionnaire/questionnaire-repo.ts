import type { Input } from '../../../../shared/contracts'
import type { Questionnaire, QuestionnaireRow } from '../../../../shared/contracts/questionnaire'
import type { SentQuestionnaire } from '../../../../shared/domain/questionnaire/todo'
import { lowerSv } from '../../../../shared/domain/swedish'
import { AppError } from '../../../../shared/errors'
import type { Database } from '../../../database/database'
import type { Tables } from '../../../database/tables'

type Filter = Input<'collect.questionnaires'>

export const toQuestionnaire = (row: Tables['questionnaire']): Questionnaire => row

/** Counts of what stands in a questionnaire; struck recipients are counted nowhere. */
const rowsSql = `
  SELECT q.*, st.name AS serviceTypeName, c.name AS committeeName, coalesce(q.committeeId, sa.committeeId) AS scopeId,
    (SELECT count(*) FROM questionnaireQuestion k WHERE k.questionnaireId = q.id) AS questions,
    coalesce(n.recipients, 0) AS recipients, coalesce(n.answered, 0) AS answered,
    CASE WHEN q.status = 'sent' AND q.dueOn < :today THEN coalesce(n.recipients - n.answered, 0) ELSE 0 END AS late,
    coalesce(d.deviations, 0) AS deviations, coalesce(d.deviating, 0) AS deviating
  FROM questionnaire q
  LEFT JOIN serviceType st ON st.id = q.serviceTypeId
  LEFT JOIN serviceArea sa ON sa.id = st.serviceAreaId
  LEFT JOIN committee c ON c.id = coalesce(q.committeeId, sa.committeeId)
  LEFT JOIN (
    SELECT questionnaireId, count(*) AS recipients, count(answeredOn) AS answered
    FROM questionnaireRecipient WHERE removedOn IS NULL GROUP BY questionnaireId
  ) n ON n.questionnaireId = q.id
  LEFT JOIN (
    SELECT r.questionnaireId, count(*) AS deviations, count(DISTINCT r.id) AS deviating
    FROM questionnaireRecipient r JOIN questionnaireAnswer a ON a.recipientId = r.id AND a.deviation = 1
    WHERE r.removedOn IS NULL GROUP BY r.questionnaireId
  ) d ON d.questionnaireId = q.id`

const sorts: Record<string, string> = {
  title: 'svSort(title)',
  kind: 'kind',
  year: 'year',
  status: "CASE status WHEN 'draft' THEN 0 WHEN 'sent' THEN 1 ELSE 2 END",
  sentOn: 'sentOn',
  dueOn: 'dueOn',
  answered: 'answered * 1.0 / nullif(recipients, 0)',
  late: 'late',
  deviations: 'deviations',
}
const usualOrder = "year DESC, CASE status WHEN 'sent' THEN 0 WHEN 'draft' THEN 1 ELSE 2 END, svSort(title)"
const scopeSql = `(:committeeId IS NULL OR scopeId IS NULL OR scopeId = :committeeId)
  AND (:includeArchived = 1 OR archivedAt IS NULL)`

export const questionnaireRepo = (db: Database, today: string) => ({
  list(filter: Filter): { rows: QuestionnaireRow[]; total: number; totalUnfiltered: number } {
    const parameters = {
      today,
      committeeId: filter.committeeId,
      includeArchived: Number(filter.includeArchived),
      search: lowerSv(filter.search.trim()),
      kind: filter.kind,
      status: filter.status,
      year: filter.year,
      limit: filter.limit,
      offset: filter.offset,
    }
    const where = `${scopeSql} AND (:kind IS NULL OR kind = :kind) AND (:status IS NULL OR status = :status)
      AND (:year IS NULL OR year = :year)
      AND (:search = '' OR instr(svLower(title || ' ' || coalesce(serviceTypeName, '')), :search) > 0)`
    const by = filter.sort === null ? undefined : sorts[filter.sort.by]
    const order =
      by === undefined ? usualOrder : `${by} ${filter.sort?.descending ? 'DESC' : 'ASC'} NULLS LAST, ${usualOrder}`
    const count = (condition: string): number =>
      db.getSql<{ n: number }>(`SELECT count(*) AS n FROM (${rowsSql}) WHERE ${condition}`, parameters)?.n ?? 0
    const rows = db.allSql<QuestionnaireRow & { scopeId: string | null }>(
      `SELECT * FROM (${rowsSql}) WHERE ${where} ORDER BY ${order}, id LIMIT :limit OFFSET :offset`,
      parameters,
    )
    return { rows: rows.map(withoutScope), total: count(where), totalUnfiltered: count(scopeSql) }
  },

  /** @throws AppError NOT_FOUND */
  row(id: string): QuestionnaireRow {
    const row = db.getSql<QuestionnaireRow & { scopeId: string | null }>(`${rowsSql} WHERE q.id = :id`, { id, today })
    if (row === undefined) {
      throw new AppError({ code: 'NOT_FOUND', userMessage: 'Formuläret finns inte längre. Gå tillbaka till listan.' })
    }
    return withoutScope(row)
  },

  years: (): number[] =>
    db.allSql<{ year: number }>('SELECT DISTINCT year FROM questionnaire ORDER BY year DESC').map(({ year }) => year),

  archived: (): number =>
    db.getSql<{ n: number }>('SELECT count(*) AS n FROM questionnaire WHERE archivedAt IS NOT NULL')?.n ?? 0,

  earlier: (): Array<
    Pick<Tables['questionnaire'], 'id' | 'kind' | 'title' | 'year' | 'serviceTypeId'> & { questions: number }
  > =>
    db.allSql(
      `SELECT q.id, q.kind, q.title, q.year, q.serviceTypeId, count(k.id) AS questions
       FROM questionnaire q JOIN questionnaireQuestion k ON k.questionnaireId = q.id
       GROUP BY q.id ORDER BY q.year DESC, q.createdAt DESC`,
    ),

  /** How many have been copied from it. */
  earlierCopies: (id: string): number =>
    db.getSql<{ n: number }>('SELECT count(*) AS n FROM questionnaire WHERE copiedFromId = ?', id)?.n ?? 0,

  /** The questionnaire that has the title in the year already; archived ones hold theirs too. */
  sameTitle: (year: number, title: string, exceptId: string | null): Tables['questionnaire'] | undefined =>
    db.getSql(
      'SELECT * FROM questionnaire WHERE year = :year AND nameKey(title) = nameKey(:title) AND id IS NOT :exceptId',
      { year, title, exceptId },
    ),

  /** Those that are out and not archived, within the nämnd. */
  sent: (committeeId: string | null): SentQuestionnaire[] =>
    db.allSql(
      `SELECT id, title, dueOn, recipients, answered FROM (${rowsSql})
       WHERE status = 'sent' AND ${scopeSql} ORDER BY dueOn, id`,
      { committeeId, today, includeArchived: 0 },
    ),
})

const withoutScope = ({ scopeId: _scope, ...row }: QuestionnaireRow & { scopeId: string | null }): QuestionnaireRow =>
  row
