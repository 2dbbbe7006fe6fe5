import type { PriorityFacts } from '../../../../shared/domain/priority/facts'
import type { Database } from '../../../database/database'
import type { CandidateRow } from '../candidate-repo'
import { indexParties, type PartyIndex } from '../party-index'
import { type LastReview, reviewsOfProviders } from '../signal-repo'

/** Reviews for those whose own agreement has none: of the same utförare and insats, under whatever agreement. */
export function looseReviews(
  db: Database,
  candidates: readonly { row: CandidateRow }[],
  beforeDay: string,
): PartyIndex<LastReview> {
  const unseen = new Set(candidates.filter(({ row }) => row.lastReviewedOn === null).map(({ row }) => row.providerId))
  return indexParties(unseen.size === 0 ? [] : reviewsOfProviders(db, [...unseen], beforeDay))
}

/** The latest of some reviews. */
export const latestOf = (reviews: readonly LastReview[]): LastReview | null =>
  reviews.reduce<LastReview | null>(
    (latest, review) => (latest === null || review.completedOn > latest.completedOn ? review : latest),
    null,
  )

const shown = 3

/** The same facts with the latest three reviews, newest first: the agreement's own, else those of utförare and insats. */
export function withPastReviews(db: Database, facts: readonly PriorityFacts[]): PriorityFacts[] {
  const [first] = facts
  if (first === undefined) return []
  const providers = [...new Set(facts.map(({ providerId }) => providerId))]
  const reviews = indexParties(reviewsOfProviders(db, providers, first.referenceDay))
  return facts.map((one) => {
    const own = one.agreementId === null ? [] : reviews.ofAgreement(one.agreementId)
    const pastReviews = (own.length > 0 ? own : reviews.ofProvider(one))
      .toSorted((a, b) => (a.completedOn < b.completedOn ? 1 : -1))
      .slice(0, shown)
      .map(({ completedOn, kind, outcome }) => ({ completedOn, kind, outcome }))
    return { ...one, pastReviews }
  })
}
