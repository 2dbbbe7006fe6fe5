import { formatCount } from '../../text/format'
import { monthsBetween } from '../iso-date'
import type { FactorDefinition } from './factor'

/** Full points come when half the interval again has passed, so that late and very late can be told apart. */
const fullAtIntervals = 1.5

/** Whole months from the latest review to the reference day, against the insats's interval. Never reviewed: full points. */
export const timeSinceReviewFactor: FactorDefinition = {
  name: 'tid sedan senaste granskning',
  weightKey: 'timeSinceReview',
  read: ({ lastReviewedOn, referenceDay, intervalMonths }) => {
    if (lastReviewedOn === null) {
      return { share: 1, value: 'aldrig', because: 'Ingen tidigare granskning är registrerad.', unknown: false }
    }
    const months = monthsBetween(lastReviewedOn, referenceDay)
    return {
      share: Math.min(1, months / (fullAtIntervals * intervalMonths)),
      value: formatCount(months, 'månad', 'månader'),
      because: `Senast granskad ${lastReviewedOn.slice(0, 7)}, intervallet är ${formatCount(intervalMonths, 'månad', 'månader')}.`,
      unknown: false,
    }
  },
}
