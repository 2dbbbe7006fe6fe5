import { receivedError } from '../../../../shared/domain/information-request/dates'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { refuseFields } from '../../register/save-record'
import { requestRepo } from './request-repo'

/** One of the things asked for has come, or had not. */
export const receiveItem: Handler<'collect.receiveItem'> = (context, { id, version, receivedOn, remark }) => {
  const items = recordedTable(context, 'informationRequestItem')
  const { requestId } = items.byId(id)
  const request = recordedTable(context, 'informationRequest').byId(requestId)
  const error = receivedOn === null ? null : receivedError(receivedOn, request.requestedOn, context.today)
  if (error !== null) refuseFields({ receivedOn: error })
  items.update(id, version, { receivedOn, ...(remark === undefined ? {} : { remark }) })
  return requestRepo(context.db, context.today).byId(requestId)
}
