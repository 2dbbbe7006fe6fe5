import type { SignalYear } from '../../contracts/signal'
import { formatNumber } from '../../text/format'
import type { IsoDate } from '../iso-date'
import { nameKey } from '../name-key'
import { sortKey } from '../swedish'
import { groupBy } from './group-by'

/** What the register itself holds of a year and a series, split three ways. Nothing told is 'uppgift saknas'. */
export interface CountedSeries {
  year: number
  series: string
  byType: ReadonlyMap<string, number>
  byCategory: ReadonlyMap<string, number>
  byUnit: ReadonlyMap<string, number>
  total: number
}

/** A row of Historik. `count` null is unknown, not 0. */
export interface HistoryRow {
  year: number
  series: string
  periodFrom: IsoDate | null
  periodTo: IsoDate | null
  serviceTypeName: string | null
  form: string | null
  breakdown: string | null
  breakdownValue: string | null
  count: number | null
}

type Split = Map<string, number | null>
interface SeriesFigures {
  total: number | null
  byType: Split
  byCategory: Split
  byUnit: Split
  period: { from: IsoDate; to: IsoDate } | null
}

/** The series that a register is told in; `types` is true where each series is a type of its own (klagomål, synpunkt, beröm). */
export interface YearsOf {
  series: readonly string[]
  types: boolean
}

/**
 * Every year that register or Historik knows, the oldest first; a year between two known ones that nothing is known of stands
 * there with null. For each series the register's own rows win over Historik's total, and a difference is pointed out. Rows of
 * a breakdown are parts of the total and are never added to it; breakdowns stand each for themselves.
 */
export function signalYears(
  counted: readonly CountedSeries[],
  history: readonly HistoryRow[],
  { series, types }: YearsOf,
  lastYear: number,
): { years: SignalYear[]; differences: string[] } {
  const known = [...counted, ...history].map(({ year }) => year).filter((year) => year <= lastYear)
  if (known.length === 0) return { years: [], differences: [] }
  const first = Math.min(...known)
  const last = Math.max(...known)
  const differences: string[] = []
  const years = Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index
    const own = counted.filter((row) => row.year === year)
    const figures = series.flatMap((name) => {
      const register = own.find((row) => row.series === name)
      const told = history.filter((row) => row.year === year && row.series === name)
      if (register === undefined) {
        if (told.length > 0) return { name, ...figuresOf(told), source: 'history' as const }
        // A register in use that has none of a kind says 0; without it nothing is known.
        return own.length === 0 ? [] : { name, ...noRows(), source: 'register' as const }
      }
      const before = told.length === 0 ? null : figuresOf(told)
      differences.push(...differenceOf(year, name, register.total, before))
      return { name, ...ofRegister(register), source: 'register' as const }
    })
    return yearOf(year, figures, types)
  })
  return { years, differences: [...differences, ...overlaps(years)] }
}

function yearOf(
  year: number,
  figures: ReadonlyArray<SeriesFigures & { name: string; source: 'register' | 'history' }>,
  types: boolean,
): SignalYear {
  const sources = new Set(figures.map(({ source }) => source))
  const periods = figures.flatMap(({ period }) => period ?? [])
  return {
    year,
    total: sumKnown(figures.map(({ total }) => total)),
    period:
      periods.length === 0
        ? null
        : {
            from: periods.map(({ from }) => from).toSorted()[0] ?? '',
            to:
              periods
                .map(({ to }) => to)
                .toSorted()
                .at(-1) ?? '',
          },
    byType: types
      ? Object.fromEntries(figures.map(({ name, total }) => [name, total]))
      : asRecord(figures.map(({ byType }) => byType)),
    byCategory: asRecord(figures.map(({ byCategory }) => byCategory)),
    byUnit: asRecord(figures.map(({ byUnit }) => byUnit)),
    source: sources.size === 0 ? null : sources.size === 2 ? 'both' : ([...sources][0] ?? null),
  }
}

const noRows = (): SeriesFigures => ({
  total: 0,
  byType: new Map(),
  byCategory: new Map(),
  byUnit: new Map(),
  period: null,
})

const ofRegister = ({ total, byType, byCategory, byUnit }: CountedSeries): SeriesFigures => ({
  total,
  byType: new Map(byType),
  byCategory: new Map(byCategory),
  byUnit: new Map(byUnit),
  period: null,
})

/** Historik of one year and series. The calendar year's rows stand before those of other periods. */
function figuresOf(rows: readonly HistoryRow[]): SeriesFigures {
  const undivided = rows.filter(({ breakdown }) => breakdown === null)
  const whole = undivided.filter(({ serviceTypeName, form }) => serviceTypeName === null && form === null)
  const total = wholeYears(whole.length > 0 ? whole : undivided)
  const split = (breakdown: string): Split => {
    const parts = wholeYears(rows.filter((row) => row.breakdown === breakdown))
    const byKey = groupBy(parts, ({ breakdownValue }) => nameKey(breakdownValue ?? ''))
    return new Map(
      [...byKey.values()].map((same) => [same[0]?.breakdownValue ?? '', sumKnown(same.map(({ count }) => count))]),
    )
  }
  const counted = total.length > 0 ? total : rows
  const from = counted.flatMap(({ periodFrom }) => periodFrom ?? []).toSorted()[0]
  const to = counted
    .flatMap(({ periodTo }) => periodTo ?? [])
    .toSorted()
    .at(-1)
  return {
    total: sumKnown(total.map(({ count }) => count)),
    byType: split('typ'),
    byCategory: split('kategori'),
    byUnit: split('verksamhet'),
    period: from === undefined || to === undefined ? null : { from, to },
  }
}

const wholeYears = (rows: readonly HistoryRow[]): readonly HistoryRow[] => {
  const calendar = rows.filter(({ periodFrom }) => periodFrom === null)
  return calendar.length > 0 ? calendar : rows
}

/** null where nothing is known; what is known is added up. */
function sumKnown(counts: ReadonlyArray<number | null>): number | null {
  const known = counts.filter((count) => count !== null)
  return known.length === 0 ? null : known.reduce((sum, count) => sum + count, 0)
}

/** Parts of several series added together, in Swedish order; one name whatever its case. */
function asRecord(splits: readonly Split[]): Record<string, number | null> {
  const merged = new Map<string, { name: string; counts: Array<number | null> }>()
  for (const [name, count] of splits.flatMap((split) => [...split])) {
    const known = merged.get(nameKey(name))
    if (known === undefined) merged.set(nameKey(name), { name, counts: [count] })
    else known.counts.push(count)
  }
  return Object.fromEntries(
    [...merged.values()]
      .map(({ name, counts }) => ({ name, counts, place: sortKey(name) }))
      .toSorted((a, b) => (a.place < b.place ? -1 : 1))
      .map(({ name, counts }) => [name, sumKnown(counts)]),
  )
}

function differenceOf(year: number, series: string, own: number, before: SeriesFigures | null): string[] {
  if (before === null || before.total === null || before.total === own) return []
  const period = before.period === null ? '' : ` för ${before.period.from}–${before.period.to}`
  return [
    `${year}, ${series}: registret har ${formatNumber(own)} och Historik ${formatNumber(before.total)}${period}. Registret gäller.`,
  ]
}

/** A period that reaches into a year with figures of its own counts some of them twice. */
const overlaps = (years: readonly SignalYear[]): string[] =>
  years.flatMap(({ year, period }) => {
    if (period === null) return []
    const reached = years.filter(
      (other) =>
        other.year !== year &&
        other.total !== null &&
        period.from <= `${other.year}-12-31` &&
        period.to >= `${other.year}-01-01`,
    )
    return reached.map(
      (other) =>
        `Uppgiften för ${year} gäller ${period.from}–${period.to} och går in i ${other.year}, som har egna siffror. Lägg inte ihop dem.`,
    )
  })
