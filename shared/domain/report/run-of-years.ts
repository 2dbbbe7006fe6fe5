import { type Direction, directionOf } from './change'

export interface YearValue {
  year: number
  /** Null where nobody has told. */
  value: number | null
}

export interface YearRun {
  /** Where the last year went from the one before it. */
  direction: Direction
  /** How many years in a row it has gone that way, the last one counted; at least 1. */
  length: number
  /** Set when the last year is higher or lower than every other known year; `from` and `until` are the first and last. */
  extreme: { kind: 'highest' | 'lowest'; from: number; until: number } | null
}

/** Fewer years than this have no highest or lowest to speak of. */
const leastYears = 4

/**
 * What a series of whole years says about its last year. A year that lacks its value breaks the run.
 * @param years in any order; a year that has not ended must not be among them
 * @returns null where the last two years are not both known, or don't follow on each other
 */
export function runOfYears(years: readonly YearValue[]): YearRun | null {
  const sorted = years.toSorted((a, b) => a.year - b.year)
  const steps = sorted.slice(1).map((now, index) => stepFrom(sorted[index], now))
  const direction = steps.at(-1) ?? null
  if (direction === null) return null
  const broken = steps.findLastIndex((step) => step !== direction)
  return { direction, length: steps.length - 1 - broken, extreme: extremeOf(sorted) }
}

function stepFrom(before: YearValue | undefined, now: YearValue): Direction | null {
  if (before === undefined || before.value === null || now.value === null || now.year - before.year !== 1) return null
  return directionOf(now.value - before.value)
}

function extremeOf(sorted: readonly YearValue[]): YearRun['extreme'] {
  const known = sorted.flatMap(({ year, value }) => (value === null ? [] : [{ year, value }]))
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined || known.length < leastYears) return null
  const others = known.slice(0, -1).map(({ value }) => value)
  const [from, until] = [first.year, last.year]
  if (others.every((value) => value < last.value)) return { kind: 'highest', from, until }
  if (others.every((value) => value > last.value)) return { kind: 'lowest', from, until }
  return null
}
