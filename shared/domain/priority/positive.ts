import { outcomeName } from '../../text/names'
import { formatNumber } from '../../text/format'
import { listInWords } from '../swedish'
import type { PriorityFacts } from './facts'

/** One good review is luck; two after each other say something. */
const leastReviews = 2

/**
 * Strong positive deviation (Stockholm B): the latest reviews, two or three, all say that the agreement is followed, and
 * nothing that is registered says otherwise. What is not registered can't speak well of anybody, so it is not mentioned.
 * It changes no points: the planner sees it beside them.
 * @returns a Swedish sentence, or null
 */
export function positiveDeviation(facts: PriorityFacts): string | null {
  const { pastReviews, openFindings, complaints, sanctions, deviations, lexSarah, economicControl, form } = facts
  const followed = pastReviews.length >= leastReviews && pastReviews.every(({ outcome }) => outcome === 'complies')
  const spoiled =
    openFindings.length > 0 ||
    (complaints?.lastYear ?? 0) > 0 ||
    (sanctions ?? []).length > 0 ||
    (deviations?.serious ?? 0) > 0 ||
    (lexSarah?.lastYear ?? 0) > 0 ||
    (economicControl?.remarks ?? []).length > 0
  if (!followed || spoiled) return null
  const also = [
    'inga öppna brister',
    ...(complaints === null ? [] : ['inga klagomål det senaste året']),
    ...(sanctions === null ? [] : ['inga sanktioner']),
  ]
  const reviews = `De ${formatNumber(pastReviews.length)} senaste granskningarna har alla utfallet ”${outcomeName('complies', form)}”`
  return `${reviews}; ${listInWords(also)}.`
}
