import { visitReason } from '../../../../shared/domain/questionnaire/visit'
import { nextReviewNumber } from '../../../../shared/domain/review'
import { formatCount } from '../../../../shared/text/format'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { reviewRepo } from '../review-repo'
import { deviationsOf } from './answer-repo'
import { recipientName, recipientRepo } from './recipient-repo'
import { serviceTypeOf } from './screening-repo'
import { broken } from './state'

/**
 * A granskning for each chosen recipient, with what the answers showed as its reason. Who has a visit already keeps it:
 * the answer tells the same granskning again.
 */
export const makeVisits: Handler<'collect.makeVisits'> = (
  context,
  { recipientIds, kind, year, plannedMonth, responsible },
) => {
  const recipients = recordedTable(context, 'questionnaireRecipient')
  const repo = recipientRepo(context.db, context.today)
  const withoutInsats: string[] = []
  const visits = [...new Set(recipientIds)].flatMap((recipientId) => {
    const recipient = recipients.byId(recipientId)
    const name = (): string => {
      const row = repo.row(recipientId)
      return row === undefined ? '' : recipientName(row)
    }
    if (recipient.visitReviewId !== null) {
      const { id, number } = recordedTable(context, 'review').byId(recipient.visitReviewId)
      return [{ recipientId, reviewId: id, number }]
    }
    if (recipient.removedOn !== null || recipient.answeredOn === null) {
      throw broken(`${name()} har inte svarat. Ett besök av svaren kan göras först när svaret är inläst.`)
    }
    const questionnaire = recordedTable(context, 'questionnaire').byId(recipient.questionnaireId)
    const serviceTypeId = serviceTypeOf(context.db, recipient, questionnaire)
    if (serviceTypeId === null) {
      withoutInsats.push(name())
      return []
    }
    const review = recordedTable(context, 'review').insert({
      number: nextReviewNumber(year, reviewRepo(context.db).numbersOfYear(year)),
      agreementId: recipient.agreementId,
      providerId: recipient.providerId,
      unitId: recipient.unitId,
      serviceTypeId,
      kind,
      year,
      plannedMonth,
      method: 'visit',
      responsible,
    })
    const found = deviationsOf(context.db, questionnaire.id).filter((row) => row.recipientId === recipientId)
    recordedTable(context, 'reviewScope').insert({
      reviewId: review.id,
      reason: visitReason(questionnaire.kind, questionnaire.year, found),
      decidedBy: context.actor,
      decidedOn: context.today,
    })
    recipients.update(recipientId, null, { visitReviewId: review.id })
    return [{ recipientId, reviewId: review.id, number: review.number }]
  })
  if (withoutInsats.length > 0) {
    throw broken(
      `${formatCount(withoutInsats.length, 'mottagare', 'mottagare')} saknar insats (${withoutInsats.join(', ')}). Registrera ett avtal eller välj insats på enheten först. Inga besök har gjorts.`,
    )
  }
  return { visits }
}
