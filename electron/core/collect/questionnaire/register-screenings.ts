import { nextReviewNumber } from '../../../../shared/domain/review'
import type { Tables } from '../../../database/tables'
import type { Context } from '../../context'
import { recordedTable } from '../../recorded-table'
import { reviewRepo } from '../review-repo'
import { recipientRepo } from './recipient-repo'
import { plannedScreening, serviceTypeOf } from './screening-repo'

/**
 * The answers are the screening: the recipient's planned granskning of the year is carried out on the day of the answer,
 * or one is made where none was planned. The outcome is left to the planner.
 */
export function registerScreenings(
  context: Context,
  questionnaire: Tables['questionnaire'],
): { reviews: number; made: number } {
  const recipients = recordedTable(context, 'questionnaireRecipient')
  const reviews = recordedTable(context, 'review')
  const answered = recipientRepo(context.db, context.today)
    .ofQuestionnaire(questionnaire.id)
    .filter(({ removedOn, answeredOn }) => removedOn === null && answeredOn !== null)
  let made = 0
  for (const recipient of answered) {
    const { answeredOn, reviewId } = recipient
    const serviceTypeId = serviceTypeOf(context.db, recipient, questionnaire)
    if (answeredOn === null || serviceTypeId === null) continue
    const planned =
      reviewId === null
        ? plannedScreening(context.db, { ...recipient, serviceTypeId, year: questionnaire.year })
        : reviews.find(reviewId)
    if (planned === undefined) made += 1
    const review = planned ?? newScreening(context, recipient, serviceTypeId, questionnaire.year)
    if (review.completedOn === null)
      reviews.update(review.id, null, { completedOn: answeredOn, method: 'questionnaire' })
    recipients.update(recipient.id, null, { reviewId: review.id })
  }
  return { reviews: answered.length, made }
}

function newScreening(
  context: Context,
  { agreementId, providerId, unitId }: Tables['questionnaireRecipient'],
  serviceTypeId: string,
  year: number,
): Tables['review'] {
  return recordedTable(context, 'review').insert({
    number: nextReviewNumber(year, reviewRepo(context.db).numbersOfYear(year)),
    agreementId,
    providerId,
    unitId,
    serviceTypeId,
    kind: 'screening',
    year,
  })
}
