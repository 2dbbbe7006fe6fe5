import type { FigureRow } from '../../../../shared/contracts/provenance'
import type { RecordType } from '../../../../shared/contracts/values'
import { UNKNOWN } from '../../../../shared/text/format'
import type { Handler } from '../../handler'
import { changeLabels } from '../../settings/change-labels'
import { namesOf } from '../../settings/change-log-repo'
import { titleOf } from '../../settings/change-title'
import { type Names, valueInWords } from '../../settings/change-values'
import { recordPath } from './record-path'
import { rowsAsOfRepo, type RowThenAndNow, type StoredRow } from './rows-as-of-repo'

/** So many fields tell a row from the next; longer texts are read on the row's own page. */
const TELLING = 4
const LONGEST = 80

/** What tells one row from the next of the kinds that figures count most; of the others the first fields do. */
const telling: Partial<Record<RecordType, readonly string[]>> = {
  review: ['providerId', 'serviceTypeId', 'completedOn', 'outcome'],
  finding: ['area', 'severity', 'dueOn', 'doneOn'],
  feedback: ['receivedOn', 'category', 'providerId', 'serviceTypeId'],
  deviation: ['occurredOn', 'type', 'providerId', 'severity'],
  lexSarah: ['reportedOn', 'serviceTypeId', 'reportedToIvo'],
  agreement: ['providerId', 'serviceTypeId', 'startDate', 'endDate'],
}

/** Answers about single persons are never shown one by one, however few or many they are (law.md "Small numbers"). */
const withheldTypes: Partial<Record<RecordType, string>> = {
  individualFollowUp: 'Svaren visas inte ett och ett: de gäller enskilda personer.',
}

/** The rows behind a figure as they were when it was taken, and what has changed in them since. */
export const figureRows: Handler<'report.figureRows'> = ({ db }, { recordTypes, ids, takenAt, offset, limit }) => {
  const repo = rowsAsOfRepo(db)
  const withheld = recordTypes.map((type) => withheldTypes[type]).find((reason) => reason !== undefined) ?? null
  const page = withheld === null ? ids.slice(offset, offset + limit) : []
  const rows = page.length === 0 ? [] : rowsOf(repo, recordTypes, page, takenAt)
  const names = namesOf(db, [...new Set(rows.flatMap(({ row }) => [...idsIn(row.was), ...idsIn(row.now)]))])
  return {
    rows: rows.map(({ recordType, row }) => toFigureRow(recordType, row, names)),
    total: ids.length,
    touched: recordTypes.reduce((sum, type) => sum + repo.touched(type, ids, takenAt), 0),
    withheld,
  }
}

interface Found {
  recordType: RecordType
  row: RowThenAndNow
}

/** Each id belongs to one of the kinds; one that is found in none has left no trace and is told as unknown. */
function rowsOf(
  repo: ReturnType<typeof rowsAsOfRepo>,
  recordTypes: readonly RecordType[],
  ids: readonly string[],
  at: string,
): Found[] {
  const found = new Map<string, Found>()
  for (const recordType of recordTypes) {
    for (const row of repo.thenAndNow(recordType, ids, at)) {
      const isThere = row.was !== null || row.now !== null
      if (isThere || (recordType === recordTypes.at(-1) && !found.has(row.id))) found.set(row.id, { recordType, row })
    }
  }
  return ids.flatMap((id) => found.get(id) ?? [])
}

function toFigureRow(recordType: RecordType, { id, was, now }: RowThenAndNow, names: Names): FigureRow {
  const shown = was ?? now ?? {}
  const labels = Object.entries(changeLabels[recordType])
  const wordsOf = (row: StoredRow | null, field: string) => valueInWords(recordType, field, row?.[field], names)
  const changes =
    now === null || was === now
      ? []
      : labels
          .map(([field, label]) => ({ label, before: wordsOf(was, field), after: wordsOf(now, field) }))
          .filter(({ before, after }) => before !== after)
  const title = was === null && now === null ? UNKNOWN : titleOf(recordType, shown, names)
  return {
    id,
    title,
    facts: (telling[recordType] ?? labels.map(([field]) => field))
      .flatMap((field) => {
        const label = changeLabels[recordType][field]
        const value = wordsOf(shown, field)
        const isTold = label === undefined || value === null || value.length > LONGEST || title.includes(value)
        return isTold ? [] : [{ label, value }]
      })
      .slice(0, TELLING),
    path: now === null ? null : recordPath(recordType, now),
    state: now === null ? 'removed' : changes.length > 0 ? 'changed' : 'same',
    changes,
  }
}

const idsIn = (row: StoredRow | null): string[] =>
  Object.entries(row ?? {}).flatMap(([field, value]) =>
    (field === 'id' || field.endsWith('Id')) && typeof value === 'string' ? [value] : [],
  )
