import type { FollowUpForm } from '../../contracts/values'
import type { IsoDate } from '../iso-date'
import { countFollowed, type Course, followParties, leavesFirst, nextInLine } from './follow'
import type { MultiYearSubject, PlannedYear } from './subject'

/**
 * How many to count on in each of the chosen years: the agreements and units in force that fall due before the insats comes
 * up again, those without a known granskning among them. A screening goes to all of the insats at once.
 * @param chosen years in order
 * @param lastYear the plan's last year
 */
export function expectedNumbers(
  { parties, ahead }: Pick<MultiYearSubject, 'parties' | 'ahead'>,
  chosen: readonly number[],
  lastYear: number,
  form: FollowUpForm,
  today: IsoDate,
): { cells: PlannedYear[]; courses: Course[] } {
  const cells: PlannedYear[] = []
  const from = Math.min(Number(today.slice(0, 4)), ...chosen)
  const follow = (until: number): Course[] =>
    followParties(parties, { cells, days: ahead, decidedYears: new Set() }, from, until, today)
  chosen.forEach((year, index) => {
    const until = `${(chosen[index + 1] ?? lastYear + 1) - 1}-12-31`
    cells.push({ year, form, expected: numberFor(follow(year - 1), year, until, form) })
  })
  return { cells, courses: follow(lastYear) }
}

/** What one cell more, or an existing one, may count on with the rest of the plan as it is. */
export function expectedIn(
  subject: Pick<MultiYearSubject, 'parties' | 'ahead'>,
  cells: readonly PlannedYear[],
  year: number,
  lastYear: number,
  form: FollowUpForm,
  today: IsoDate,
): number {
  const earlier = cells.filter((cell) => cell.year < year)
  const next = cells.filter((cell) => cell.year > year).sort((a, b) => a.year - b.year)[0]?.year ?? lastYear + 1
  const from = Math.min(Number(today.slice(0, 4)), year)
  const plan = { cells: earlier, days: subject.ahead, decidedYears: new Set<number>() }
  return numberFor(followParties(subject.parties, plan, from, year - 1, today), year, `${next - 1}-12-31`, form)
}

/** What the year in progress has behind it belongs to its number. */
const numberFor = (courses: readonly Course[], year: number, until: IsoDate, form: FollowUpForm): number =>
  countFollowed(courses, year) +
  nextInLine(courses, year).filter((one) => form === 'screening' || fallsDue(one, until)).length

const fallsDue = (course: Course, until: IsoDate): boolean =>
  course.due === null || (course.due <= until && !leavesFirst(course))
