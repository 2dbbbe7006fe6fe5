import type { SanctionStep } from '../../contracts/values'
import { sanctionStepNames } from '../../text/names'
import type { IsoDate } from '../iso-date'
import type { PriorityFacts } from '../priority/facts'
import type { MandatoryGround } from './grounds'

/** A decided step whose deadline is still to be verified. */
export interface StepDeadline {
  step: SanctionStep
  decidedOn: IsoDate
  deadlineOn: IsoDate
}

/** From a varning upwards the year after is owed (domain.md "Sanction ladder"); the steps below are settled in dialogue. */
const followedUpSteps: readonly SanctionStep[] = ['warning', 'warningWithPlan', 'penalty', 'termination']

/** A varning or a higher step decided the year before the plan's, the newest first, each once. */
export function sanctionGrounds({ sanctions }: Pick<PriorityFacts, 'sanctions'>, year: number): MandatoryGround[] {
  const reasons = (sanctions ?? [])
    .filter(({ step, decidedOn }) => followedUpSteps.includes(step) && Number(decidedOn.slice(0, 4)) === year - 1)
    .map(
      ({ step, decidedOn }) =>
        `${capital(sanctionStepNames[step])} ${decided(step)} ${decidedOn}: följs upp året efter.`,
    )
  return [...new Set(reasons)].map((reason) => ({ kind: 'sanction', reason, due: null, notBefore: null, visit: false }))
}

/**
 * A decided varning is verified by a visit as soon as its deadline is out (domain.md "Sanction ladder"): deadlines of the
 * plan's year, and those of the year before that nobody has written a result for.
 */
export const deadlineGrounds = (deadlines: readonly StepDeadline[], year: number): MandatoryGround[] =>
  deadlines
    .filter(({ step, deadlineOn }) => verified[step] !== undefined && isNear(deadlineOn, year))
    .map(({ step, decidedOn, deadlineOn }) => ({
      kind: 'deadline',
      reason: `${verified[step]} ${decidedOn} har frist till ${deadlineOn}: verifieras genom besök när den är ute.`,
      due: null,
      notBefore: deadlineOn,
      visit: true,
    }))

/** After a hävning there is nothing left to visit. */
const verified: Partial<Record<SanctionStep, string>> = {
  warning: 'Varningen',
  warningWithPlan: 'Varningen med åtgärdsplan',
  penalty: 'Vitet',
}

const isNear = (deadlineOn: IsoDate, year: number): boolean =>
  deadlineOn >= `${year - 1}-01-01` && deadlineOn <= `${year}-12-31`

/** 'Vite beslutat', but 'Varning beslutad'. */
const decided = (step: SanctionStep): string => (step === 'penalty' ? 'beslutat' : 'beslutad')

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1)
