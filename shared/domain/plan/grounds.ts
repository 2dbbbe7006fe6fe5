import { formatCount } from '../../text/format'
import { addMonths, type IsoDate } from '../iso-date'
import type { OpenFinding, PriorityFacts } from '../priority/facts'
import { reviewedInPeriod } from '../priority/first-in-period'

/** Why a follow-up must be in the year's plan, whether the days suffice or not. */
export type GroundKind = 'openFindings' | 'interval' | 'firstYear'

export interface MandatoryGround {
  kind: GroundKind
  /** A Swedish sentence. */
  reason: string
  /** The day the interval passes; null for the other grounds. */
  due: IsoDate | null
}

/**
 * What is owed: open brister from an earlier granskning, an interval that passes within the year, and the first year of an
 * agreement. An utförare without any registered review is not owed for that alone: it comes high in the ranking, but a
 * municipality that has just read in its register would otherwise get every row as mandatory.
 */
export function mandatoryGrounds(facts: PriorityFacts, year: number): MandatoryGround[] {
  return [openFindingsGround(facts), intervalGround(facts, year), firstYearGround(facts, year)].filter(
    (ground) => ground !== null,
  )
}

function openFindingsGround({ openFindings }: PriorityFacts): MandatoryGround | null {
  if (openFindings.length === 0) return null
  const many = openFindings.length > 1
  const brister = formatCount(openFindings.length, 'brist', 'brister')
  return {
    kind: 'openFindings',
    reason: `${brister} från ${yearsOf(openFindings)} är ${many ? 'öppna' : 'öppen'} och ska verifieras.`,
    due: null,
  }
}

function intervalGround(facts: PriorityFacts, year: number): MandatoryGround | null {
  if (facts.lastReviewedOn === null) return null
  const due = addMonths(facts.lastReviewedOn, facts.intervalMonths)
  if (due > `${year}-12-31`) return null
  const verb = due < facts.referenceDay ? 'passerades' : 'passeras'
  const interval = formatCount(facts.intervalMonths, 'månad', 'månader')
  return { kind: 'interval', reason: `Intervallet ${interval} ${verb} ${due.slice(0, 7)}.`, due }
}

function firstYearGround(facts: PriorityFacts, year: number): MandatoryGround | null {
  const { agreementPeriod, agreement, referenceDay } = facts
  if (agreementPeriod === null || reviewedInPeriod(facts)) return null
  const { startDate } = agreementPeriod
  const overlapsYear = startDate <= `${year}-12-31` && addMonths(startDate, 12) > referenceDay
  if (!overlapsYear) return null
  return { kind: 'firstYear', reason: `Första avtalsåret, avtal ${agreement} från ${startDate}.`, due: null }
}

/** '2026', '2025 och 2026', '2024, 2025 och 2026'. */
function yearsOf(findings: OpenFinding[]): string {
  const years = [...new Set(findings.map(({ year }) => year))].sort((a, b) => a - b)
  return years.length < 2 ? `${years[0]}` : `${years.slice(0, -1).join(', ')} och ${years.at(-1)}`
}
