import type { ImportIssue } from '../../../../../shared/contracts/exchange'
import { cellText, type RawCell } from '../../../../../shared/domain/import-cell'
import { checkFreeText } from '../../../../../shared/domain/personal-data'
import type { RawRow } from '../../../../exchange/raw-sheet'
import type { Column } from '../../../../exchange/sheets/column'
import type { MatchedSheet } from './match-columns'
import type { FieldValue, SheetRecord } from './planned-row'
import type { Target } from './register-index'

/** A value longer than this is cut where an issue repeats it. */
const shownLength = 80
/** Personnummer count whatever the day is, as in the forms. */
const farAhead = '2099-12-31'

/** A name that is looked up may be a personnummer by mistake: an issue never repeats it. */
const withoutPersonalData = (words: string): string => (checkFreeText(words, farAhead).ok ? words : '')

/** One row of the file on its way to being understood: what it says, what it stands for in the register, what is wrong. */
export class RowDraft {
  /** Fields that the file gives, null where its cell is empty; a field whose column is not in the file is not here. */
  readonly values: SheetRecord = {}
  /** The register's row that this row is about. */
  existing: Target | null = null
  /** Set when the row must not change anything, and why. */
  frozen: string | null = null
  wrong = false

  readonly row: number
  readonly #source: RawRow
  readonly #sheet: MatchedSheet
  readonly #issues: ImportIssue[]

  constructor(source: RawRow, sheet: MatchedSheet, issues: ImportIssue[]) {
    this.row = source.row
    this.#source = source
    this.#sheet = sheet
    this.#issues = issues
  }

  /** The cell of a column, as it stands in the file. */
  cell(column: Column): RawCell | null {
    const heading = this.#sheet.headingOf.get(column)
    return (heading === undefined ? undefined : this.#source.cells[heading]) ?? null
  }

  /** What the file says in a field's column, in its own words. */
  words(field: string): string {
    const column = this.#sheet.columnOf.get(field)
    return column === undefined ? '' : cellText(this.cell(column))
  }

  /** Whether the file has a column for the field. */
  has(field: string): boolean {
    return this.#sheet.columnOf.has(field)
  }

  /** The field as it will stand: the file's value, else the register's. */
  value(field: string): FieldValue {
    const own = this.values[field]
    return own === undefined ? (this.existing?.record[field] ?? null) : own
  }

  text(field: string): string | null {
    const value = this.value(field)
    return typeof value === 'string' ? value : null
  }

  error(field: string | null, message: string, secret = false): void {
    this.wrong = true
    this.#report('error', field, message, secret)
  }

  warning(field: string | null, message: string, secret = false): void {
    this.#report('warning', field, message, secret)
  }

  #report(degree: ImportIssue['degree'], field: string | null, message: string, secret: boolean): void {
    const column = this.#sheet.definition.columns.find((one) => one.field === field)
    const words = field === null || secret ? '' : withoutPersonalData(this.words(field))
    this.#issues.push({
      degree,
      sheet: this.#sheet.name,
      row: this.row,
      column: column?.heading ?? null,
      value: words === '' ? null : words.length > shownLength ? `${words.slice(0, shownLength)}…` : words,
      message,
    })
  }
}
