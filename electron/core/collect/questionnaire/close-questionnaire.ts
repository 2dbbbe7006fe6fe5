import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { fieldError } from '../../register/save-record'
import { registerScreenings } from './register-screenings'
import { questionnaireIn } from './state'

/**
 * No more answers are read in. Of a screening each recipient that has answered gets its granskning registered as carried
 * out; whoever has not answered gets none, for silence is no good result.
 */
export const closeQuestionnaire: Handler<'collect.closeQuestionnaire'> = (context, { id, version, closedOn }) => {
  const questionnaire = questionnaireIn(context, id, 'sent')
  if (closedOn > context.today) throw fieldError({ closedOn: 'Dagen har inte varit än.' })
  if (questionnaire.sentOn !== null && closedOn < questionnaire.sentOn) {
    throw fieldError({ closedOn: 'Dagen är före utskicket.' })
  }
  const closed = recordedTable(context, 'questionnaire').update(id, version, { status: 'closed', closedOn })
  return closed.kind === 'screening' ? registerScreenings(context, closed) : { reviews: 0, made: 0 }
}

/** Late answers can be read in again; the granskningar that were registered stay. */
export const reopenQuestionnaire: Handler<'collect.reopenQuestionnaire'> = (context, { id, version }) => {
  questionnaireIn(context, id, 'closed')
  recordedTable(context, 'questionnaire').update(id, version, { status: 'sent', closedOn: null })
  return null
}
