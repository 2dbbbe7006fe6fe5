import type { ControlDeviation } from '../../contracts/values'
import { type IsoDate } from '../iso-date'
import { isFollowedUp } from './result'

/** A follow-up in its place in time: the year and tertial it was made for. */
export interface DatedResult {
  year: number
  tertial: number
  deviation: ControlDeviation | null
  result: string | null
  measureDueOn: IsoDate | null
}

/** open: not yet verified; late: its day has passed as well; closed: a later control showed no deviation. */
export type MeasureState = 'open' | 'late' | 'closed'

/**
 * Where the measure of a deviation stands; null where the follow-up shows none. A measure is closed only by its effect: a
 * later follow-up of the same kontrollmoment without deviation, this year or the next. Until then it is open.
 */
export function measureState(result: DatedResult, all: readonly DatedResult[], today: IsoDate): MeasureState | null {
  if (result.deviation === null || result.deviation === 'none') return null
  const later = all.filter((other) => isFollowedUp(other) && place(other) > place(result))
  if (later.some(({ deviation }) => deviation === 'none')) return 'closed'
  return result.measureDueOn !== null && result.measureDueOn < today ? 'late' : 'open'
}

const place = ({ year, tertial }: Pick<DatedResult, 'year' | 'tertial'>): number => year * 3 + tertial

export const measureStateNames: Record<MeasureState, string> = {
  open: 'åtgärd öppen',
  late: 'åtgärd sen',
  closed: 'åtgärd klar: nästa kontroll visade ingen avvikelse',
}
