import { compareDates } from '../../../../shared/domain/iso-date'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { fieldError, linkedRecord } from '../../register/save-record'
import { toQuestionnaire } from './questionnaire-repo'
import { refuseSameTitle } from './same-title'
import { questionnaireIn } from './state'

/** What a questionnaire is called and says. Only a draft: what has been sent out must stay as it was read. */
export const saveQuestionnaire: Handler<'collect.saveQuestionnaire'> = (context, { id, version, draft }) => {
  const before = questionnaireIn(context, id, 'draft')
  refuseSameTitle(context, draft.year, draft.title, id)
  if (draft.serviceTypeId !== null) {
    linkedRecord(context, 'serviceType', 'serviceTypeId', draft.serviceTypeId, before.serviceTypeId)
  }
  if (draft.committeeId !== null) {
    linkedRecord(context, 'committee', 'committeeId', draft.committeeId, before.committeeId)
  }
  if (draft.dueOn !== null && compareDates(draft.dueOn, context.today) < 0 && draft.dueOn !== before.dueOn) {
    throw fieldError({ dueOn: 'Dagen har redan varit. Välj en dag framåt.' })
  }
  return toQuestionnaire(recordedTable(context, 'questionnaire').update(id, version, draft))
}
