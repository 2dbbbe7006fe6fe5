import type { PriorityFacts } from './facts'
import type { FactorDefinition } from './factor'
import { missing } from './factor'

/** Whether the agreement has been reviewed at all since it began. */
export const firstInPeriodFactor: FactorDefinition = {
  name: 'första gången under avtalsperioden',
  weightKey: 'firstInPeriod',
  definition: 'Om avtalet har granskats någon gång sedan det började.',
  unit: 'ja eller nej',
  source: 'avtalen och granskningarna',
  scoring: 'Full poäng tills den första granskningen är genomförd.',
  share: (facts) => (facts.agreementPeriod === null ? null : reviewedInPeriod(facts) ? 0 : 1),
  words: (facts) => {
    const { agreementPeriod, lastReviewedOn, referenceDay } = facts
    if (agreementPeriod === null) return missing('inget avtal är registrerat.')
    const { startDate } = agreementPeriod
    if (reviewedInPeriod(facts)) {
      return {
        value: 'nej',
        because: `Granskad ${lastReviewedOn?.slice(0, 7)}, efter att avtalet började ${startDate}.`,
      }
    }
    const because =
      startDate >= referenceDay
        ? `Avtalet börjar ${startDate} och har inte granskats.`
        : `Ingen granskning sedan avtalet började ${startDate}.`
    return { value: 'ja', because }
  },
}

/** True when a completed review falls within the agreement's present period. */
export const reviewedInPeriod = ({
  agreementPeriod,
  lastReviewedOn,
}: Pick<PriorityFacts, 'agreementPeriod' | 'lastReviewedOn'>): boolean =>
  agreementPeriod !== null && lastReviewedOn !== null && lastReviewedOn >= agreementPeriod.startDate
