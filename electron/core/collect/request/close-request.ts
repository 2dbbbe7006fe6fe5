import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { refuseFields } from '../../register/save-record'
import { requestRepo } from './request-repo'

/** Ends the waiting; whether it counts as silence follows from the days. */
export const closeRequest: Handler<'collect.closeRequest'> = (context, { id, version, closing }) => {
  const repo = requestRepo(context.db, context.today)
  const { requestedOn } = repo.byId(id)
  if (closing !== null && closing.closedOn > context.today) {
    refuseFields({ closedOn: `${closing.closedOn} har inte varit än.` })
  }
  if (closing !== null && requestedOn !== null && closing.closedOn < requestedOn) {
    refuseFields({ closedOn: `Begäran kan inte avslutas före den dag den skickades, ${requestedOn}.` })
  }
  recordedTable(context, 'informationRequest').update(id, version, {
    closedOn: closing?.closedOn ?? null,
    closedReason: closing?.reason ?? null,
  })
  return repo.byId(id)
}
