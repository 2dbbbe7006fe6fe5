import { nextDelayedNumber } from '../../../../../shared/domain/delayed/number'
import { nameKey } from '../../../../../shared/domain/name-key'
import type { SheetRecord } from '../plan/planned-row'
import type { RegisterIndex } from '../plan/register-index'
import type { RowDraft } from '../plan/row-draft'
import type { Surroundings } from './sheet-rules'

/** A decision in one quarter, as the numbering sees it. */
interface Placed {
  number: string
  reportedOn: string
  /** It was carried out or ended by then: the next quarter's like row is another decision. */
  isOver: boolean
}

/**
 * Gives a row without a number the one of the register's row that it is; else the number that a like decision, still waiting,
 * has in another quarter; else the next free one. Like rows are matched one to one in the order they stand, so that the
 * same file twice changes nothing and two decisions of the same day stay two.
 */
export function numberDelayedDecision(draft: RowDraft, around: Surroundings): void {
  const { values } = draft
  const numbers = numbersOf(around)
  if (typeof values['reportedOn'] !== 'string' || typeof values['decidedOn'] !== 'string' || draft.wrong) return
  const given = values['number']
  if (typeof given !== 'string') {
    values['number'] = numbers.claim(values) ?? numbers.carried(values) ?? numbers.next(values['decidedOn'])
  }
  numbers.place(values)
}

const likeness = (record: SheetRecord): string =>
  ['serviceTypeId', 'gender', 'decidedOn'].map((field) => String(record[field] ?? '')).join('\n')
const dayOf = (record: SheetRecord, field: string): string | null =>
  typeof record[field] === 'string' ? record[field] : null

class DelayedNumbers {
  /** Rows of the register that no row of the file has been found to be, by report day and likeness. */
  readonly #waiting = new Map<string, SheetRecord[]>()
  readonly #placed = new Map<string, Placed[]>()
  readonly #used = new Set<string>()

  constructor({ register, numbersInFile }: Surroundings) {
    const inFile = numbersInFile('Ej verkställda beslut')
    for (const number of inFile) this.#used.add(number)
    for (const { record } of register.all('Ej verkställda beslut')) {
      this.place(record)
      if (inFile.has(nameKey(String(record['number'])))) continue
      const key = `${dayOf(record, 'reportedOn')}\n${likeness(record)}`
      this.#waiting.set(key, [...(this.#waiting.get(key) ?? []), record])
    }
  }

  claim(values: SheetRecord): string | null {
    const alike = this.#waiting.get(`${dayOf(values, 'reportedOn')}\n${likeness(values)}`) ?? []
    const exact = alike.findIndex((record) =>
      Object.entries(values).every(([field, value]) => field === 'number' || (record[field] ?? null) === value),
    )
    const [record] = alike.splice(Math.max(exact, 0), 1)
    return record === undefined ? null : String(record['number'])
  }

  carried(values: SheetRecord): string | null {
    const reportedOn = dayOf(values, 'reportedOn') ?? ''
    const placed = this.#placed.get(likeness(values)) ?? []
    const taken = new Set(
      placed
        .filter((one) => one.reportedOn === reportedOn || (one.isOver && one.reportedOn < reportedOn))
        .map(({ number }) => nameKey(number)),
    )
    return placed.find(({ number }) => !taken.has(nameKey(number)))?.number ?? null
  }

  next(decidedOn: string): string {
    return nextDelayedNumber(decidedOn, this.#used)
  }

  place(record: SheetRecord): void {
    const number = String(record['number'])
    const reportedOn = dayOf(record, 'reportedOn') ?? ''
    const isOver = ['carriedOutOn', 'endedOn'].some((field) => (dayOf(record, field) ?? '9') <= reportedOn)
    const key = likeness(record)
    this.#placed.set(key, [...(this.#placed.get(key) ?? []), { number, reportedOn, isOver }])
    this.#used.add(number)
  }
}

const byRegister = new WeakMap<RegisterIndex, DelayedNumbers>()

function numbersOf(around: Surroundings): DelayedNumbers {
  const known = byRegister.get(around.register)
  if (known !== undefined) return known
  const made = new DelayedNumbers(around)
  byRegister.set(around.register, made)
  return made
}
