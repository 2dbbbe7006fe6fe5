import { Outcome } from '../../../shared/contracts/values'
import { nameKey } from '../../../shared/domain/name-key'
import { reasonsNotToAssess } from '../../../shared/domain/review'
import { checklistAreas, notCompletedReasons, outcomeName } from '../../../shared/text/names'
import { findingRepo } from '../assess/finding-repo'
import type { Handler } from '../handler'
import { lawSuggestions } from './law-repo'
import { reviewRepo } from './review-repo'

const earlierShown = 20

/** Everything that the page of a granskning shows, read in one go. */
export const getReview: Handler<'collect.review'> = ({ db, today }, { id }) => {
  const reviews = reviewRepo(db)
  const findings = findingRepo(db, today)
  const review = reviews.row(id)
  const reasons = reasonsNotToAssess(review)
  const own = findings.ofReview(id)
  return {
    review,
    findings: own,
    earlierFindings: review.providerId === null ? [] : findings.earlierOf(review.providerId, id, earlierShown),
    planReasons: reviews.planReasons(review.plannedFollowUpId),
    outcomeChoices: Outcome.options.map((value) => ({ value, label: outcomeName(value, review.form) })),
    canRecordOutcome: { ok: reasons.length === 0, reasons },
    lawSuggestions: lawSuggestions(db, review.serviceTypeId, review.completedOn ?? today),
    areaSuggestions: withoutDoubles([...checklistAreas, ...own.map(({ area }) => area)]),
    reasonSuggestions: withoutDoubles([...notCompletedReasons, ...reviews.usedReasons(review.year - 3)]),
  }
}

/** The first spelling stays. */
const withoutDoubles = (words: readonly string[]): string[] =>
  words.filter((word, index) => words.findIndex((other) => nameKey(other) === nameKey(word)) === index)
