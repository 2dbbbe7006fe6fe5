import type { CommunicationResult } from '../../contracts/act-values'
import { ReviewKind } from '../../contracts/values'

const results: Record<ReviewKind, CommunicationResult> = {
  quality: 'qualityReview',
  targeted: 'qualityReview',
  prompted: 'promptedReview',
  followUp: 'qualityReview',
  agreement: 'qualityReview',
  screening: 'providerData',
  healthCare: 'qualityReview',
}

/**
 * The row of the communication matrix that a granskning belongs to. A påkallad granskning has its own row, since somebody
 * waits for the answer. A digital screening is what the utförare itself has answered, without visit: uppgifter från
 * utförare. All other kinds are kvalitetsgranskning.
 */
export const resultOfReview = (kind: ReviewKind): CommunicationResult => results[kind]

/** The kinds that belong to a row; none for the rows that are no granskningar. */
export const reviewKindsOf = (result: CommunicationResult): ReviewKind[] =>
  ReviewKind.options.filter((kind) => results[kind] === result)
