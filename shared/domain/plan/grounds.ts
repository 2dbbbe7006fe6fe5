import { formatCount, formatMonth } from '../../text/format'
import { outcomeName } from '../../text/names'
import { addMonths, type IsoDate, monthOf } from '../iso-date'
import type { OpenFinding, PriorityFacts } from '../priority/facts'
import { reviewedInPeriod } from '../priority/first-in-period'
import { deadlineGrounds, sanctionGrounds, type StepDeadline } from './sanction-grounds'

/** Why a follow-up must be in the year's plan, whether the days suffice or not. */
export type GroundKind = 'sanction' | 'deadline' | 'openFindings' | 'earlierReview' | 'interval' | 'firstYear'

export interface MandatoryGround {
  kind: GroundKind
  /** A Swedish sentence that can be read aloud. */
  reason: string
  /** The day the interval passes; null for the other grounds. */
  due: IsoDate | null
  /** The day before which it would be too early: a deadline that has to be out first. */
  notBefore: IsoDate | null
  /** It can only be verified on the spot. */
  visit: boolean
}

/**
 * What is owed, the gravest first: a varning of the year before and its deadline, open brister from an earlier granskning,
 * a granskning that ended badly and has not been followed up, an interval that passes within the year, and the first year
 * of an agreement. An utförare without any registered review is not owed for that alone: it comes high in the ranking, but
 * a municipality that has just read in its register would otherwise get every row as mandatory.
 * @param deadlines of decided steps that still lack a result
 */
export function mandatoryGrounds(
  facts: PriorityFacts,
  year: number,
  deadlines: readonly StepDeadline[] = [],
): MandatoryGround[] {
  return [
    ...sanctionGrounds(facts, year),
    ...deadlineGrounds(deadlines, year),
    openFindingsGround(facts),
    earlierReviewGround(facts),
    intervalGround(facts, year),
    firstYearGround(facts, year),
  ].filter((ground) => ground !== null)
}

const ground = (kind: GroundKind, reason: string, due: IsoDate | null = null): MandatoryGround => ({
  kind,
  reason,
  due,
  notBefore: null,
  visit: false,
})

function openFindingsGround({ openFindings }: PriorityFacts): MandatoryGround | null {
  if (openFindings.length === 0) return null
  const from = yearsOf(openFindings)
  return ground(
    'openFindings',
    openFindings.length === 1
      ? `En brist från ${from} är öppen och ska verifieras.`
      : `${formatCount(openFindings.length, 'brist', 'brister')} från ${from} är öppna och ska verifieras.`,
  )
}

/** A later follow-up settles the matter whatever it says; any other review only when it has an outcome of its own. */
function earlierReviewGround({ pastReviews, form }: PriorityFacts): MandatoryGround | null {
  const latest = pastReviews.find(({ kind, outcome }) => kind === 'followUp' || outcome !== null)
  if (latest?.outcome !== 'minorRemaining' && latest?.outcome !== 'doesNotComply') return null
  const outcome = outcomeName(latest.outcome, form)
  return ground('earlierReview', `Granskningen ${latest.completedOn} slutade med ”${outcome}” och ska följas upp.`)
}

function intervalGround(facts: PriorityFacts, year: number): MandatoryGround | null {
  if (facts.lastReviewedOn === null) return null
  const due = addMonths(facts.lastReviewedOn, facts.intervalMonths)
  if (due > `${year}-12-31`) return null
  const verb = due < facts.referenceDay ? 'passerades' : 'passeras'
  const interval = formatCount(facts.intervalMonths, 'månad', 'månader')
  return ground('interval', `Intervallet på ${interval} ${verb} i ${monthAndYear(due)}.`, due)
}

function firstYearGround(facts: PriorityFacts, year: number): MandatoryGround | null {
  const { agreementPeriod, agreement, referenceDay } = facts
  if (agreementPeriod === null || reviewedInPeriod(facts)) return null
  const { startDate } = agreementPeriod
  const overlapsYear = startDate <= `${year}-12-31` && addMonths(startDate, 12) > referenceDay
  if (!overlapsYear) return null
  return ground('firstYear', `Första avtalsåret: avtal ${agreement} gäller från ${startDate}.`)
}

/** 'mars 2027'. */
const monthAndYear = (day: IsoDate): string => `${formatMonth(monthOf(day), 'long')} ${day.slice(0, 4)}`

/** '2026', '2025 och 2026', '2024, 2025 och 2026'. */
function yearsOf(findings: OpenFinding[]): string {
  const years = [...new Set(findings.map(({ year }) => year))].sort((a, b) => a - b)
  return years.length < 2 ? `${years[0]}` : `${years.slice(0, -1).join(', ')} och ${years.at(-1)}`
}
