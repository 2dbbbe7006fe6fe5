import { feeWarning } from '../../../../shared/domain/delayed/fee'
import { yearOf } from '../../../../shared/domain/iso-date'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { linkedRecord, refuseFields } from '../../register/save-record'
import { emptyToNull } from '../empty-to-null'
import { feeRepo } from './fee-repo'
import { feesUntil } from './fees'

/** The register of särskilda avgifter, and the years that only Historik has. */
export const specialFees: Handler<'collect.specialFees'> = ({ db, today }) => ({
  rows: feeRepo(db)
    .list()
    .map((fee) => ({ ...fee, warning: feeWarning(fee.amountSek, fee.decidedOn) })),
  history: feesUntil(db, yearOf(today)).fees.filter(({ source }) => source === 'history'),
})

export const saveSpecialFee: Handler<'collect.saveSpecialFee'> = (context, { id, version, draft: written }) => {
  const draft = emptyToNull(written)
  const table = recordedTable(context, 'specialFee')
  const before = id === null ? null : table.byId(id)
  if (draft.serviceTypeId !== null) {
    linkedRecord(context, 'serviceType', 'serviceTypeId', draft.serviceTypeId, before?.serviceTypeId ?? null)
  }
  refuseFields(
    draft.decidedOn !== null && draft.decidedOn > context.today
      ? { decidedOn: 'Dagen har inte varit än. Rätta datumet.' }
      : {},
  )
  return { id: (id === null ? table.insert(draft) : table.update(id, version, draft)).id }
}
