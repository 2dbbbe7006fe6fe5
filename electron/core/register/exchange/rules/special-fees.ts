import { feeWarning } from '../../../../../shared/domain/delayed/fee'
import type { SheetRules } from './sheet-rules'

/** A fee has been decided; one outside the law's span is pointed out. */
export const specialFeeRules: SheetRules = {
  check: (draft, { today }) => {
    const decidedOn = draft.text('decidedOn')
    if (decidedOn !== null && decidedOn > today) draft.error('decidedOn', 'Dagen har inte varit än. Rätta datumet.')
    const amount = draft.value('amountSek')
    const warning = typeof amount === 'number' ? feeWarning(amount, decidedOn) : null
    if (warning !== null) draft.warning('amountSek', `${warning} Raden läses in.`)
  },
}
