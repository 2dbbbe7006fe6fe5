import type { DevelopmentStatus } from '../../contracts/act-values'
import { addMonths, type IsoDate } from '../iso-date'

/** What both an utvecklingsområde and a systemåtgärd have: when it is due, when it was done, and what it led to. */
export interface Followed {
  dueOn: IsoDate | null
  doneOn: IsoDate | null
  stoppedOn: IsoDate | null
  effectDueOn: IsoDate | null
  effect: string | null
}

/** How it stands with the effect: nothing to ask yet, asked for later, asked for now, or answered. */
export type EffectState = 'none' | 'later' | 'due' | 'answered'

/** Past its last day and neither done nor stopped. */
export const isLate = ({ dueOn, doneOn, stoppedOn }: Followed, today: IsoDate): boolean =>
  doneOn === null && stoppedOn === null && dueOn !== null && dueOn < today

/** The effect is asked about once it is done; what was stopped never had any. */
export function effectState({ doneOn, effectDueOn, effect }: Followed, today: IsoDate): EffectState {
  if (effect !== null) return 'answered'
  if (doneOn === null || effectDueOn === null) return 'none'
  return effectDueOn <= today ? 'due' : 'later'
}

/** The day by which the effect is to be followed up, `months` after it was done (settings, act.effectMonths). */
export const effectDue = (doneOn: IsoDate, months: number): IsoDate => addMonths(doneOn, months)

/** An utvecklingsområde in the words that both share: the day it was closed is that of being done, or stopped. */
export const followedArea = (
  area: Pick<Followed, 'dueOn' | 'effectDueOn' | 'effect'> & { status: DevelopmentStatus; closedOn: IsoDate | null },
): Followed => ({
  dueOn: area.dueOn,
  doneOn: area.status === 'done' ? area.closedOn : null,
  stoppedOn: area.status === 'stopped' ? area.closedOn : null,
  effectDueOn: area.effectDueOn,
  effect: area.effect,
})

/** A systemåtgärd has no status of its own: what has happened to it says where it stands. */
export type MeasureState = 'proposed' | 'decided' | 'done' | 'stopped'

export function measureState({
  decidedOn,
  doneOn,
  stoppedOn,
}: {
  decidedOn: IsoDate | null
  doneOn: IsoDate | null
  stoppedOn: IsoDate | null
}): MeasureState {
  if (stoppedOn !== null) return 'stopped'
  if (doneOn !== null) return 'done'
  return decidedOn === null ? 'proposed' : 'decided'
}
