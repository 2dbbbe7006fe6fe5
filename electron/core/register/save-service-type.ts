import type { Handler } from '../handler'
import { linkedRecord, recordBefore, saveRecord } from './save-record'

export const saveServiceType: Handler<'register.saveServiceType'> = (context, { draft, ...saved }) => {
  const before = recordBefore(context, 'serviceType', saved.id)
  linkedRecord(context, 'serviceArea', 'serviceAreaId', draft.serviceAreaId, before?.serviceAreaId ?? null)
  return saveRecord(context, 'serviceType', saved, draft)
}
