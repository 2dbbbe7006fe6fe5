import { goalTargetErrors } from '../../../../../shared/domain/goal'
import { measureErrors } from '../../../../../shared/domain/development/measure'
import { developmentPrefix, measurePrefix, nextSerial } from '../../../../../shared/domain/development/number'
import { nameKey } from '../../../../../shared/domain/name-key'
import type { SheetName } from '../../../../exchange/sheets/column'
import { linesOf, readCarriedLine } from '../development/carried-lines'
import type { RowDraft } from '../plan/row-draft'
import type { SheetRules, Surroundings } from './sheet-rules'

type Sheet = 'Utvecklingsområden' | 'Systemåtgärder'

/** An utvecklingsområde that is closed says when and what was done; its effect comes after that. */
export const developmentAreaRules: SheetRules = {
  locate: (draft, around) => numberIt(draft, around, 'Utvecklingsområden', developmentPrefix),
  check: (draft, around) => {
    if (draft.value('status') === null) draft.values['status'] = 'open'
    const status = draft.text('status')
    const isOver = status === 'done' || status === 'stopped'
    if (isOver && draft.text('closedOn') === null) {
      draft.error('closedOn', 'Det är avslutat. Fyll i dagen.')
    }
    if (isOver && draft.text('closedNote') === null) {
      draft.error('closedNote', 'Det är avslutat. Skriv vad som gjordes, eller varför det avbröts.')
    }
    checkEffect(draft, status === 'done' ? draft.text('closedOn') : null)
    checkPlace(draft, around)
    checkTitle(draft, around, 'Utvecklingsområden')
    keepLines(draft, 'groundWords')
    checkCarried(draft)
  },
}

/** A systemåtgärd is decided before it is done, by somebody, and due after that. */
export const systemMeasureRules: SheetRules = {
  locate: (draft, around) => numberIt(draft, around, 'Systemåtgärder', measurePrefix),
  check: (draft, around) => {
    const doneOn = draft.text('doneOn')
    const errors = measureErrors(
      {
        decidedBy: draft.text('decidedBy'),
        decidedOn: draft.text('decidedOn'),
        dueOn: draft.text('dueOn'),
        doneOn,
      },
      around.today,
    )
    for (const [field, reason] of Object.entries(errors)) draft.error(field, reason)
    if (doneOn !== null && draft.text('doneNote') === null) draft.error('doneNote', 'Skriv vad som gjordes.')
    if (draft.text('stoppedOn') !== null && draft.text('stoppedReason') === null) {
      draft.error('stoppedReason', 'Skriv varför den avbröts.')
    }
    if (doneOn !== null && draft.text('stoppedOn') !== null) {
      draft.error('stoppedOn', 'Den kan inte vara både klar och avbruten.')
    }
    checkEffect(draft, doneOn)
    checkPlace(draft, around)
    checkTitle(draft, around, 'Systemåtgärder')
    checkCarried(draft)
  },
}

/** A row without a number is the register's row of the same year and heading, else it gets the next free number. */
function numberIt(draft: RowDraft, { register, numbersInFile }: Surroundings, sheet: Sheet, prefix: string): void {
  if (typeof draft.values['number'] === 'string') return
  const year = draft.values['year']
  const title = draft.values['title']
  if (typeof year !== 'number' || typeof title !== 'string') return
  const rows = [...register.all(sheet)]
  const same = rows.find(({ record }) => record['year'] === year && nameKey(String(record['title'])) === nameKey(title))
  const used = [...rows.map(({ record }) => String(record['number'])), ...numbersInFile(sheet)]
  draft.values['number'] = same === undefined ? nextSerial(used, prefix, year) : String(same.record['number'])
}

function checkTitle(draft: RowDraft, { register }: Surroundings, sheet: Sheet): void {
  const title = nameKey(draft.text('title') ?? '')
  const other = [...register.all(sheet)].find(
    ({ id, record }) =>
      id !== draft.existing?.id &&
      record['year'] === draft.value('year') &&
      nameKey(String(record['title'])) === title &&
      record['number'] !== draft.value('number'),
  )
  if (other === undefined) return
  draft.error('title', `Rubriken finns redan för året, som ${other.record['number']}. Ändra en av dem.`)
}

function checkEffect(draft: RowDraft, doneOn: string | null): void {
  const effectOn = draft.text('effectOn')
  if (draft.text('effect') !== null && doneOn === null) {
    draft.error('effect', 'Effekten kan följas upp först när det är klart.')
  } else if (effectOn !== null && doneOn !== null && effectOn < doneOn) {
    draft.error('effectOn', `Dagen ligger före den då det blev klart, ${doneOn}.`)
  }
}

function checkPlace(draft: RowDraft, around: Surroundings): void {
  const [committeeId, serviceAreaId, serviceTypeId] = ['committeeId', 'serviceAreaId', 'serviceTypeId'].map((field) =>
    draft.text(field),
  )
  const errors = goalTargetErrors(
    {
      committeeId: committeeId ?? null,
      serviceAreaId: serviceAreaId ?? null,
      serviceTypeId: serviceTypeId ?? null,
      providerId: null,
    },
    {
      areaOfInsats: parentOf(around, 'Insatser', serviceTypeId ?? null, 'serviceAreaId'),
      committeeOfArea: parentOf(around, 'Verksamhetsområden', serviceAreaId ?? null, 'committeeId'),
    },
  )
  for (const [field, reason] of Object.entries(errors)) draft.error(field, reason)
}

function parentOf({ register }: Surroundings, sheet: SheetName, id: string | null, parent: string): string | null {
  const value = id === null ? undefined : register.byId(sheet, id)?.record[parent]
  return typeof value === 'string' ? value : null
}

function checkCarried(draft: RowDraft): void {
  const wrong = linesOf(draft.text('carriedWords')).find((line) => readCarriedLine(line) === null)
  if (wrong !== undefined) {
    draft.error('carriedWords', 'Skriv varje rad som ”2027 uppföljningsplan 2026-11-22”.')
    return
  }
  keepLines(draft, 'carriedWords')
}

/** A file adds lines and takes none away: what stands in the register stays, and the file's new lines come after. */
function keepLines(draft: RowDraft, field: string): void {
  if (draft.values[field] === undefined) return
  const stands = linesOf((draft.existing?.record[field] as string | null | undefined) ?? null)
  const known = new Set(stands.map(nameKey))
  const added = linesOf(draft.text(field)).filter((line) => !known.has(nameKey(line)))
  const all = [...stands, ...added]
  draft.values[field] = all.length === 0 ? null : all.join('\n')
}
