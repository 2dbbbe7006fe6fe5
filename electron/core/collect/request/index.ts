import type { RoomHandlers } from '../../handler'
import { archiveRequest } from './archive-request'
import { closeRequest } from './close-request'
import { getRequest } from './get-request'
import { listRequests } from './list-requests'
import { receiveItem } from './receive-item'
import { remindRequest } from './remind-request'
import { saveRequest } from './save-request'

type Own =
  | 'collect.requests'
  | 'collect.request'
  | 'collect.saveRequest'
  | 'collect.receiveItem'
  | 'collect.remindRequest'
  | 'collect.closeRequest'
  | 'collect.archiveRequest'

export const requestHandlers: Pick<RoomHandlers<'collect'>, Own> = {
  'collect.requests': listRequests,
  'collect.request': getRequest,
  'collect.saveRequest': saveRequest,
  'collect.receiveItem': receiveItem,
  'collect.remindRequest': remindRequest,
  'collect.closeRequest': closeRequest,
  'collect.archiveRequest': archiveRequest,
}
