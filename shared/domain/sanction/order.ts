import type { SanctionStep } from '../../contracts/values'
import type { IsoDate } from '../iso-date'
import { skippedRectification } from '../sanction'
import { heightOf, highestOf, latestOf } from './ladder'
import { isAnswered, type StandingStep } from './standing'
import { definiteStep } from './words'

export interface OrderFacts {
  step: SanctionStep
  /** The day of the decision, or today while it is prepared. */
  on: IsoDate
  /** The steps already decided in the same granskning, archived ones left out. */
  taken: readonly StandingStep[]
  heardOn: IsoDate | null
  /** A tjänsteskrivelse has been written from the proposal. */
  hasLetter: boolean
}

/** The utförare is to be heard before these. */
const heardBefore: readonly SanctionStep[] = ['penalty', 'termination']

/**
 * Where the order is unusual, a sentence each: allowed, since grave deviations may call for it, but only with a reason
 * (domain.md "Sanction ladder"). Empty when the ladder has been followed.
 */
export function orderWarnings({ step, on, taken, heardOn, hasLetter }: OrderFacts): string[] {
  const warnings: string[] = []
  const skipped = skippedRectification({ step, decidedOn: on }, taken)
  if (skipped !== null) warnings.push(skipped)
  const highest = highestOf(taken.filter(({ decidedOn }) => decidedOn <= on))
  if (highest !== null && heightOf(step) < heightOf(highest.step)) {
    warnings.push(
      `Steget är lägre än ${definiteStep(highest.step)} ${highest.decidedOn}. Trappan går annars bara uppåt.`,
    )
  }
  const latest = latestOf(taken)
  if (latest !== null && latest.deadlineOn !== null && latest.deadlineOn >= on && !isAnswered(latest)) {
    warnings.push(
      `Fristen för ${definiteStep(latest.step)} löper till ${latest.deadlineOn}. Vänta in den, eller skriv varför nästa steg inte kan vänta.`,
    )
  }
  if (heardBefore.includes(step) && heardOn === null) {
    warnings.push(
      `Utföraren är inte hörd. Låt utföraren yttra sig före ${step === 'penalty' ? 'ett vite' : 'en hävning'}, eller skriv varför det inte har kunnat vänta.`,
    )
  }
  if (step === 'termination' && !hasLetter) {
    warnings.push('Hävningen har ingen tjänsteskrivelse. Nämnden behöver underlaget innan den beslutar.')
  }
  return warnings
}
