import type { Effect, SanctionState } from '../../contracts/act-values'
import { addDays, type IsoDate } from '../iso-date'
import { type DecidedStep, isVerifiedByVisit, latestOf } from './ladder'

export interface StandingStep extends DecidedStep {
  deadlineOn: IsoDate | null
  result: string | null
  effect: Effect | null
  verifiedOn: IsoDate | null
}

const states = { yes: 'mended', partly: 'partly', no: 'notMended' } as const

export const isAnswered = ({ effect, result }: Pick<StandingStep, 'effect' | 'result'>): boolean =>
  effect !== null || (result ?? '').trim() !== ''

/** @param steps decided and not archived */
export function caseState(steps: readonly StandingStep[], hasOpenProposal: boolean, today: IsoDate): SanctionState {
  if (hasOpenProposal) return 'preparing'
  const latest = latestOf(steps)
  if (latest === null) return 'running'
  if (latest.effect !== null) return states[latest.effect]
  if (isAnswered(latest)) return 'answered'
  if (latest.deadlineOn !== null && latest.deadlineOn < today) return 'expired'
  if (latest.deadlineOn !== null) return 'running'
  return latest.step === 'termination' ? 'ended' : 'noDeadline'
}

/**
 * The day by which a visit is to have verified the step, when its deadline is out and no visit has; null when nothing is owed
 * (domain.md "Sanction ladder"). A step answered in words only, before verification was registered, owes nothing.
 */
export function verifyBy(step: StandingStep, verifyDays: number, today: IsoDate): IsoDate | null {
  const { deadlineOn, verifiedOn, effect } = step
  if (!isVerifiedByVisit(step.step) || deadlineOn === null || deadlineOn >= today || verifiedOn !== null) return null
  if (effect === null && isAnswered(step)) return null
  return addDays(deadlineOn, verifyDays)
}
