import { addDays, type IsoDate } from '../iso-date'

/** Four months of the calendar year: internal control is followed up after each (law.md "Internkontrollplan"). */
export type Tertial = 1 | 2 | 3

export const tertials: readonly Tertial[] = [1, 2, 3]

/** First and last day of a tertial, and the day its follow-up is to be ready: the end of the month after. */
export interface TertialDays {
  startsOn: IsoDate
  endsOn: IsoDate
  dueOn: IsoDate
}

/** Tertial 1: 30 April, follow-up 31 May. Tertial 2: 31 August and 30 September. Tertial 3: 31 December and 31 January. */
export function tertialDays(year: number, tertial: Tertial): TertialDays {
  if (tertial === 1) return { startsOn: `${year}-01-01`, endsOn: `${year}-04-30`, dueOn: `${year}-05-31` }
  if (tertial === 2) return { startsOn: `${year}-05-01`, endsOn: `${year}-08-31`, dueOn: `${year}-09-30` }
  return { startsOn: `${year}-09-01`, endsOn: `${year}-12-31`, dueOn: `${year + 1}-01-31` }
}

/** coming: not begun; running: under way; due: over, the follow-up may still be written; late: its last day has passed. */
export type TertialPhase = 'coming' | 'running' | 'due' | 'late'

export function tertialPhase(year: number, tertial: Tertial, today: IsoDate): TertialPhase {
  const { startsOn, endsOn, dueOn } = tertialDays(year, tertial)
  if (today < startsOn) return 'coming'
  if (today <= endsOn) return 'running'
  return today <= dueOn ? 'due' : 'late'
}

/** The tertial to work with today: the last one that has begun, the first before the year, the third after it. */
export function currentTertial(year: number, today: IsoDate): Tertial {
  return tertials.findLast((tertial) => tertialDays(year, tertial).startsOn <= today) ?? 1
}

/** 'Pågår till 2026-12-31. Uppföljningen ska vara klar 2027-01-31.' */
export function tertialWords(year: number, tertial: Tertial, today: IsoDate): string {
  const { startsOn, endsOn, dueOn } = tertialDays(year, tertial)
  const phase = tertialPhase(year, tertial, today)
  if (phase === 'coming') return `Börjar ${startsOn}. Uppföljningen ska vara klar ${dueOn}.`
  if (phase === 'running') return `Pågår till ${endsOn}. Uppföljningen ska vara klar ${dueOn}.`
  if (phase === 'due') return `Avslutades ${endsOn}. Uppföljningen ska vara klar ${dueOn}.`
  return `Avslutades ${endsOn}. Uppföljningen skulle vara klar ${dueOn}.`
}

/** The day after the tertial, from which its follow-up is asked for. @throws RangeError when the year does not exist */
export const askedFrom = (year: number, tertial: Tertial): IsoDate => addDays(tertialDays(year, tertial).endsOn, 1)

const YEARLY = /(?<!\p{L})(?:årlig\p{L}*|(?:en gång|1 gång|1 ggr)\s*(?:per|om|\/)\s*år\p{L}*|varje år)(?!\p{L})/iu
const HALF_YEARLY = /(?<!\p{L})(?:halvår\p{L}*|(?:två gånger|2 gånger|2 ggr)\s*(?:per|om|\/)\s*år\p{L}*)(?!\p{L})/iu

const NAMED = /tertial\s+([123](?:\s*(?:,|och|&)\s*[123])*)/iu

/**
 * The tertials that owe a follow-up. 'Tertial 1 och 3' names them. A yearly control owes one in the year, asked for in the third unless it was made
 * before; a half-yearly one in the second and third, when a half-year has ended; any other, and one without a stated
 * frequency, in each.
 * @param recorded the tertials that have a result
 */
export function owedTertials(frequency: string | null, recorded: readonly number[]): Tertial[] {
  const words = frequency ?? ''
  const named = NAMED.exec(words)?.[1]
  if (named !== undefined) return tertials.filter((tertial) => named.includes(String(tertial)))
  if (HALF_YEARLY.test(words)) return [2, 3]
  if (YEARLY.test(words)) return recorded.some((tertial) => tertial < 3) ? [] : [3]
  return [...tertials]
}
