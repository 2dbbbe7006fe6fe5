import { formatCount, formatMonth } from '../../text/format'
import { type IsoDate, monthOf, yearOf } from '../iso-date'
import { type Course, followParties, leavesFirst, type WhatIsPlanned } from './follow'
import { type MultiYearSubject, planLength } from './subject'

/** Columns of the map: four quarters a year. */
export const quartersInPlan = planLength * 4

/**
 * How it goes for one party if the plans stand. `before`: its interval ran out before the plan's first day; `passes`: it runs
 * out within the years; `unknown`: no granskning is known; `ends`: its agreement ends first; `kept`: it holds.
 */
export type CoverageState = 'before' | 'passes' | 'unknown' | 'ends' | 'kept'

/** What would mend it, in a form that a page can offer. */
export type Mend = { kind: 'place' | 'raise' | 'row'; year: number } | null

export interface Coverage {
  key: string
  state: CoverageState
  /** The day the interval passes; for those that hold, the day until which they do. Null where no granskning is known. */
  due: IsoDate | null
  /** 0 is the first quarter of the plan's first year; null outside the plan and where nothing passes in it. */
  quarter: number | null
  /** Years in which a follow-up is planned. */
  followedUp: number[]
  because: string
  mend: Mend
  /** '' where there is nothing to mend. */
  mendWords: string
}

/** What becomes of everyone in an insats if the three-year plan and the yearly plans stand. */
export function coverageOf(
  subject: Pick<MultiYearSubject, 'name' | 'parties'>,
  planned: WhatIsPlanned,
  firstYear: number,
  today: IsoDate,
): Coverage[] {
  const from = Math.min(yearOf(today), firstYear)
  const lastYear = firstYear + planLength - 1
  return followParties(subject.parties, planned, from, lastYear, today).map((course): Coverage => {
    const state = stateOf(course, firstYear)
    const due = state === 'before' || state === 'passes' ? course.passesOn : state === 'unknown' ? null : course.due
    const mend = mendOf(state, due, course, planned, firstYear, today)
    return {
      key: course.party.key,
      state,
      due,
      quarter: state === 'passes' && due !== null ? quarterOf(due, firstYear) : null,
      followedUp: course.followedUp,
      because: becauseOf(state, due, course, today),
      mend,
      mendWords: mend === null ? '' : mendWords(mend, subject.name, due, course),
    }
  })
}

function stateOf(course: Course, firstYear: number): CoverageState {
  if (course.passesOn !== null) return course.passesOn < `${firstYear}-01-01` ? 'before' : 'passes'
  if (course.party.lastReviewedOn === null) return 'unknown'
  return leavesFirst(course) ? 'ends' : 'kept'
}

const quarterOf = (day: IsoDate, firstYear: number): number =>
  (yearOf(day) - firstYear) * 4 + Math.floor((monthOf(day) - 1) / 3)

/** 'mars 2027'. */
export const monthAndYear = (day: IsoDate): string => `${formatMonth(monthOf(day), 'long')} ${yearOf(day)}`

function becauseOf(state: CoverageState, due: IsoDate | null, { party, followedUp }: Course, today: IsoDate): string {
  const { lastReviewedOn, intervalMonths, period } = party
  const interval = formatCount(intervalMonths, 'månad', 'månader')
  const known =
    lastReviewedOn === null ? 'Senaste granskning saknas i registret' : `Senast granskad ${lastReviewedOn.slice(0, 7)}`
  const next = nextOf(followedUp, due)
  if (state === 'unknown') {
    return followedUp.length === 0
      ? `${known}, och ingen uppföljning är planerad.`
      : `${known}; planerad ${followedUp[0]}.`
  }
  if (state === 'before' || state === 'passes') {
    const verb = due !== null && due < today ? 'passerades' : 'passeras'
    const then = next === undefined ? '' : `, planerad ${next}`
    return `${known}; ${interval} ${verb} i ${due === null ? '' : monthAndYear(due)}${then}.`
  }
  if (state === 'ends') return `${known}; avtalet löper ut ${period?.to ?? ''}, innan ${interval} passeras.`
  const planned = followedUp.length === 0 ? '' : `, planerad ${followedUp.join(' och ')}`
  return `${known}${planned}; intervallet hålls till ${due === null ? '' : monthAndYear(due)}.`
}

/** The first follow-up after the interval has run out. */
const nextOf = (followedUp: readonly number[], due: IsoDate | null): number | undefined =>
  followedUp.find((year) => due === null || year >= yearOf(due))

/** The cheapest way that still is open: a cell more, a larger number, or a row in the yearly plan. */
function mendOf(
  state: CoverageState,
  due: IsoDate | null,
  { followedUp }: Course,
  { cells, decidedYears }: WhatIsPlanned,
  firstYear: number,
  today: IsoDate,
): Mend {
  if (state === 'kept' || state === 'ends') return null
  if (state === 'unknown' && followedUp.length > 0) return null
  const year = Math.max(firstYear, yearOf(today), due === null ? 0 : yearOf(due))
  const next = nextOf(followedUp, due)
  // What is planned for the year in progress can't be moved to a day that has been.
  if (next !== undefined && (next < year || (next === yearOf(today) && due !== null && due < today))) return null
  if (followedUp.includes(year) || decidedYears.has(year)) return { kind: 'row', year }
  return { kind: cells.some((cell) => cell.year === year) ? 'raise' : 'place', year }
}

function mendWords(
  { kind, year }: NonNullable<Mend>,
  name: string,
  due: IsoDate | null,
  { followedUp }: Course,
): string {
  if (kind === 'place') return `Planera ${name} ${year}.`
  if (kind === 'raise') return `Höj antalet för ${name} ${year}.`
  if (!followedUp.includes(year)) return `Lägg en rad i uppföljningsplan ${year}.`
  return due !== null && yearOf(due) === year
    ? `Flytta raden i uppföljningsplan ${year} till senast ${formatMonth(monthOf(due), 'long')}.`
    : `Följ upp tidigt ${year}.`
}
