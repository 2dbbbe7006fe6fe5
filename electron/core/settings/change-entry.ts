import type { ChangeEntry } from '../../../shared/contracts/settings'
import type { RecordType } from '../../../shared/contracts/values'
import type { Database } from '../../database/database'
import { changeLabels } from './change-labels'
import { type LogRow, namesOf } from './change-log-repo'
import { settingsInWords } from './change-settings'
import { titleOf } from './change-title'
import { type Names, type Stored, valueInWords } from './change-values'

type Changes = ChangeEntry['changes']

/** Words of neuter gender: 'avtal ändrat', but 'nämnd ändrad'. */
const neuter = new Set<RecordType>([
  'serviceArea',
  'agreement',
  'requirement',
  'lawReference',
  'document',
  'goal',
  'planSection',
  'priorityOverride',
  'controlActivity',
  'controlResult',
  'questionnaire',
  'questionnaireAnswer',
  'indicator',
  'indicatorValue',
  'surveyResult',
])
const verbs = {
  added: { common: 'tillagd', neuter: 'tillagt' },
  removed: { common: 'borttagen', neuter: 'borttaget' },
  archived: { common: 'arkiverad', neuter: 'arkiverat' },
  inUse: { common: 'åter i bruk', neuter: 'åter i bruk' },
  decided: { common: 'fastställd', neuter: 'fastställt' },
  replaced: { common: 'ersatt av ny version', neuter: 'ersatt av ny version' },
  changed: { common: 'ändrad', neuter: 'ändrat' },
}

/** Logged rows as people read them: one sentence each, and the fields with what stood there before. */
export function toEntries(db: Database, rows: readonly LogRow[]): ChangeEntry[] {
  const read = rows.map((row) => ({ row, before: parse(row.before), after: parse(row.after) }))
  const names = namesOf(db, [...new Set(read.flatMap(({ before, after }) => [...idsIn(before), ...idsIn(after)]))])
  return read.map(({ row, before, after }) => {
    const changes =
      row.recordType === 'setting' ? settingChanges(before, after) : fieldChanges(row, before, after, names)
    return {
      seq: row.seq,
      at: row.at,
      actor: row.actor,
      operation: row.operation,
      recordType: row.recordType,
      recordId: row.recordId,
      sentence: sentence(row, before, after, changes, names),
      changes,
      imported: row.importBatchId !== null,
    }
  })
}

const parse = (json: string | null): Stored | null => (json === null ? null : (JSON.parse(json) as Stored))

const idsIn = (stored: Stored | null): string[] =>
  Object.entries(stored ?? {}).flatMap(([field, value]) =>
    (field === 'id' || field.endsWith('Id')) && typeof value === 'string' ? [value] : [],
  )

function fieldChanges({ recordType }: LogRow, before: Stored | null, after: Stored | null, names: Names): Changes {
  return differing(Object.entries(changeLabels[recordType]), ([field, label]) => ({
    label,
    before: valueInWords(recordType, field, before?.[field], names),
    after: valueInWords(recordType, field, after?.[field], names),
  }))
}

function settingChanges(before: Stored | null, after: Stored | null): Changes {
  const words = (stored: Stored | null) =>
    stored === null ? null : settingsInWords(JSON.parse(String(stored['value'])))
  const [old, now] = [words(before), words(after)]
  return differing(Object.keys(now ?? old ?? {}), (label) => ({
    label,
    before: old?.[label] ?? null,
    after: now?.[label] ?? null,
  }))
}

const differing = <Item>(items: Item[], change: (item: Item) => Changes[number]): Changes =>
  items.map(change).filter(({ before, after }) => before !== after)

function sentence(row: LogRow, before: Stored | null, after: Stored | null, changes: Changes, names: Names): string {
  if (row.recordType === 'setting') {
    if (row.recordId === 'kolada')
      return `Inställningar för Kolada sparade${changes.length > 0 ? `: ${labelsIn(changes)}` : ''}`
    if (row.recordId !== 'profile') return 'Databasen märkt som exempel'
    return before === null ? 'Inställningar sparade' : `Inställningar ändrade: ${labelsIn(changes)}`
  }
  const title = titleOf(row.recordType, after ?? before ?? {}, names)
  const happened = whatHappened(before, after)
  const verb = verbs[happened][neuter.has(row.recordType) ? 'neuter' : 'common']
  return `${title} ${verb}${happened === 'changed' && changes.length > 0 ? `: ${labelsIn(changes)}` : ''}`
}

function whatHappened(before: Stored | null, after: Stored | null): keyof typeof verbs {
  if (before === null) return 'added'
  if (after === null) return 'removed'
  if (before['archivedAt'] !== after['archivedAt']) return after['archivedAt'] === null ? 'inUse' : 'archived'
  if (before['status'] === 'draft' && after['status'] === 'decided') return 'decided'
  if (before['status'] === 'decided' && after['status'] === 'superseded') return 'replaced'
  return 'changed'
}

const labelsIn = (changes: Changes): string => changes.map(({ label }) => label).join(', ')
