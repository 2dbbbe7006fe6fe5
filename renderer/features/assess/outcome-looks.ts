import { Outcome } from '../../../shared/contracts/values'
import { outcomeName } from '../../../shared/text/names'
import type { Segment } from '../../ui'
import { capital } from '../collect/review-words'

export const outcomeLooks: Record<Outcome, Segment['look']> = {
  complies: 'fill',
  compliesAfterCompletion: 'fill2',
  minorRemaining: 'mid',
  doesNotComply: 'high',
}

/** From best to worst. */
export const outcomeLegend: Segment[] = Outcome.options.map((outcome) => ({
  label: capital(outcomeName(outcome, null)),
  value: 1,
  text: '',
  look: outcomeLooks[outcome],
}))
