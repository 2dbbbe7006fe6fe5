import type { PriorityFacts } from './facts'
import type { FactorDefinition } from './factor'
import { missing } from './factor'

/** Whether the agreement has been reviewed at all since it began. */
export const firstInPeriodFactor: FactorDefinition = {
  name: 'första gången under avtalsperioden',
  weightKey: 'firstInPeriod',
  read: (facts) => {
    const { agreementPeriod, lastReviewedOn, referenceDay } = facts
    if (agreementPeriod === null) return missing('inget avtal är registrerat.')
    const { startDate } = agreementPeriod
    if (reviewedInPeriod(facts)) {
      return {
        share: 0,
        value: 'nej',
        because: `Granskad ${lastReviewedOn?.slice(0, 7)}, efter att avtalet började ${startDate}.`,
        unknown: false,
      }
    }
    const because =
      startDate >= referenceDay
        ? `Avtalet börjar ${startDate} och har inte granskats.`
        : `Ingen granskning sedan avtalet började ${startDate}.`
    return { share: 1, value: 'ja', because, unknown: false }
  },
}

/** True when a completed review falls within the agreement's present period. */
export const reviewedInPeriod = ({
  agreementPeriod,
  lastReviewedOn,
}: Pick<PriorityFacts, 'agreementPeriod' | 'lastReviewedOn'>): boolean =>
  agreementPeriod !== null && lastReviewedOn !== null && lastReviewedOn >= agreementPeriod.startDate
