import type { ReviewRow } from '../../../../shared/contracts/collect'
import { inHouseSanction } from '../../../../shared/domain/sanction'
import { AppError } from '../../../../shared/errors'
import { sanctionStepNames } from '../../../../shared/text/names'
import type { Tables } from '../../../database/tables'
import { reviewRepo } from '../../collect/review-repo'
import type { Context } from '../../context'
import { refuseFields } from '../../register/save-record'

/** The granskning that a step is taken in. @throws AppError RULE_BROKEN for egen regi, which has no sanctions */
export function sanctionedReview({ db }: Pick<Context, 'db'>, reviewId: string): ReviewRow {
  const review = reviewRepo(db).row(reviewId)
  if (review.form === 'inHouse') throw new AppError({ code: 'RULE_BROKEN', userMessage: inHouseSanction })
  return review
}

/** The same step the same day is one step. @param id of the step that is saved; null for a new one */
export function refuseTwin(twin: Tables['sanction'] | undefined, id: string | null): void {
  if (twin === undefined || twin.id === id) return
  const where = twin.archivedAt === null ? 'finns redan' : 'finns redan men är arkiverat. Hämta tillbaka det i stället'
  refuseFields({ step: `Steget ${sanctionStepNames[twin.step]} ${twin.decidedOn} ${where}.` })
}
