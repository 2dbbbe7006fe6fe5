import type { ReviewWork } from '../../../shared/contracts/review-work'
import type { ReviewKind } from '../../../shared/contracts/values'
import { reviewKindLongNames } from '../../../shared/text/names'

/** 'en kvalitetsgranskning', and what a widened påkallad one is measured as. */
export const kindWords = (kind: ReviewKind, widened: boolean): string =>
  widened ? 'en påkallad granskning som har utvidgats' : `en ${reviewKindLongNames[kind]}`

/** A påkallad granskning that the gruppchef has widened. */
export const isWidened = ({ scope }: Pick<ReviewWork, 'scope'>): boolean => (scope?.widenedOn ?? null) !== null
