import { readMonthKey } from '../../../../../shared/domain/hours/month'
import type { SheetRules } from './sheet-rules'

/** A month has begun, and belongs to an utförare outside the municipality; its agreement names utförare and insats. */
export const serviceHoursRules: SheetRules = {
  derive: (draft, { register }) => {
    const written = draft.values['month']
    if (typeof written === 'string') {
      const month = readMonthKey(written)
      if (month === null) draft.error('month', 'Månaden går inte att läsa. Skriv den som 2026-03.')
      draft.values['month'] = month
    }
    const agreement = register.byId('Avtal', String(draft.values['agreementId']))?.record
    if (agreement === undefined) return
    draft.values['providerId'] ??= agreement['providerId'] ?? null
    draft.values['serviceTypeId'] ??= agreement['serviceTypeId'] ?? null
    if (draft.values['providerId'] !== agreement['providerId']) {
      draft.error('agreementId', 'Avtalet hör till en annan utförare. Rätta avtalsnumret eller utföraren.')
    } else if (draft.values['serviceTypeId'] !== agreement['serviceTypeId']) {
      draft.error('agreementId', 'Avtalet gäller en annan insats. Rätta avtalsnumret eller insatsen.')
    }
  },
  check: (draft, { register, today }) => {
    const month = draft.text('month')
    if (month !== null && month > today.slice(0, 7)) draft.error('month', 'Månaden har inte börjat än. Rätta den.')
    const providerId = draft.text('providerId')
    if (providerId === null) draft.error('providerId', 'Utföraren saknas. Fyll i den, eller avtalsnumret.')
    if (draft.text('serviceTypeId') === null) {
      draft.error('serviceTypeId', 'Insatsen saknas. Fyll i den, eller avtalsnumret.')
    }
    if (register.byId('Utförare', providerId ?? '')?.record['operatingForm'] === 'inHouse') {
      draft.error('providerId', 'Utföraren är kommunens egen regi och fakturerar inga timmar. Ta bort raden.')
    }
  },
}
