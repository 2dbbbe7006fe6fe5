import { resultDateErrors } from '../../../../shared/domain/sanction/result'
import { AppError } from '../../../../shared/errors'
import { reviewRepo } from '../../collect/review-repo'
import type { Context } from '../../context'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { fieldError, refuseFields } from '../../register/save-record'

/** What a decided step led to: mended, partly or not, with the visit that saw it. */
export const recordSanctionResult: Handler<'act.recordSanctionResult'> = (context, { id, version, ...draft }) => {
  const table = recordedTable(context, 'sanction')
  const sanction = table.byId(id)
  if (sanction.archivedAt !== null) {
    throw new AppError({ code: 'RULE_BROKEN', userMessage: 'Steget är arkiverat. Hämta tillbaka det först.' })
  }
  refuseFields(resultDateErrors(draft, sanction.decidedOn, context.today))
  if (draft.verifiedReviewId !== null)
    checkVerifying(context, sanction.reviewId, draft.verifiedReviewId, sanction.decidedOn)
  return table.update(id, version, draft)
}

/** The granskning that verified it is of the same utförare and was made after the decision. */
function checkVerifying({ db }: Context, reviewId: string, verifyingId: string, decidedOn: string): void {
  const reviews = reviewRepo(db)
  const [own, verifying] = [reviews.row(reviewId), reviews.row(verifyingId)]
  if (own.providerId !== verifying.providerId) {
    throw fieldError({ verifiedReviewId: `Granskning ${verifying.number} gäller en annan utförare. Välj en annan.` })
  }
  if (verifying.completedOn === null || verifying.completedOn < decidedOn) {
    throw fieldError({
      verifiedReviewId: `Granskning ${verifying.number} är inte genomförd efter beslutet ${decidedOn}. Välj en annan.`,
    })
  }
}
