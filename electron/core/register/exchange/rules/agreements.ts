import { agreementFormError } from '../../../../../shared/domain/agreement'
import type { SheetRules } from './sheet-rules'

/**
 * The agreement's form fits its utförare, and its dates come in order. What is only incomplete – uppsagt without a day,
 * avslutat without an end – is pointed out and read in all the same: the old list has no more to give.
 */
export const agreementRules: SheetRules = {
  check: (draft, { register }) => {
    const provider = register.byId('Utförare', draft.text('providerId') ?? '')
    const form = draft.text('form')
    if (provider !== undefined && form !== null) {
      const error = agreementFormError(form as never, provider.record['operatingForm'] as never)
      if (error !== null) draft.error('form', error)
    }
    if (draft.text('status') === null) {
      // An empty status can't clear anything: it stays as it is, or follows from the date.
      delete draft.values['status']
      if (draft.existing === null)
        draft.values['status'] = draft.text('terminatedOn') === null ? 'inForce' : 'terminated'
    }
    checkDates(draft)
  },
}

function checkDates(draft: Parameters<NonNullable<SheetRules['check']>>[0]): void {
  const [start, end, extension, terminated] = ['startDate', 'endDate', 'extensionTo', 'terminatedOn'].map((field) =>
    draft.text(field),
  )
  if (start && end && end < start)
    draft.error('endDate', `Slutdatum ligger före startdatum ${start}. Rätta ett av dem.`)
  if (end && extension && extension < end) {
    draft.error('extensionTo', `Förlängningen ligger före slutdatum ${end}. Rätta ett av dem.`)
  }
  if (extension && !end)
    draft.warning('extensionTo', 'En förlängning räknas från ett slutdatum, som saknas. Fyll gärna i det.')
  if (start && terminated && terminated < start) {
    draft.error('terminatedOn', `Uppsagt datum ligger före startdatum ${start}. Rätta ett av dem.`)
  }
  const status = draft.text('status')
  if (status === 'terminated' && !terminated) {
    draft.warning('status', 'Avtalet är uppsagt men saknar Uppsagt datum. Fyll gärna i dagen då det upphör.')
  }
  if (status !== 'terminated' && terminated) {
    draft.warning(
      'terminatedOn',
      'Uppsagt datum räknas bara när status är uppsagt. Ändra status om avtalet är uppsagt.',
    )
  }
  if (status === 'ended' && !end && !extension && !terminated) {
    draft.warning(
      'status',
      'Avtalet är avslutat men saknar slutdatum. Fyll gärna i det, annars räknas bara första dagen.',
    )
  }
}
