import type {
  Checklist,
  ChecklistArea,
  ChecklistQuestion,
  ChecklistRow,
  ChecklistVersion,
} from '../../../../shared/contracts/checklist'
import { ChecklistAnswerValue } from '../../../../shared/contracts/collect-values'
import type { Database } from '../../../database/database'
import type { Tables } from '../../../database/tables'

type Question = Tables['checklistQuestion'] & { requirementText?: string | null }

/** The answers of a condition stand as JSON in the file; what a later program has put there and this one can't read is none. */
const conditionAnswersOf = (stored: string | null): ChecklistAnswerValue[] | null =>
  stored === null ? null : ChecklistAnswerValue.array().catch([]).parse(JSON.parse(stored))

export const toQuestion = (row: Question): ChecklistQuestion => ({
  ...row,
  requirementText: row.requirementText ?? null,
  conditionAnswers: conditionAnswersOf(row.conditionAnswers),
})

type Listed = Tables['checklist'] & {
  serviceTypeName: string | null
  decidedId: string | null
  decidedRevision: number | null
  decidedOn: string | null
  draftId: string | null
  draftRevision: number | null
  areas: number
  questions: number
  reviews: number
}

const listSql = `
  SELECT c.*, st.name AS serviceTypeName, d.id AS decidedId, d.revision AS decidedRevision, d.decidedOn,
    u.id AS draftId, u.revision AS draftRevision,
    (SELECT count(*) FROM checklistArea a WHERE a.versionId = coalesce(d.id, u.id)) AS areas,
    (SELECT count(*) FROM checklistQuestion q WHERE q.versionId = coalesce(d.id, u.id)) AS questions,
    (SELECT count(*) FROM review r JOIN checklistVersion v ON v.id = r.checklistVersionId
     WHERE v.checklistId = c.id AND r.archivedAt IS NULL) AS reviews
  FROM checklist c
  LEFT JOIN serviceType st ON st.id = c.serviceTypeId
  LEFT JOIN checklistVersion d ON d.checklistId = c.id AND d.status = 'decided'
  LEFT JOIN checklistVersion u ON u.checklistId = c.id AND u.status = 'draft'`

function toRow(listed: Listed): ChecklistRow {
  const { decidedId, decidedRevision, decidedOn, draftId, draftRevision, ...row } = listed
  return {
    ...(row as Checklist),
    serviceTypeName: row.serviceTypeName,
    areas: row.areas,
    questions: row.questions,
    reviews: row.reviews,
    decided: decidedId === null ? null : { id: decidedId, revision: decidedRevision ?? 1, decidedOn },
    draft: draftId === null ? null : { id: draftId, revision: draftRevision ?? 1 },
  }
}

export const checklistRepo = (db: Database) => ({
  rows: (includeArchived: boolean): ChecklistRow[] =>
    db
      .allSql<Listed>(`${listSql} WHERE ? OR c.archivedAt IS NULL ORDER BY svSort(c.name)`, Number(includeArchived))
      .map(toRow),

  row: (id: string): ChecklistRow | null => {
    const row = db.getSql<Listed>(`${listSql} WHERE c.id = ?`, id)
    return row === undefined ? null : toRow(row)
  },

  archived: (): number =>
    db.getSql<{ n: number }>('SELECT count(*) AS n FROM checklist WHERE archivedAt IS NOT NULL')?.n ?? 0,

  idOfName: (name: string): string | null =>
    db.getSql<{ id: string }>('SELECT id FROM checklist WHERE nameKey(name) = nameKey(?)', name)?.id ?? null,

  shippedKeys: (): Set<string> =>
    new Set(
      db
        .allSql<{ shippedKey: string }>('SELECT shippedKey FROM checklist WHERE shippedKey IS NOT NULL')
        .map(({ shippedKey }) => shippedKey),
    ),

  /** Every version, the newest first. */
  versionsOf: (checklistId: string): ChecklistVersion[] =>
    db.allSql<ChecklistVersion>(
      `SELECT v.*, (SELECT count(*) FROM checklistQuestion q WHERE q.versionId = v.id) AS questions,
         (SELECT count(*) FROM review r WHERE r.checklistVersionId = v.id AND r.archivedAt IS NULL) AS reviews
       FROM checklistVersion v WHERE v.checklistId = ? ORDER BY v.revision DESC`,
      checklistId,
    ),

  areasOf: (versionId: string): ChecklistArea[] =>
    db.allSql<Tables['checklistArea']>(
      'SELECT * FROM checklistArea WHERE versionId = ? ORDER BY position, id',
      versionId,
    ),

  /** In the order they are asked: area by area. */
  questionsOf: (versionId: string): ChecklistQuestion[] =>
    db
      .allSql<Question>(
        `SELECT q.*, r.text AS requirementText FROM checklistQuestion q
         JOIN checklistArea a ON a.id = q.areaId LEFT JOIN requirement r ON r.id = q.requirementId
         WHERE q.versionId = ? ORDER BY a.position, a.id, q.position, q.id`,
        versionId,
      )
      .map(toQuestion),

  /** What the law register knows, for the choice of lagrum. */
  lawConcepts: (): string[] =>
    db
      .allSql<{ concept: string }>('SELECT DISTINCT concept FROM lawReference ORDER BY svSort(concept)')
      .map(({ concept }) => concept),
})
