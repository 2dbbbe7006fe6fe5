import type { SignalYear } from '../../../../shared/contracts/signal'
import type { RecordType } from '../../../../shared/contracts/values'
import { type ComparedDays, hasGrown } from '../../../../shared/domain/growth'
import { nameKey } from '../../../../shared/domain/name-key'
import { groupBy } from '../../../../shared/domain/signal/group-by'
import { compareSv } from '../../../../shared/domain/swedish'
import { yearsInTable } from '../../../documents/quality-report/report-base'
import type {
  NamedCompared,
  SplitOverYears,
  WrittenMeasure,
  YearFigure,
} from '../../../documents/quality-report/view-model'
import { traced } from '../traced'
import { comparedRows } from './base'
import type { historyIds, SignalRow } from './signal-rows-repo'

/** The rows of the period and of the one it is compared with. */
export interface Periods {
  year: number
  now: SignalRow[]
  before: SignalRow[] | null
}

export const periodsOf = (rows: readonly SignalRow[], days: ComparedDays, beforeIsKnown: boolean): Periods => ({
  year: Number(days.from.slice(0, 4)),
  now: rows.filter(({ day }) => day >= days.from && day <= days.until),
  before: beforeIsKnown ? rows.filter(({ day }) => day >= days.beforeFrom && day <= days.beforeUntil) : null,
})

export const only = (periods: Periods, fits: (row: SignalRow) => boolean): Periods => ({
  ...periods,
  now: periods.now.filter(fits),
  before: periods.before?.filter(fits) ?? null,
})

/** The periods split by a name, most now first; a name only seen before stands there with 0. */
export function splitBy(
  { year, now, before }: Periods,
  { what, recordType, nameOf }: { what: string; recordType: RecordType; nameOf: (row: SignalRow) => string },
): NamedCompared[] {
  const [ofNow, ofBefore] = [now, before ?? []].map((rows) => groupBy(rows, (row) => nameKey(nameOf(row))))
  const names = new Map([...(before ?? []), ...now].map((row) => [nameKey(nameOf(row)), nameOf(row)]))
  return [...names]
    .map(([key, name]) => {
      const [current, earlier] = [ofNow?.get(key) ?? [], ofBefore?.get(key) ?? []]
      return {
        name,
        ...comparedRows(`${what}, ${name}`, recordType, year, current, before === null ? null : earlier),
        grown: before !== null && hasGrown(current.length, earlier.length),
      }
    })
    .toSorted((a, b) => (b.now.value ?? 0) - (a.now.value ?? 0) || compareSv(a.name, b.name))
}

type HistoryIds = ReturnType<typeof historyIds>
interface Behind {
  what: string
  recordType: RecordType
  rows: readonly SignalRow[]
  history: HistoryIds
}

const shown = (years: readonly SignalYear[]): SignalYear[] =>
  years.filter(({ source }) => source !== null).slice(-yearsInTable)

const fromHistory = ({ source }: SignalYear): boolean => source === 'history'

/** A series year by year; the register's rows or Historik's stand behind each. */
export const overYears = (
  years: readonly SignalYear[],
  valueOf: (year: SignalYear) => number | null,
  behind: Behind,
): YearFigure[] =>
  shown(years).map((one) => ({
    year: one.year,
    fromHistory: fromHistory(one),
    figure: figureOf(one, valueOf(one), behind.what, behind, () => true),
  }))

/** The same, split: 0 in a year that is told and has none of the name. */
export function splitOverYears(
  years: readonly SignalYear[],
  splitOf: (year: SignalYear) => Record<string, number | null>,
  behind: Behind,
): SplitOverYears {
  const own = shown(years)
  const names = [...new Set(own.flatMap((one) => Object.keys(splitOf(one))))].toSorted(compareSv)
  return {
    years: own.map((one) => ({ year: one.year, fromHistory: fromHistory(one) })),
    rows: names.map((name) => ({
      name,
      figures: own.map((one) => {
        const split = splitOf(one)
        const isSplit = Object.keys(split).length > 0
        const value = split[name] ?? (isSplit ? 0 : null)
        return figureOf(
          one,
          value,
          `${behind.what}, ${name}`,
          behind,
          (category) => nameKey(category ?? '') === nameKey(name),
        )
      }),
    })),
  }
}

function figureOf(
  one: SignalYear,
  value: number | null,
  what: string,
  { recordType, rows, history }: Behind,
  fits: (category: string | null) => boolean,
) {
  if (fromHistory(one)) {
    const own = history.filter((row) => row.year === one.year && fits(row.breakdownValue))
    return traced(value, `${what} ${one.year} (Historik)`, 'history', own)
  }
  const own = rows.filter(({ day, category }) => day.startsWith(String(one.year)) && fits(category))
  return traced(value, `${what} ${one.year}`, recordType, own)
}

/** The measures that were written on most rows; each row's words are somebody's own. */
export function writtenMeasures(
  rows: readonly SignalRow[],
  what: string,
  recordType: RecordType,
  most: number,
): WrittenMeasure[] {
  const written = rows.filter(({ measure }) => (measure ?? '').trim() !== '')
  return [...groupBy(written, ({ measure }) => nameKey(measure ?? '')).values()]
    .toSorted((a, b) => b.length - a.length || compareSv(a[0]?.measure ?? '', b[0]?.measure ?? ''))
    .slice(0, most)
    .map((own) => ({
      words: own[0]?.measure ?? '',
      rows: traced(own.length, `${what} med åtgärden ”${own[0]?.measure ?? ''}”`, recordType, own),
    }))
}
