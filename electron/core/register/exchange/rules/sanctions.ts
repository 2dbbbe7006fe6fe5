import { inHouseSanction, sanctionDateErrors } from '../../../../../shared/domain/sanction'
import { resultDateErrors } from '../../../../../shared/domain/sanction/result'
import type { SheetRules, Surroundings } from './sheet-rules'

/** A step belongs to a granskning of somebody outside the municipality, and its days come in order. */
export const sanctionRules: SheetRules = {
  check: (draft, around) => {
    const reviewId = draft.text('reviewId')
    if (reviewId !== null && isInHouse(reviewId, around)) draft.error('reviewId', inHouseSanction)
    const decidedOn = draft.text('decidedOn')
    if (decidedOn === null) return
    const reviewedOn = around.register.byId('Granskningar', reviewId ?? '')?.record['completedOn']
    const errors = sanctionDateErrors(
      { decidedOn, deadlineOn: draft.text('deadlineOn') },
      typeof reviewedOn === 'string' ? reviewedOn : null,
      around.today,
    )
    const resultOn = draft.text('resultOn')
    const results =
      resultOn === null
        ? {}
        : resultDateErrors({ resultOn, verifiedOn: draft.text('verifiedOn') }, decidedOn, around.today)
    for (const [field, reason] of Object.entries({ ...errors, ...results })) draft.error(field, reason)
  },
}

function isInHouse(reviewId: string, { register }: Surroundings): boolean {
  const review = register.byId('Granskningar', reviewId)?.record
  const agreement = register.byId('Avtal', String(review?.['agreementId']))?.record
  if (agreement !== undefined) return agreement['form'] === 'inHouse'
  return register.byId('Utförare', String(review?.['providerId']))?.record['operatingForm'] === 'inHouse'
}
