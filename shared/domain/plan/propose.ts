import type { PlanOrigin, ReviewKind } from '../../contracts/values'
import { formatNumber } from '../../text/format'
import { candidateKey } from '../priority/facts'
import type { RankedCandidate } from '../priority/rank'
import { subtractDays, sumDays } from './days'
import { mandatoryGrounds } from './grounds'
import { proposedKind } from './kind'
import { assignMonths, type MonthWish, monthsInForce } from './months'

export interface ProposalTerms {
  year: number
  /** Working days for the whole plan. */
  daysAvailable: number
  daysPerKind: Record<ReviewKind, number>
  /** Rows that people have put in or changed: they take days and stand as they are. */
  kept?: readonly { days: number; month: number | null }[]
  /** Keys of candidates that people have decided about: neither proposed nor left out. */
  decided?: ReadonlySet<string>
}

export interface ProposedRow {
  candidate: RankedCandidate
  origin: Exclude<PlanOrigin, 'manual'>
  kind: ReviewKind
  month: number
  days: number
  reasons: string[]
}

export interface LeftOutRow {
  candidate: RankedCandidate
  reasons: string[]
}

type Choice = Omit<ProposedRow, 'month'> & Pick<MonthWish, 'due' | 'from' | 'to'>

/**
 * Chooses whom to review within the working days. What is owed is always in, even when the days do not suffice; after that
 * in order of rank, passing over a row that does not fit for a smaller one further down. Every candidate ends either in
 * `items` or in `leftOut`.
 */
export function proposePlan(
  ranked: readonly RankedCandidate[],
  terms: ProposalTerms,
): { items: ProposedRow[]; leftOut: LeftOutRow[] } {
  const { kept = [], decided = new Set<string>() } = terms
  const open = ranked.filter(({ facts }) => !decided.has(candidateKey(facts)))
  const choices = open.map((candidate) => choiceFor(candidate, terms))
  const mandatory = choices.filter(({ origin }) => origin === 'mandatory')
  const taken = sumDays([...mandatory, ...kept].map(({ days }) => days))

  let left = subtractDays(terms.daysAvailable, taken)
  const proposed: Choice[] = []
  const leftOut: LeftOutRow[] = []
  for (const choice of choices) {
    if (choice.origin === 'mandatory') continue
    if (choice.days <= left) {
      proposed.push(choice)
      left = subtractDays(left, choice.days)
    } else {
      leftOut.push({ candidate: choice.candidate, reasons: [leftOutReason(choice.candidate, terms.daysAvailable)] })
    }
  }
  return { items: withMonths([...mandatory, ...proposed], terms.year, loadOf(kept)), leftOut }
}

function choiceFor(candidate: RankedCandidate, { year, daysPerKind }: ProposalTerms): Choice {
  const { facts } = candidate
  const grounds = mandatoryGrounds(facts, year)
  const kind = proposedKind(facts, grounds)
  const days = daysPerKind[kind]
  return {
    candidate,
    origin: grounds.length > 0 ? 'mandatory' : 'proposed',
    kind,
    days,
    reasons: grounds.length > 0 ? grounds.map(({ reason }) => reason) : strongestReasons(candidate),
    due: grounds.find(({ due }) => due !== null)?.due ?? null,
    ...monthsInForce(facts, year),
  }
}

/** The two factors that weigh most for this candidate; a factor without points says nothing for it. */
const strongestReasons = ({ factors }: RankedCandidate): string[] => {
  const telling = factors.filter(({ points, unknown }) => points > 0 && !unknown).sort((a, b) => b.points - a.points)
  const chosen = telling.slice(0, 2).map(({ because }) => because)
  return chosen.length > 0 ? chosen : ['Ryms inom arbetsdagarna.']
}

/** 'Plats 47 med 38,2 poäng; ryms inte inom 120 dagar.' */
export const leftOutReason = (
  { rank, score }: Pick<RankedCandidate, 'rank' | 'score'>,
  daysAvailable: number,
): string =>
  `Plats ${formatNumber(rank)} med ${formatNumber(score, 1)} poäng; ryms inte inom ${formatNumber(daysAvailable)} dagar.`

function withMonths(choices: Choice[], year: number, load: number[]): ProposedRow[] {
  const months = assignMonths(choices, year, load)
  return choices.map(({ candidate, origin, kind, days, reasons }, index) => {
    return { candidate, origin, kind, days, reasons, month: months[index] ?? 1 }
  })
}

const loadOf = (kept: NonNullable<ProposalTerms['kept']>): number[] =>
  Array.from({ length: 12 }, (_, index) =>
    sumDays(kept.filter(({ month }) => month === index + 1).map(({ days }) => days)),
  )
