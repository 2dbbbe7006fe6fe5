import type { Handler } from '../handler'
import { fieldError, linkedRecord, recordBefore, saveRecord } from './save-record'
import { linksOfUnit } from './unit-repo'

/** A unit that avtal or granskningar point at stays with its utförare: they would otherwise change owner unseen. */
export const saveUnit: Handler<'register.saveUnit'> = (context, { draft, ...saved }) => {
  const before = recordBefore(context, 'unit', saved.id)
  linkedRecord(context, 'provider', 'providerId', draft.providerId, before?.providerId ?? null)
  if (draft.serviceTypeId !== null) {
    linkedRecord(context, 'serviceType', 'serviceTypeId', draft.serviceTypeId, before?.serviceTypeId ?? null)
  }
  const moves = before !== undefined && before.providerId !== draft.providerId
  if (moves && linksOfUnit(context.db, before.id) > 0) {
    throw fieldError({
      providerId:
        'Enheten har avtal, granskningar eller planerade uppföljningar hos sin utförare. Lägg upp den som en ny enhet hos den andra utföraren i stället.',
    })
  }
  return saveRecord(context, 'unit', saved, draft)
}
