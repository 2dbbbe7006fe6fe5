import type { Handler } from '../../handler'
import type { Context } from '../../context'
import { recordedTable } from '../../recorded-table'
import { fieldError } from '../../register/save-record'
import { answersOf } from './answer-repo'
import { recipientRepo } from './recipient-repo'
import { newRecipientCode } from './recipient-code'
import { broken, questionnaireIn } from './state'

/** Those that have it already are left as they are; one that was struck comes back. Once it is sent a reason is kept. */
export const addRecipients: Handler<'collect.addRecipients'> = (context, { questionnaireId, reason, recipients }) => {
  const { status } = questionnaireIn(context, questionnaireId, 'draft', 'sent')
  const addedReason = status === 'sent' ? requireReason(reason, 'läggs till') : null
  const table = recordedTable(context, 'questionnaireRecipient')
  const repo = recipientRepo(context.db, context.today)
  let added = 0
  for (const party of recipients) {
    requireOwnParts(context, party)
    const same = repo.same(questionnaireId, party)
    if (same === undefined) {
      table.insert({ questionnaireId, ...party, code: newRecipientCode(repo), addedReason })
      added += 1
    } else if (same.removedOn !== null) {
      table.update(same.id, null, { removedOn: null, removedReason: null, addedReason })
      added += 1
    }
  }
  return { added, already: recipients.length - added }
}

/** A recipient of a draft is taken out; of a sent questionnaire struck, so that nobody wonders where it went. */
export const strikeRecipient: Handler<'collect.strikeRecipient'> = (context, { id, version, reason }) => {
  const table = recordedTable(context, 'questionnaireRecipient')
  const recipient = table.byId(id)
  const { status } = questionnaireIn(context, recipient.questionnaireId, 'draft', 'sent')
  if (status === 'draft' && answersOf(context.db, id).length === 0) {
    table.remove(id, version)
    return null
  }
  if (recipient.visitReviewId !== null) {
    throw broken('Mottagaren har fått ett besök av sina svar och kan inte strykas.')
  }
  table.update(id, version, { removedOn: context.today, removedReason: requireReason(reason, 'stryks') })
  return null
}

export const restoreRecipient: Handler<'collect.restoreRecipient'> = (context, { id, version }) => {
  const table = recordedTable(context, 'questionnaireRecipient')
  questionnaireIn(context, table.byId(id).questionnaireId, 'draft', 'sent')
  table.update(id, version, { removedOn: null, removedReason: null })
  return null
}

export const saveRecipientComment: Handler<'collect.saveRecipientComment'> = (context, { id, version, comment }) => {
  recordedTable(context, 'questionnaireRecipient').update(id, version, { comment })
  return null
}

function requireReason(reason: string | null, what: string): string {
  if (reason !== null && reason !== '') return reason
  throw fieldError({ reason: `Formuläret är utskickat: skriv varför mottagaren ${what}.` })
}

/** The enhet and the agreement belong to the utförare. */
function requireOwnParts(
  context: Context,
  { providerId, unitId, agreementId }: { providerId: string; unitId: string | null; agreementId: string | null },
): void {
  recordedTable(context, 'provider').byId(providerId)
  const owners = [
    ...(unitId === null ? [] : [recordedTable(context, 'unit').byId(unitId).providerId]),
    ...(agreementId === null ? [] : [recordedTable(context, 'agreement').byId(agreementId).providerId]),
  ]
  if (owners.some((owner) => owner !== providerId)) {
    throw broken('Avtalet eller enheten hör till en annan utförare. Välj på nytt.')
  }
}
