import type { Feedback } from '../../../../shared/contracts/feedback'
import { signalDateErrors } from '../../../../shared/domain/signal/dates'
import { statusAfter } from '../../../../shared/domain/signal/step'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { refuseFields } from '../../register/save-record'
import { emptyToNull } from '../empty-to-null'
import { checkedParty, newNumber, refuseArchivedSignal } from '../signal/save-signal'
import { feedbackFacts } from '../signal/signal-facts'

/** A synpunkt, a klagomål or beröm, new (`id` null) or changed. A new one gets its number here. */
export const saveFeedback: Handler<'collect.saveFeedback'> = (context, { id, version, draft }): Feedback => {
  const table = recordedTable(context, 'feedback')
  const before = id === null ? null : table.byId(id)
  if (before !== null) refuseArchivedSignal(before)
  refuseFields(
    signalDateErrors(
      { field: 'receivedOn', day: draft.receivedOn, words: 'den kom in' },
      [{ field: 'answeredOn', day: draft.answeredOn, what: 'Svaret' }],
      context.today,
    ),
  )
  const written = { ...emptyToNull(draft), ...checkedParty(context, draft, before) }
  const after = feedbackFacts({ ...written, status: null, closedOn: before?.closedOn ?? null })
  const status = statusAfter('feedback', before === null ? null : feedbackFacts(before), after)
  if (before !== null) return table.update(before.id, version, { ...written, status })
  return table.insert({ ...written, status, number: newNumber(context, 'feedback', draft.receivedOn) })
}
