import type { dispatchContract } from '../../../../shared/contracts/committee-year'
import type { Handlers } from '../../handler'
import { documentTrail } from './document-trail'
import { setRegistryNumber } from './set-registry-number'
import { sendDocument, undoDispatch } from './send-document'

export const dispatchHandlers: Pick<Handlers, keyof typeof dispatchContract> = {
  'report.documentTrail': documentTrail,
  'report.sendDocument': sendDocument,
  'report.setRegistryNumber': setRegistryNumber,
  'report.undoDispatch': undoDispatch,
}
