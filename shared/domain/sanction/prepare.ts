import type { SanctionStep } from '../../contracts/values'
import type { RuleCheck } from '../../errors'
import { sanctionStepNames } from '../../text/names'
import type { IsoDate } from '../iso-date'
import { inHouseSanction } from '../sanction'
import { isAnswered, type StandingStep } from './standing'
import { capital, definiteStep } from './words'

export interface PrepareFacts {
  inHouse: boolean
  archived: boolean
  completedOn: IsoDate | null
  taken: readonly StandingStep[]
  /** The step of the proposal that is open; null when none is. */
  open: SanctionStep | null
}

/** May a proposal of the step be opened now? One at a time, and never the same step while it still waits for its result. */
export function canPrepare(step: SanctionStep, facts: PrepareFacts): RuleCheck {
  const { inHouse, archived, completedOn, taken, open } = facts
  if (inHouse) return { ok: false, reason: inHouseSanction }
  if (archived) return { ok: false, reason: 'Granskningen är arkiverad. Hämta tillbaka den först.' }
  if (completedOn === null) {
    return {
      ok: false,
      reason: 'Granskningen är inte genomförd. Registrera när den gjordes och vilka brister den visade.',
    }
  }
  if (open !== null) {
    return {
      ok: false,
      reason: `Ett förslag om ${sanctionStepNames[open]} är redan under beredning. Besluta eller återta det först.`,
    }
  }
  const waiting = taken.find((one) => one.step === step && !isAnswered(one) && one.deadlineOn !== null)
  if (waiting !== undefined) {
    return {
      ok: false,
      reason: `${capital(definiteStep(step))} ${waiting.decidedOn} har inget resultat än. Registrera resultatet innan samma steg bereds igen.`,
    }
  }
  return { ok: true }
}
