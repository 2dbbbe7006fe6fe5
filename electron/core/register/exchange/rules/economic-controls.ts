import type { SheetRules } from './sheet-rules'

/** A control has been made, and of somebody outside the municipality. */
export const economicControlRules: SheetRules = {
  check: (draft, { register, today }) => {
    const day = draft.text('controlledOn')
    if (day !== null && day > today) draft.error('controlledOn', 'Dagen har inte varit än. Rätta datumet.')
    const provider = register.byId('Utförare', draft.text('providerId') ?? '')?.record
    if (provider?.['operatingForm'] === 'inHouse') {
      draft.warning(
        'providerId',
        'Utföraren är kommunens egen regi, där ekonomisk kontroll inte behövs. Raden läses in.',
      )
    }
  },
}
