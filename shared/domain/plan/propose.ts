import type { PlanOrigin, ReviewKind, ReviewMethod } from '../../contracts/values'
import { formatNumber } from '../../text/format'
import { monthOf } from '../iso-date'
import { areaRiskFactor } from '../priority/area-risk'
import { candidateKey, type OverrideFact } from '../priority/facts'
import type { RankedCandidate } from '../priority/rank'
import { subtractDays, sumDays } from './days'
import { proposedFocus } from './focus'
import { type MandatoryGround, mandatoryGrounds } from './grounds'
import { proposedKind, proposedMethod } from './kind'
import { assignMonths, type MonthWish, monthsInForce, type PlannedLoad } from './months'
import { excludedReason, includedReason, stillOwedReason } from './override'
import { regularityWords } from './regularity'
import type { StepDeadline } from './sanction-grounds'

export interface ProposalTerms {
  year: number
  /** Working days for the whole plan. */
  daysAvailable: number
  daysPerKind: Record<ReviewKind, number>
  /** Rows that people have put in or changed: they take days and stand as they are. */
  kept?: readonly PlannedLoad[]
  /** Keys of candidates that people have decided about: neither proposed nor left out. */
  decided?: ReadonlySet<string>
  /** Deadlines of decided steps without a result, by candidate. */
  deadlines?: ReadonlyMap<string, readonly StepDeadline[]>
  /** The checklist areas of each candidate's open brister, one entry a brist. */
  findingAreas?: ReadonlyMap<string, readonly string[]>
}

export interface ProposedRow {
  candidate: RankedCandidate
  origin: Exclude<PlanOrigin, 'manual'>
  kind: ReviewKind
  month: number
  days: number
  reasons: string[]
  method: ReviewMethod | null
  regularity: string
  focus: string | null
}

export interface LeftOutRow {
  candidate: RankedCandidate
  reasons: string[]
}

type Choice = Omit<ProposedRow, 'month'> & Pick<MonthWish, 'due' | 'from' | 'to'> & { override: OverrideFact | null }

/**
 * Chooses whom to review within the working days. What is owed is always in, even when the days do not suffice, and so is
 * what the planner has said is to be in; after that in order of rank, passing over a row that does not fit for a smaller
 * one further down. What the planner has chosen away is left out with the reason, unless it is owed. Every candidate ends
 * either in `items` or in `leftOut`.
 */
export function proposePlan(
  ranked: readonly RankedCandidate[],
  terms: ProposalTerms,
): { items: ProposedRow[]; leftOut: LeftOutRow[] } {
  const { kept = [], decided = new Set<string>() } = terms
  const open = ranked.filter(({ facts }) => !decided.has(candidateKey(facts)))
  const choices = open.map((candidate) => choiceFor(candidate, terms))
  const first = choices.filter(isAlwaysIn)
  const taken = sumDays([...first, ...kept].map(({ days }) => days))

  let left = subtractDays(terms.daysAvailable, taken)
  const proposed: Choice[] = []
  const leftOut: LeftOutRow[] = []
  for (const choice of choices) {
    if (isAlwaysIn(choice)) continue
    const { candidate, override, days } = choice
    if (override !== null) leftOut.push({ candidate, reasons: [excludedReason(override)] })
    else if (days > left) leftOut.push({ candidate, reasons: [leftOutReason(candidate, terms.daysAvailable)] })
    else {
      proposed.push(choice)
      left = subtractDays(left, days)
    }
  }
  return { items: withMonths([...first, ...proposed], terms.year, kept), leftOut }
}

const isAlwaysIn = ({ origin, override }: Choice): boolean => origin === 'mandatory' || override?.choice === 'include'

function choiceFor(candidate: RankedCandidate, terms: ProposalTerms): Choice {
  const { facts } = candidate
  const { year, daysPerKind, deadlines, findingAreas } = terms
  const key = candidateKey(facts)
  const grounds = mandatoryGrounds(facts, year, deadlines?.get(key))
  const kind = proposedKind(facts, grounds)
  const months = monthsInForce(facts, year)
  const notBefore = Math.max(0, ...grounds.map((ground) => monthNotBefore(ground, year)))
  return {
    candidate,
    origin: grounds.length > 0 ? 'mandatory' : 'proposed',
    kind,
    days: daysPerKind[kind],
    reasons: reasonsFor(candidate, grounds),
    method: proposedMethod(kind, facts, grounds),
    regularity: regularityWords(kind, facts.intervalMonths),
    focus: proposedFocus(findingAreas?.get(key) ?? [], facts.assignments ?? [], grounds),
    due: grounds.find(({ due }) => due !== null)?.due ?? null,
    from: Math.min(Math.max(months.from, notBefore), months.to),
    to: months.to,
    override: facts.override,
  }
}

/** 0 where any month of the year will do. */
const monthNotBefore = ({ notBefore }: MandatoryGround, year: number): number =>
  notBefore === null || notBefore < `${year}-01-01` ? 0 : monthOf(notBefore)

function reasonsFor(candidate: RankedCandidate, grounds: readonly MandatoryGround[]): string[] {
  const { override } = candidate.facts
  const owed = grounds.map(({ reason }) => reason)
  if (override?.choice === 'include') return [includedReason(override), ...owed]
  if (owed.length === 0) return strongestReasons(candidate)
  return override === null ? owed : [...owed, stillOwedReason(override)]
}

/**
 * The two factors that weigh most for this candidate; a factor without points says nothing for it. The area's risk, which
 * all in the area have, stands last: what is told first is what tells this one apart.
 */
const strongestReasons = ({ factors }: RankedCandidate): string[] => {
  const telling = factors.filter(({ points, unknown }) => points > 0 && !unknown).sort((a, b) => b.points - a.points)
  const ofArea = ({ name }: (typeof factors)[number]) => Number(name === areaRiskFactor.name)
  const chosen = telling.slice(0, 2).toSorted((a, b) => ofArea(a) - ofArea(b))
  return chosen.length > 0 ? chosen.map(({ because }) => because) : ['Ryms inom arbetsdagarna.']
}

/** 'Plats 47 med 38,2 poäng; ryms inte inom 120 dagar.' */
export const leftOutReason = (
  { rank, score }: Pick<RankedCandidate, 'rank' | 'score'>,
  daysAvailable: number,
): string =>
  `Plats ${formatNumber(rank)} med ${formatNumber(score, 1)} poäng; ryms inte inom ${formatNumber(daysAvailable)} dagar.`

function withMonths(choices: Choice[], year: number, kept: readonly PlannedLoad[]): ProposedRow[] {
  const wishes = choices.map((choice) => ({ ...choice, responsible: choice.candidate.facts.lastResponsible }))
  const months = assignMonths(wishes, year, kept)
  return choices.map(({ due: _due, from: _from, to: _to, override: _override, ...row }, index) => ({
    ...row,
    month: months[index] ?? 1,
  }))
}
