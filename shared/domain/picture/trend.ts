import { formatCount, formatNumber } from '../../text/format'
import { type IsoDate, yearOf } from '../iso-date'
import { isOngoing, type PictureYears } from './years'
import type { Signal } from './signals'

export type TrendDirection = 'up' | 'down' | 'same'

export interface Trend {
  /** One a year, oldest first; null is unknown: the register holds nothing that old. */
  values: (number | null)[]
  /** Compared with the year before, or with the same part of it while the last year goes on; null: nothing to compare. */
  direction: TrendDirection | null
  /** The register holds rows at all, of anybody. */
  inUse: boolean
  sentence: string
}

/**
 * A signal year by year. A year before the register was taken into use is unknown, never nought; a year that goes on is
 * compared with the same part of the year before, so that it doesn't look like an improvement.
 * @param dates the day of every row that counts
 * @param firstYear the first year that the register holds rows of, whoever they are about; null when it is empty
 */
export function trendOf(
  signal: Signal,
  dates: readonly IsoDate[],
  firstYear: number | null,
  period: PictureYears,
): Trend {
  const { years, until } = period
  const counted = dates.filter((day) => day <= until)
  const isKnown = (year: number): boolean => firstYear !== null && year >= firstYear
  const values = years.map((year) => (isKnown(year) ? counted.filter((day) => yearOf(day) === year).length : null))
  const last = values[2] ?? null
  if (firstYear === null || last === null) {
    return { values, direction: null, inUse: firstYear !== null, sentence: unknownSentence(signal, firstYear, period) }
  }
  const before = isKnown(years[1]) ? sameTimeBefore(counted, period) : null
  return {
    values,
    direction: before === null ? null : last > before ? 'up' : last < before ? 'down' : 'same',
    inUse: true,
    sentence: sentence(signal, last, before, values[0] ?? null, period),
  }
}

/** The year before up to the same day as the last one has come to; the whole of it when the last year is over. */
function sameTimeBefore(dates: readonly IsoDate[], { years, until }: PictureYears): number {
  const sameDay = `${years[1]}${until.slice(4)}`
  return dates.filter((day) => yearOf(day) === years[1] && day <= sameDay).length
}

function sentence(
  { one, many }: Signal,
  last: number,
  before: number | null,
  first: number | null,
  period: PictureYears,
): string {
  const [firstYear, yearBefore, year] = period.years
  const ongoing = isOngoing(period)
  const count = last === 0 ? `Inga ${many}` : formatCount(last, one, many)
  const now = `${count} ${ongoing ? `hittills ${year}` : `under ${year}`}`
  if (before === null) return `${now}; för ${yearBefore} saknas uppgift.`
  if (last === 0 && before === 0 && (first ?? 0) === 0)
    return `Inga ${many} är registrerade ${first === null ? yearBefore : firstYear}–${year}.`
  if (last === 0 && before === 0) return `${now}, och inga ${ongoing ? `samma tid ${yearBefore}` : yearBefore}.`
  const than = ongoing ? `samma tid ${yearBefore}` : String(yearBefore)
  if (last === before) return `${now}, lika många som ${than}.`
  const earlier = ongoing || first === null ? '' : ` och ${firstYear} (${formatNumber(first)})`
  const comparison = last > before ? 'fler' : 'färre'
  const both = earlier !== '' && first !== null && (last > before ? last > first : last < first)
  return `${now}, ${comparison} än ${than} (${formatNumber(before)})${both ? earlier : ''}.`
}

function unknownSentence({ sheet, many }: Signal, firstYear: number | null, { years }: PictureYears): string {
  if (firstYear === null) return `Uppgift saknas: registret ${sheet} används inte än.`
  return `Uppgift saknas för ${years[0]}–${years[2]}: ${many} är registrerade från ${firstYear}.`
}
