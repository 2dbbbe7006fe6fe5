import type { Handler } from '../handler'
import { linkedRecord, recordBefore, saveRecord } from './save-record'

export const saveServiceArea: Handler<'register.saveServiceArea'> = (context, { draft, ...saved }) => {
  const before = recordBefore(context, 'serviceArea', saved.id)
  if (draft.committeeId !== null) {
    linkedRecord(context, 'committee', 'committeeId', draft.committeeId, before?.committeeId ?? null)
  }
  return saveRecord(context, 'serviceArea', saved, draft)
}
