import { decidedAlready } from '../../../../shared/domain/committee-year/decision'
import { dispatchErrors } from '../../../../shared/domain/committee-year/dispatch'
import { AppError } from '../../../../shared/errors'
import { decisionRepo } from '../../act/committee-year/decision-repo'
import { tickFromDispatch, untickFromDispatch } from '../../act/communication/tick'
import { swedishDate } from '../../clock'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { refuseFields } from '../../register/save-record'

/** Registers that a document has gone out, and ticks off what was owed to those who got it. */
export const sendDocument: Handler<'report.sendDocument'> = (context, draft) => {
  const document = recordedTable(context, 'document').byId(draft.documentId)
  refuseFields(dispatchErrors(draft.sentOn, swedishDate(new Date(document.createdAt)), context.today))
  const dispatch = recordedTable(context, 'documentDispatch').insert({ ...draft, sentBy: context.actor })
  tickFromDispatch(context, dispatch.id)
  return dispatch
}

/** A sending registered by mistake. One that a decision of the nämnd rests on stays. */
export const undoDispatch: Handler<'report.undoDispatch'> = (context, { id, version }) => {
  const table = recordedTable(context, 'documentDispatch')
  const dispatch = table.byId(id)
  const decision = decisionRepo(context.db).settling('documentId', dispatch.documentId)
  if (dispatch.audience === 'committee' && decision !== undefined) {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: `${decidedAlready(decision)} Utskicket till nämnden kan inte ångras.`,
    })
  }
  untickFromDispatch(context, id)
  table.remove(id, version)
  return null
}
