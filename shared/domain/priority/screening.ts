import type { Outcome } from '../../contracts/values'
import { outcomeName } from '../../text/names'
import { addMonths } from '../iso-date'
import type { PastReview, PriorityFacts } from './facts'
import type { FactorDefinition } from './factor'
import { middleShare, missing } from './factor'

const outcomeShares: Record<Outcome, number> = {
  complies: 0,
  compliesAfterCompletion: 0.4,
  minorRemaining: 0.7,
  doesNotComply: 1,
}
/** An older answer says as little as none. */
const staleMonths = 36

/** The outcome of the latest digital screening: deviations lead to a visit (domain.md "Kinds of granskning"). */
export const screeningFactor: FactorDefinition = {
  name: 'digital screening',
  weightKey: 'screening',
  definition: 'Utfallet av den senaste digitala screeningen.',
  unit: 'utfall',
  source: 'granskningar av typen digital screening',
  scoring: `Följer inte avtal ger full poäng, mindre brister kvarstår 70 %, efter komplettering 40 %. Är den äldre än ${staleMonths} månader ges minst halva.`,
  share: ({ screening, referenceDay }) => {
    if (screening === null || screening.outcome === null) return null
    const ofOutcome = outcomeShares[screening.outcome]
    return isStale(screening, referenceDay) ? Math.max(middleShare, ofOutcome) : ofOutcome
  },
  words: ({ screening, referenceDay, form }) => {
    if (screening === null) return missing('ingen digital screening är genomförd.')
    const { outcome, completedOn } = screening
    if (outcome === null) return missing(`screeningen ${completedOn.slice(0, 7)} har inget utfall.`)
    const old = isStale(screening, referenceDay) ? ' Den är gammal och ger minst mitten av skalan.' : ''
    const words = outcomeName(outcome, form)
    return { value: words, because: `Screeningen ${completedOn.slice(0, 7)} visade: ${words}.${old}` }
  },
}

const isStale = ({ completedOn }: PastReview, referenceDay: PriorityFacts['referenceDay']): boolean =>
  addMonths(completedOn, staleMonths) < referenceDay
