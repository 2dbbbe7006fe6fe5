import { addMonths } from '../iso-date'
import type { FactorDefinition } from './factor'
import { missing } from './factor'

const endsWithinYear = 0.8
const endsYearAfter = 0.3

/** When the earliest IVO permit ends, seen from the beginning of the year. */
export const permitFactor: FactorDefinition = {
  name: 'IVO-tillstånd',
  weightKey: 'permit',
  definition: 'När det tidigaste IVO-tillståndet går ut.',
  unit: 'datum',
  source: 'enheternas kolumn Tillstånd giltigt till',
  scoring: 'Har det gått ut ges full poäng, går det ut under året 80 %, året därpå 30 %.',
  share: ({ permitValidTo, referenceDay }) => {
    if (permitValidTo === null) return null
    if (permitValidTo < referenceDay) return 1
    if (permitValidTo < addMonths(referenceDay, 12)) return endsWithinYear
    return permitValidTo < addMonths(referenceDay, 24) ? endsYearAfter : 0
  },
  words: ({ permitValidTo, referenceDay }) => {
    if (permitValidTo === null) return missing('inget slutdatum för IVO-tillstånd är registrerat.')
    const verb = permitValidTo < referenceDay ? 'gick ut' : 'går ut'
    const value = permitValidTo < referenceDay ? `gick ut ${permitValidTo}` : `till ${permitValidTo}`
    const within =
      permitValidTo >= referenceDay && permitValidTo < addMonths(referenceDay, 12) ? ', under året som planeras' : ''
    return { value, because: `IVO-tillståndet ${verb} ${permitValidTo}${within}.` }
  },
}
