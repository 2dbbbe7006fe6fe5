import { reasonsNotToWriteLetter } from '../../../../shared/domain/information-request/letter'
import type { Handler } from '../../handler'
import { filesOfRequest } from '../evidence/evidence-repo'
import { requestRepo } from './request-repo'

export const getRequest: Handler<'collect.request'> = ({ db, today }, { id }) => {
  const request = requestRepo(db, today).byId(id)
  const reasons = reasonsNotToWriteLetter(request)
  return { request, canWriteLetter: { ok: reasons.length === 0, reasons }, files: filesOfRequest(db, id) }
}
