import { similarName } from '../../../../../shared/domain/swedish'
import type { Database } from '../../../../database/database'
import type { SheetName } from '../../../../exchange/sheets/column'
import { recordsOf } from '../exchange-repo'
import { naturalKey } from './natural-key'
import { nameField } from './labels'
import type { SheetRecord } from './planned-row'

/** Something that rows can point at: a record of the register, changed by the file or not, or a new row of the file. */
export interface Target {
  id: string
  record: SheetRecord
  /** The row of the file that makes or changes it; null while only the register knows it. */
  row: number | null
  /** A new row that has errors: what points at it can't be read in either. */
  wrong: boolean
}

interface SheetTargets {
  byKey: Map<string, Target>
  byId: Map<string, Target>
}

/** Comparing names is slow. So many comparisons take about a second; a file that needs more gets no more suggestions. */
const maxComparisons = 150_000

/** The register with the file laid over it, read a sheet at a time when it is first asked for. */
export class RegisterIndex {
  readonly #sheets = new Map<SheetName, SheetTargets>()
  readonly #suggestions = new Map<string, string | null>()
  readonly #db: Database
  #comparisons = 0

  constructor(db: Database) {
    this.#db = db
  }

  #of(sheet: SheetName): SheetTargets {
    const known = this.#sheets.get(sheet)
    if (known !== undefined) return known
    const targets: SheetTargets = { byKey: new Map(), byId: new Map() }
    this.#sheets.set(sheet, targets)
    for (const record of recordsOf(this.#db, sheet)) {
      this.put(sheet, { id: String(record['id']), record, row: null, wrong: false })
    }
    return targets
  }

  byKey(sheet: SheetName, key: string): Target | undefined {
    return this.#of(sheet).byKey.get(key)
  }

  byId(sheet: SheetName, id: string): Target | undefined {
    return this.#of(sheet).byId.get(id)
  }

  all(sheet: SheetName): Iterable<Target> {
    return this.#of(sheet).byId.values()
  }

  put(sheet: SheetName, target: Target): void {
    const targets = this.#of(sheet)
    const key = naturalKey(sheet, target.record)
    if (key !== null) targets.byKey.set(key, target)
    targets.byId.set(target.id, target)
  }

  /** 'Menade du ”Eken”?' with a space after, or '' when no name is near enough. */
  suggestion(sheet: SheetName, name: string, among: (target: Target) => boolean = () => true): string {
    const cached = this.#suggestions.get(`${sheet}\n${name}`)
    const nearest = cached === undefined ? this.#nearest(sheet, name, among) : cached
    return nearest === null ? '' : `Menade du ”${nearest}”? `
  }

  #nearest(sheet: SheetName, name: string, among: (target: Target) => boolean): string | null {
    const { byId } = this.#of(sheet)
    if (this.#comparisons + byId.size > maxComparisons) return null
    this.#comparisons += byId.size
    let best: string | null = null
    let likeness = 0.6
    for (const target of byId.values()) {
      const other = target.record[nameField[sheet]]
      if (typeof other !== 'string' || target.wrong || !among(target)) continue
      const value = similarName(name, other)
      if (value <= likeness) continue
      best = other
      likeness = value
    }
    this.#suggestions.set(`${sheet}\n${name}`, best)
    return best
  }
}
