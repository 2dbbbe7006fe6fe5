import type { Handler } from '../handler'
import { linkedRecord, recordBefore, saveRecord } from './save-record'

export const saveRequirement: Handler<'register.saveRequirement'> = (context, { draft, ...saved }) => {
  const before = recordBefore(context, 'requirement', saved.id)
  linkedRecord(context, 'serviceType', 'serviceTypeId', draft.serviceTypeId, before?.serviceTypeId ?? null)
  return saveRecord(context, 'requirement', saved, draft)
}
