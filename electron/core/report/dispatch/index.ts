import type { dispatchContract } from '../../../../shared/contracts/committee-year'
import type { Handlers } from '../../handler'
import { documentTrail } from './document-trail'
import { sendDocument, undoDispatch } from './send-document'

export const dispatchHandlers: Pick<Handlers, keyof typeof dispatchContract> = {
  'report.documentTrail': documentTrail,
  'report.sendDocument': sendDocument,
  'report.undoDispatch': undoDispatch,
}
