import type { Outcome } from '../../../shared/contracts/values'

/** What each outcome says, whatever it is called in the form of the agreement. */
export const outcomeMeanings: Record<Outcome, string> = {
  complies: 'Inga brister, eller bara sådant som rättades på plats.',
  compliesAfterCompletion: 'Brister fanns och är åtgärdade.',
  minorRemaining: 'Mindre brister återstår att åtgärda.',
  doesNotComply: 'Brister som gör att kraven inte är uppfyllda.',
}
