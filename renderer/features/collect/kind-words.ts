import type { ReviewKind } from '../../../shared/contracts/values'
import { reviewKindLongNames } from '../../../shared/text/names'

/** 'en kvalitetsgranskning', and what a widened påkallad one is measured as. */
export const kindWords = (kind: ReviewKind, widened: boolean): string =>
  widened ? 'en påkallad granskning som har utvidgats' : `en ${reviewKindLongNames[kind]}`
