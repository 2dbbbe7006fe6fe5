import { addMonths, type IsoDate, yearOf } from '../iso-date'
import { dueOf, inForceDuring, type MultiYearParty, type PlannedDay, type PlannedYear, yearsOf } from './subject'

export interface WhatIsPlanned {
  /** Cells of the three-year plan. */
  cells: readonly PlannedYear[]
  /** Rows of the yearly plans. */
  days: readonly PlannedDay[]
  /** Years whose yearly plan is decided: their rows say whom, and the cell adds nobody. */
  decidedYears: ReadonlySet<number>
}

/** What becomes of one party if all that is planned is done. */
export interface Course {
  party: MultiYearParty
  /** The first day its interval runs out without a follow-up; null when that never happens within the years. */
  passesOn: IsoDate | null
  /** Years in which it is counted on to be followed up. */
  followedUp: number[]
  /** The day by which it must be followed up after that; null while no granskning is known or planned. */
  due: IsoDate | null
}

/**
 * Follows every party of an insats through the years. A row of a yearly plan is a day of its own. A cell is a number: it
 * takes those who are due first, unknown ones before all, and counts them as done in time if they fall due within its year.
 * What is reviewed already in the first year is counted off from that year's cell.
 * @param today rows and cells that would have been done before it count for nothing: the register says what was done
 */
export function followParties(
  parties: readonly MultiYearParty[],
  { cells, days, decidedYears }: WhatIsPlanned,
  from: number,
  to: number,
  today: IsoDate,
): Course[] {
  const courses = parties.map((party): Course => ({ party, passesOn: null, followedUp: [], due: dueOf(party) }))
  for (let year = from; year <= to; year += 1) {
    const named = new Map(days.filter(({ on }) => yearOf(on) === year && on >= today).map(({ key, on }) => [key, on]))
    for (const course of courses) {
      const on = named.get(course.party.key)
      if (on !== undefined) review(course, on)
    }
    const cell = year < yearOf(today) || decidedYears.has(year) ? undefined : cells.find((one) => one.year === year)
    const taken = countFollowed(courses, year)
    for (const course of nextInLine(courses, year).slice(0, Math.max(0, (cell?.expected ?? 0) - taken))) {
      review(course, dayWithin(course.due, year))
    }
    for (const course of courses) noteLapse(course, `${year}-12-31`)
  }
  return courses
}

/** Those to follow up in the year, the first to fall due first; whoever leaves before it falls due stands last. */
export function nextInLine(courses: readonly Course[], year: number): Course[] {
  return courses
    .filter((course) => inForceDuring(course.party, year) && !followedIn(course, year))
    .sort(
      (a, b) =>
        Number(leavesFirst(a)) - Number(leavesFirst(b)) ||
        inOrder(a.due ?? '', b.due ?? '') ||
        inOrder(a.party.key, b.party.key),
    )
}

/** Days and keys are plain ASCII: binary order is theirs. */
const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** True when the agreement ends before the interval does: nothing falls due. */
export function leavesFirst({ due, party: { period } }: Pick<Course, 'due' | 'party'>): boolean {
  const last = period?.to ?? null
  return due !== null && last !== null && due > last
}

/** How many are reviewed in the year already, or have a day in it. */
export const countFollowed = (courses: readonly Course[], year: number): number =>
  courses.filter((course) => followedIn(course, year)).length

/**
 * True when a plan that begins the year leaves something to wish for: the interval runs out in it, or whoever is late
 * already, or was never reviewed, is not followed up in the first year that it can be.
 */
export function isLeft({ party, followedUp, passesOn }: Course, firstYear: number): boolean {
  const starts = `${firstYear}-01-01`
  if (passesOn !== null && passesOn >= starts) return true
  const first = yearsOf(firstYear).find((year) => inForceDuring(party, year))
  return (
    (passesOn !== null || party.lastReviewedOn === null) &&
    first !== undefined &&
    !followedUp.some((year) => year <= first)
  )
}

const followedIn = ({ followedUp, party }: Course, year: number): boolean =>
  followedUp.includes(year) || (party.lastReviewedOn !== null && yearOf(party.lastReviewedOn) === year)

/** Within the year that it falls due in a follow-up comes in time; one that is late or early is counted by the year's end. */
export const dayWithin = (due: IsoDate | null, year: number): IsoDate =>
  due !== null && yearOf(due) === year ? due : `${year}-12-31`

function review(course: Course, on: IsoDate): void {
  if (course.due !== null && course.due < on) noteLapse(course, on)
  course.followedUp.push(yearOf(on))
  course.due = addMonths(on, course.party.intervalMonths)
}

function noteLapse(course: Course, by: IsoDate): void {
  if (course.passesOn === null && course.due !== null && course.due <= by && !leavesFirst(course)) {
    course.passesOn = course.due
  }
}
