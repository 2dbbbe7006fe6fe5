import type { Outcome, Review } from './model.ts'
import type { Random } from './random.ts'
import type { Row } from './rows.ts'
import type { Unit } from './model.ts'

const ladder = (followed: string): readonly string[] => [
  `följer ${followed}`,
  `följer ${followed} efter komplettering av brister`,
  `följer ${followed} till största del, mindre brister kvarstår`,
  `följer inte ${followed}`,
]
const byAgreement = ladder('avtal')
const byAssignment = ladder('uppdragsbeskrivningen')

/** The outcome in the words of its form; null stays null. */
export const outcomeWords = (outcome: Outcome, form: string): string | null =>
  outcome === null ? null : ((form === 'egen regi' ? byAssignment : byAgreement)[outcome] ?? null)

const responsible = ({ kind, agreement }: Review): string => {
  if (kind === 'digital screening') return 'kvalitetsstrateg'
  if (kind !== 'HSL-uppföljning') return agreement.type.area.planner
  return agreement.type.traits.includes('lss')
    ? 'medicinskt ansvarig för rehabilitering'
    : 'medicinskt ansvarig sjuksköterska'
}

/** Where one agreement covers several units, one of them is visited. */
const visited = ({ agreement, method }: Review, units: readonly Unit[], random: Random): string | null => {
  if (agreement.unit) return agreement.unit.name
  const own = units.filter((unit) => unit.provider === agreement.provider && unit.type === agreement.type)
  return own.length > 0 && method === 'besök på plats' ? random.pick(own).name : null
}

export const reviewRows = (reviews: readonly Review[], units: readonly Unit[], random: Random): Row[] =>
  reviews.map((review) => ({
    Granskningsnummer: review.number,
    Avtalsnummer: review.agreement.number,
    Utförare: review.agreement.provider.name,
    Enhet: visited(review, units, random),
    Insats: review.agreement.type.name,
    Typ: review.kind,
    År: review.year,
    'Planerad månad': review.month,
    Genomförd: review.completed,
    Metod: review.method,
    Föranmäld: review.announced,
    Utfall: outcomeWords(review.outcome, review.agreement.form),
    'Ej genomförd orsak': review.notDone,
    Ansvarig: responsible(review),
    Diarienummer: review.registry,
  }))
