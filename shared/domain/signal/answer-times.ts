import type { AnswerTimes } from '../../contracts/feedback'
import { formatCount } from '../../text/format'
import { daysBetween, type IsoDate } from '../iso-date'
import { roundTenth, wholePercent } from '../percent'

/** Days from the day it came in to the answer, calendar days; the same day is 0. */
export const answerDays = (receivedOn: IsoDate, answeredOn: IsoDate | null): number | null =>
  answeredOn === null ? null : daysBetween(receivedOn, answeredOn)

/** How many rows were answered after, or have waited, so many days. */
export interface DayCount {
  days: number
  count: number
}

/**
 * How soon klagomål and synpunkter are answered. The share is counted over those whose answer is known to be in time or not:
 * the answered, and those that still wait though their time has run out. What waits within its time counts neither way.
 * @param limitDays calendar days to the answer, from the settings
 */
export function answerTimesOf(
  {
    answered,
    waiting,
    withoutDay,
  }: { answered: readonly DayCount[]; waiting: readonly DayCount[]; withoutDay: number },
  limitDays: number,
): AnswerTimes {
  const sum = (counts: readonly DayCount[], fits: (days: number) => boolean = () => true): number =>
    counts.reduce((total, { days, count }) => total + (fits(days) ? count : 0), 0)
  const late = sum(waiting, (days) => days > limitDays)
  const facts = {
    limitDays,
    answered: sum(answered),
    median: medianOf(answered),
    within: sum(answered, (days) => days <= limitDays),
    base: sum(answered) + late,
    late,
    waiting: sum(waiting) - late,
    withoutDay,
  }
  return { ...facts, percent: wholePercent(facts.within, facts.base), notes: notesOf(facts) }
}

/** The middle one; of an even number the mean of the two in the middle. null of none. */
function medianOf(counts: readonly DayCount[]): number | null {
  const sorted = counts.toSorted((a, b) => a.days - b.days)
  const total = sorted.reduce((sum, { count }) => sum + count, 0)
  if (total === 0) return null
  const at = (place: number): number => {
    let passed = 0
    return sorted.find(({ count }) => (passed += count) > place)?.days ?? 0
  }
  return roundTenth((at(Math.floor((total - 1) / 2)) + at(Math.floor(total / 2))) / 2)
}

/** What the figures themselves don't tell: what waits in time, and what can't be counted. */
function notesOf({ waiting, withoutDay }: { waiting: number; withoutDay: number }): string[] {
  return [
    ...(waiting === 0 ? [] : [`${formatCount(waiting, 'väntar', 'väntar')} på svar och är i tid.`]),
    ...(withoutDay === 0
      ? []
      : [`${formatCount(withoutDay, 'är avslutad', 'är avslutade')} utan svarsdag och räknas inte.`]),
  ]
}
