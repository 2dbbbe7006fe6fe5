import { cleanText } from '../../../../../shared/domain/import-cell'
import { nameKey } from '../../../../../shared/domain/name-key'
import { yearOf } from '../../../../../shared/domain/iso-date'
import type { SheetName } from '../../../../exchange/sheets/column'
import type { FieldValue, SheetRecord } from '../plan/planned-row'
import type { RegisterIndex, Target } from '../plan/register-index'
import type { RowDraft } from '../plan/row-draft'
import type { Surroundings } from './sheet-rules'

/** How the rows of a sheet are numbered, and told apart where the file has no numbers. */
export interface Numbering {
  sheet: SheetName
  /** Before the year: 'S' gives S2026-0001. */
  prefix: string
  /** The day, whose year the number carries. */
  date: string
  /** What makes two rows without numbers the same, beside the day. How it was handled is left out: that develops. */
  same: readonly string[]
}

/**
 * Gives a row without a number the number of the register's row that it is, else the next free one. Rows that are alike are
 * matched one to one, so that the same file twice changes nothing and two equal klagomål a day stay two.
 */
export function numberRow(draft: RowDraft, around: Surroundings, numbering: Numbering): void {
  if (typeof draft.values['number'] === 'string') return
  const day = draft.values[numbering.date]
  if (typeof day !== 'string' || draft.wrong) return
  const numbers = numbersOf(around, numbering)
  draft.values['number'] = numbers.claim(draft.values) ?? numbers.next(yearOf(day))
}

class Numbers {
  readonly #numbering: Numbering
  readonly #waiting = new Map<string, Target[]>()
  readonly #highest = new Map<number, number>()

  constructor({ register, numbersInFile }: Surroundings, numbering: Numbering) {
    this.#numbering = numbering
    const inFile = numbersInFile(numbering.sheet)
    for (const number of inFile) this.#see(number)
    for (const target of register.all(numbering.sheet)) {
      const number = String(target.record['number'])
      this.#see(number)
      // A row that the file names by its number is that row and no other.
      if (target.row !== null || inFile.has(nameKey(number))) continue
      const key = this.#keyOf(target.record)
      this.#waiting.set(key, [...(this.#waiting.get(key) ?? []), target])
    }
  }

  claim(values: SheetRecord): string | null {
    const alike = this.#waiting.get(this.#keyOf(values)) ?? []
    const exact = alike.findIndex(({ record }) =>
      Object.entries(values).every(([field, value]) => field === 'number' || plain(record[field]) === plain(value)),
    )
    const [target] = alike.splice(Math.max(exact, 0), 1)
    return target === undefined ? null : String(target.record['number'])
  }

  next(year: number): string {
    const serial = (this.#highest.get(year) ?? 0) + 1
    this.#highest.set(year, serial)
    return `${this.#numbering.prefix}${year}-${String(serial).padStart(4, '0')}`
  }

  #see(number: string): void {
    const { prefix } = this.#numbering
    const [, year, serial] = /^(\d{4})-(\d{1,9})$/.exec(nameKey(number).slice(prefix.length)) ?? []
    if (year === undefined || !nameKey(number).startsWith(nameKey(prefix))) return
    this.#highest.set(Number(year), Math.max(this.#highest.get(Number(year)) ?? 0, Number(serial)))
  }

  #keyOf(record: SheetRecord): string {
    const { date, same } = this.#numbering
    return [date, ...same].map((field) => plain(record[field])).join('\n')
  }
}

const plain = (value: FieldValue | undefined): string =>
  typeof value === 'string' ? nameKey(cleanText(value)) : String(value ?? '')

const byRegister = new WeakMap<RegisterIndex, Map<SheetName, Numbers>>()

function numbersOf(around: Surroundings, numbering: Numbering): Numbers {
  const sheets = byRegister.get(around.register) ?? new Map<SheetName, Numbers>()
  byRegister.set(around.register, sheets)
  const numbers = sheets.get(numbering.sheet) ?? new Numbers(around, numbering)
  sheets.set(numbering.sheet, numbers)
  return numbers
}
