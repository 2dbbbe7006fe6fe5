import { economicRemarks } from '../../../../shared/domain/economic-control'
import { addMonths } from '../../../../shared/domain/iso-date'
import { type CountedSource, type PriorityFacts, referenceDayOf } from '../../../../shared/domain/priority/facts'
import type { Database } from '../../../database/database'
import type { CandidateRow, CandidateType } from '../candidate-repo'
import { indexEvents, indexParties } from '../party-index'
import { screenings } from '../signal-repo'
import { latestOf } from './latest-reviews'
import {
  assignmentsOf,
  type CountedDays,
  complaintCounts,
  deviationCounts,
  type EventCount,
  latestControls,
  lexSarahCounts,
  permits,
  sanctionsBetween,
  usedSources,
} from './source-repo'

type Read<Fact extends keyof PriorityFacts> = (row: CandidateRow) => PriorityFacts[Fact]

export interface Sources {
  complaints: Read<'complaints'>
  deviations: Read<'deviations'>
  lexSarah: Read<'lexSarah'>
  sanctions: Read<'sanctions'>
  economicControl: Read<'economicControl'>
  screening: Read<'screening'>
  permitValidTo: Read<'permitValidTo'>
  assignments(row: CandidateRow, type: CandidateType): PriorityFacts['assignments']
}

/**
 * What the sources beside the reviews say of a candidate. A source without any row in the whole register is not used, and
 * says nothing of anybody; one that is used, but has no row of this utförare, says that there was nothing.
 */
export function readSources(db: Database, year: number, inRanking: ReadonlySet<string | null>): Sources {
  const beforeDay = referenceDayOf(year)
  const days = { beforeDay, lastYear: addMonths(beforeDay, -12), yearBefore: addMonths(beforeDay, -24) }
  const used = usedSources(db)
  return {
    complaints: used.feedback ? counting(complaintCounts(db, days), countsOf) : unknown,
    deviations: used.deviation
      ? counting(deviationCounts(db, days), (sums) => ({ ...countsOf(sums), serious: sums.grave }))
      : unknown,
    lexSarah: used.lexSarah
      ? counting(lexSarahCounts(db, days), (sums) => ({ ...countsOf(sums), toIvo: sums.grave }))
      : unknown,
    sanctions: used.sanction ? sanctionsOf(db, days, inRanking) : unknown,
    economicControl: controlsOf(db, beforeDay),
    screening: screeningsOf(db, beforeDay, inRanking),
    permitValidTo: permitsOf(db),
    assignments: assignmentsFor(db, year),
  }
}

const unknown = (): null => null

function counting<Fact>(rows: readonly EventCount[], toFact: (sums: Sums) => Fact): (row: CandidateRow) => Fact {
  const eventsOf = indexEvents(rows)
  const nothingAtAll = toFact(nothing)
  return (row) => {
    const events = eventsOf(row)
    return events.length === 0 ? nothingAtAll : toFact(sumOf(events))
  }
}

function sanctionsOf(db: Database, days: CountedDays, inRanking: ReadonlySet<string | null>): Read<'sanctions'> {
  const index = indexParties(sanctionsBetween(db, days.yearBefore, days.beforeDay), inRanking)
  return (row) => index.ownOrLeft(row).map(({ step, decidedOn }) => ({ step, decidedOn }))
}

function controlsOf(db: Database, beforeDay: string): Read<'economicControl'> {
  // Read once an utförare, not once an agreement: reading the words of a control is most of what it costs.
  const controls = new Map(
    latestControls(db, beforeDay).map((control) => [
      control.providerId,
      { controlledOn: control.controlledOn, remarks: economicRemarks(control) },
    ]),
  )
  return ({ providerId }) => controls.get(providerId) ?? null
}

function screeningsOf(db: Database, beforeDay: string, inRanking: ReadonlySet<string | null>): Read<'screening'> {
  const index = indexParties(screenings(db, beforeDay), inRanking)
  return (row) => {
    const latest = latestOf(index.ownOrLeft(row))
    return latest && { completedOn: latest.completedOn, kind: latest.kind, outcome: latest.outcome }
  }
}

function permitsOf(db: Database): Read<'permitValidTo'> {
  const of = indexEvents(permits(db))
  return (row) =>
    of(row).reduce<string | null>((first, { validTo }) => (first === null || validTo < first ? validTo : first), null)
}

/** An uppdrag points at what it names most closely: the utförare, else the insats, else the verksamhetsområde. */
function assignmentsFor(db: Database, year: number): Sources['assignments'] {
  const assignments = assignmentsOf(db, year)
  if (assignments === null) return unknown
  return (row, type) =>
    assignments
      .filter(({ providerId, serviceTypeId, serviceAreaId }) => {
        if (providerId !== null) return providerId === row.providerId
        if (serviceTypeId !== null) return serviceTypeId === type.serviceTypeId
        return serviceAreaId === type.serviceAreaId
      })
      .map(({ title }) => title)
}

type Sums = CountedSource & { grave: number }
const nothing: Sums = { lastYear: 0, yearBefore: 0, grave: 0 }

const sumOf = (events: readonly EventCount[]): Sums =>
  events.reduce<Sums>(
    (sum, { lastYear, yearBefore, grave }) => ({
      lastYear: sum.lastYear + lastYear,
      yearBefore: sum.yearBefore + yearBefore,
      grave: sum.grave + grave,
    }),
    nothing,
  )

const countsOf = ({ lastYear, yearBefore }: Sums): CountedSource => ({ lastYear, yearBefore })
