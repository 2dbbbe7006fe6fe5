import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { fieldError } from '../../register/save-record'
import { questionnaireIn } from './state'

/** The day of the latest reminder, of those that have not answered; the log keeps the earlier days. */
export const remindRecipients: Handler<'collect.remindRecipients'> = (context, { ids, remindedOn }) => {
  if (remindedOn > context.today) throw fieldError({ remindedOn: 'Dagen har inte varit än.' })
  const table = recordedTable(context, 'questionnaireRecipient')
  const waiting = ids
    .map((id) => table.byId(id))
    .filter(({ answeredOn, removedOn }) => answeredOn === null && removedOn === null)
  for (const questionnaireId of new Set(waiting.map((recipient) => recipient.questionnaireId))) {
    questionnaireIn(context, questionnaireId, 'sent')
  }
  for (const { id } of waiting) table.update(id, null, { remindedOn })
  return { reminded: waiting.length }
}
