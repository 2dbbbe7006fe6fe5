import { formatCount } from '../../text/format'
import { listInWords } from '../swedish'
import { type IsoDate, yearOf } from '../iso-date'
import { followParties, isLeft } from './follow'
import { dueOf, type MultiYearSubject, type PlannedYear, planLength, yearsApart, yearsOf, inForceIn } from './subject'

/** What the plan leaves open for an insats. */
export interface PlanGap {
  /** `missed`: the interval isn't kept; `noNumber`: nobody can be counted on; `nobody`: nothing falls due. */
  kind: 'missed' | 'noNumber' | 'nobody'
  serviceTypeId: string
  serviceType: string
  /** Without the insats's name, for its own row. */
  because: string
  /** 'Familjerådgivning: ingen uppföljning inom intervallet 24 månader, senast granskad 2024-03.' */
  sentence: string
}

/** Every gap of one insats, the gravest first. Years are the plan's grain: a follow-up in the year the interval ends is in time. */
export function gapsOf(
  subject: MultiYearSubject,
  cells: readonly PlannedYear[],
  firstYear: number,
  today: IsoDate,
): PlanGap[] {
  const years = yearsOf(firstYear)
  const planned = cells.map(({ year }) => year).sort((a, b) => a - b)
  const say = (kind: PlanGap['kind'], because: string): PlanGap => ({
    kind,
    serviceTypeId: subject.id,
    serviceType: subject.name,
    because: `${because.charAt(0).toLocaleUpperCase('sv-SE')}${because.slice(1)}.`,
    sentence: `${subject.name}: ${because}.`,
  })
  const period = `${years[0]}–${years.at(-1)}`
  if (years.every((year) => inForceIn(subject.parties, year) === 0)) {
    return planned.length > 0 ? [] : [say('nobody', `inga avtal eller enheter att följa upp ${period}`)]
  }
  const missed = someoneIsLeft(subject, cells, firstYear, today) ? missedInterval(subject, planned, years) : null
  if (missed === null && planned.length === 0) return [say('nobody', `inget avtal och ingen enhet förfaller ${period}`)]
  const numberless = cells.filter(({ expected }) => expected === null).map(({ year }) => String(year))
  return [
    ...(missed === null ? [] : [say('missed', missed)]),
    ...(numberless.length === 0
      ? []
      : [say('noNumber', `antal saknas ${listInWords(numberless.sort())}, så ingen räknas som uppföljd då`)]),
  ]
}

/** An interval that no agreement or unit passes is kept, whatever the insats's years look like. */
function someoneIsLeft(
  { parties, ahead }: Pick<MultiYearSubject, 'parties' | 'ahead'>,
  cells: readonly PlannedYear[],
  firstYear: number,
  today: IsoDate,
): boolean {
  const plan = { cells, days: ahead, decidedYears: new Set<number>() }
  const lastYear = firstYear + planLength - 1
  return followParties(parties, plan, Math.min(firstYear, yearOf(today)), lastYear, today).some((course) =>
    isLeft(course, firstYear),
  )
}

/** True when the years keep the insats's interval: the rule that the proposal follows. */
export const keepsInterval = (
  subject: Pick<MultiYearSubject, 'lastReviewedOn' | 'intervalMonths' | 'ahead'>,
  planned: readonly number[],
  firstYear: number,
): boolean => missedInterval(subject, planned, yearsOf(firstYear)) === null

function missedInterval(
  { lastReviewedOn, intervalMonths, ahead }: Pick<MultiYearSubject, 'lastReviewedOn' | 'intervalMonths' | 'ahead'>,
  planned: readonly number[],
  years: readonly number[],
): string | null {
  const [first = 0, last = 0] = [years[0], years.at(-1)]
  const interval = formatCount(intervalMonths, 'månad', 'månader')
  const counted = [lastReviewedOn, ...ahead.map(({ on }) => on)].filter((day) => day !== null).sort()
  const due = dueOf({ lastReviewedOn: counted.at(-1) ?? null, intervalMonths })
  const latest = due === null ? first : Math.max(first, yearOf(due))
  const [earliest] = planned
  const known =
    lastReviewedOn === null ? 'senaste granskning saknas i registret' : `senast granskad ${month(lastReviewedOn)}`
  if (latest <= last && earliest === undefined) return `ingen uppföljning inom intervallet ${interval}, ${known}`
  if (earliest !== undefined && earliest > latest) {
    return due === null
      ? `första uppföljningen är ${earliest}, men ${known}: intervallet ${interval} kan redan ha passerats`
      : `första uppföljningen är ${earliest}, men intervallet ${interval} ${passes(due, first)}; ${known}`
  }
  const apart = yearsApart(intervalMonths)
  for (const [index, year] of planned.entries()) {
    const next = planned[index + 1]
    if (year + apart > last || (next !== undefined && next <= year + apart)) continue
    const when = next === undefined ? `efter ${year}` : `mellan ${year} och ${next}`
    return `ingen uppföljning ${when} inom intervallet ${interval}`
  }
  return null
}

const month = (day: IsoDate): string => day.slice(0, 7)
const passes = (due: IsoDate | null, first: number): string =>
  due === null ? '' : `${yearOf(due) < first ? 'passerades' : 'passeras'} ${month(due)}`
