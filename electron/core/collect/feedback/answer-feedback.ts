import type { Feedback } from '../../../../shared/contracts/feedback'
import { signalDateErrors } from '../../../../shared/domain/signal/dates'
import { statusAfter } from '../../../../shared/domain/signal/step'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { refuseFields } from '../../register/save-record'
import { refuseArchivedSignal } from '../signal/save-signal'
import { feedbackFacts } from '../signal/signal-facts'

/** The day of the answer, and what was done. */
export const answerFeedback: Handler<'collect.answerFeedback'> = (
  context,
  { id, version, answeredOn, measure },
): Feedback => {
  const table = recordedTable(context, 'feedback')
  const row = table.byId(id)
  refuseArchivedSignal(row)
  refuseFields(
    signalDateErrors(
      { field: 'receivedOn', day: row.receivedOn, words: 'den kom in' },
      [{ field: 'answeredOn', day: answeredOn, what: 'Svaret' }],
      context.today,
    ),
  )
  const written = { answeredOn, measure: measure === '' ? null : measure }
  const status = statusAfter('feedback', feedbackFacts(row), feedbackFacts({ ...row, ...written }))
  return table.update(id, version, { ...written, status })
}
