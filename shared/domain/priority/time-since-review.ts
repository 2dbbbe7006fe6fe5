import { formatCount } from '../../text/format'
import { monthsBetween } from '../iso-date'
import type { FactorDefinition } from './factor'

/** Full points come when half the interval again has passed, so that late and very late can be told apart. */
const fullAtIntervals = 1.5

/** Whole months from the latest review to the reference day, against the insats's interval. Never reviewed: full points. */
export const timeSinceReviewFactor: FactorDefinition = {
  name: 'tid sedan senaste granskning',
  weightKey: 'timeSinceReview',
  definition: 'Hela månader sedan den senaste genomförda granskningen, mot insatsens intervall.',
  unit: 'månader',
  source: 'granskningarna',
  scoring: 'Stiger med tiden och är full vid ett och ett halvt intervall. Aldrig granskad ger full poäng.',
  share: ({ lastReviewedOn, referenceDay, intervalMonths }) =>
    lastReviewedOn === null
      ? 1
      : Math.min(1, monthsBetween(lastReviewedOn, referenceDay) / (fullAtIntervals * intervalMonths)),
  words: ({ lastReviewedOn, referenceDay, intervalMonths }) => {
    if (lastReviewedOn === null) return { value: 'aldrig', because: 'Ingen tidigare granskning är registrerad.' }
    const interval = formatCount(intervalMonths, 'månad', 'månader')
    return {
      value: formatCount(monthsBetween(lastReviewedOn, referenceDay), 'månad', 'månader'),
      because: `Senast granskad ${lastReviewedOn.slice(0, 7)}, intervallet är ${interval}.`,
    }
  },
}
