import type { PictureCoverage } from '../../contracts/picture'
import { formatCount, formatNumber, formatShare } from '../../text/format'
import { addMonths, type IsoDate } from '../iso-date'

export interface CoveredParty {
  lastReviewedOn: IsoDate | null
  intervalMonths: number
}

/**
 * How many agreements (and enheter without one) have been reviewed within the interval on the day. One that never was is
 * not covered, and is told by itself.
 * @param year the year that begins on the day, for the sentence
 */
export function coverageOf(parties: readonly CoveredParty[], day: IsoDate, intervalMonths: number): PictureCoverage {
  const never = parties.filter(({ lastReviewedOn }) => lastReviewedOn === null).length
  const within = parties.filter(
    (party) => party.lastReviewedOn !== null && addMonths(party.lastReviewedOn, party.intervalMonths) >= day,
  ).length
  const passed = parties.length - never - within
  return {
    intervalMonths,
    base: parties.length,
    within,
    passed,
    never,
    sentence: sentence({ within, passed, never, base: parties.length }, day, intervalMonths),
  }
}

function sentence(
  { base, within, passed, never }: Pick<PictureCoverage, 'base' | 'within' | 'passed' | 'never'>,
  day: IsoDate,
  intervalMonths: number,
): string {
  const year = day.slice(0, 4)
  if (base === 0) return `Inget avtal gäller och ingen enhet finns inför ${year}.`
  const rest = [
    ...(passed > 0 ? [`${formatNumber(passed)} har passerat det`] : []),
    ...(never > 0 ? [`${formatNumber(never)} har aldrig granskats`] : []),
  ]
  const tail = rest.length === 0 ? '' : `; ${rest.join(' och ')}`
  return `${formatShare(within, base)} avtal och enheter är granskade inom intervallet ${formatCount(intervalMonths, 'månad', 'månader')} inför ${year}${tail}.`
}
