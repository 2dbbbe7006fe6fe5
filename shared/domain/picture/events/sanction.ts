import type { SanctionStep } from '../../../contracts/values'
import { sanctionStepNames } from '../../../text/names'
import type { IsoDate } from '../../iso-date'
import { capital, type EventReading, joined } from './reading'

export interface SanctionFacts {
  step: SanctionStep
  deadlineOn: IsoDate | null
  result: string | null
  reportedToIvo: boolean | null
  reportedToPolice: boolean | null
}

/** A decided step asks for attention until its result is known. */
export function readSanction(facts: SanctionFacts, today: IsoDate): EventReading {
  const { step, deadlineOn, result, reportedToIvo, reportedToPolice } = facts
  const isOpen = result === null || result.trim() === ''
  const late = isOpen && deadlineOn !== null && deadlineOn < today
  return {
    words: capital(sanctionStepNames[step]),
    detail: joined(
      isOpen ? null : result,
      deadlineOn === null ? null : `frist ${deadlineOn}`,
      reportedToIvo === true && 'anmäld till IVO',
      reportedToPolice === true && 'polisanmäld',
    ),
    state: isOpen ? (late ? 'fristen har gått ut, resultat saknas' : 'resultat saknas') : 'resultat finns',
    attention: isOpen,
  }
}
