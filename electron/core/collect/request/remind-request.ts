import { AppError } from '../../../../shared/errors'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { refuseFields } from '../../register/save-record'
import { requestRepo } from './request-repo'

/** The latest reminder; earlier ones stand in the log. */
export const remindRequest: Handler<'collect.remindRequest'> = (context, { id, version, remindedOn }) => {
  const repo = requestRepo(context.db, context.today)
  const { state, requestedOn, number } = repo.byId(id)
  if (state !== 'waiting' && state !== 'late') {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: `Begäran ${number} väntar inte på svar. Ingen påminnelse behövs.`,
    })
  }
  if (remindedOn > context.today) refuseFields({ remindedOn: `${remindedOn} har inte varit än.` })
  if (requestedOn !== null && remindedOn < requestedOn) {
    refuseFields({ remindedOn: `Påminnelsen kan inte vara före begäran, ${requestedOn}.` })
  }
  recordedTable(context, 'informationRequest').update(id, version, { remindedOn })
  return repo.byId(id)
}
