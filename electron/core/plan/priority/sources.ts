import { economicRemarks } from '../../../../shared/domain/economic-control'
import { addMonths } from '../../../../shared/domain/iso-date'
import { type CountedSource, type PriorityFacts, referenceDayOf } from '../../../../shared/domain/priority/facts'
import type { Database } from '../../../database/database'
import type { CandidateRow } from '../candidate-repo'
import { indexEvents, indexParties } from '../party-index'
import { screenings } from '../signal-repo'
import { latestOf } from './latest-reviews'
import {
  assignmentsOf,
  complaintCounts,
  deviationCounts,
  type EventCount,
  latestControls,
  lexSarahCounts,
  permits,
  sanctionsBetween,
  usedSources,
} from './source-repo'

type SourceFacts = Pick<
  PriorityFacts,
  | 'complaints'
  | 'deviations'
  | 'lexSarah'
  | 'sanctions'
  | 'economicControl'
  | 'screening'
  | 'permitValidTo'
  | 'assignments'
  | 'individualFollowUp'
  | 'informationRequests'
>

/**
 * What the sources beside the reviews say of a candidate. A source without any row in the whole register is not used, and
 * says nothing of anybody; one that is used, but has no row of this utförare, says that there was nothing.
 */
export function readSources(
  db: Database,
  year: number,
  inRanking: ReadonlySet<string | null>,
): (row: CandidateRow) => SourceFacts {
  const beforeDay = referenceDayOf(year)
  const days = { beforeDay, lastYear: addMonths(beforeDay, -12), yearBefore: addMonths(beforeDay, -24) }
  const used = usedSources(db)
  const complaintsOf = used.feedback ? indexEvents(complaintCounts(db, days)) : null
  const deviationsOf = used.deviation ? indexEvents(deviationCounts(db, days)) : null
  const lexSarahOf = used.lexSarah ? indexEvents(lexSarahCounts(db, days)) : null
  const sanctions = used.sanction ? indexParties(sanctionsBetween(db, days.yearBefore, beforeDay), inRanking) : null
  const screened = indexParties(screenings(db, beforeDay), inRanking)
  const controls = new Map(latestControls(db, beforeDay).map((control) => [control.providerId, control]))
  const permitsOf = indexEvents(permits(db))
  const assignments = assignmentsOf(db, year)

  return (row) => {
    const deviations = deviationsOf === null ? null : sumOf(deviationsOf(row))
    const reports = lexSarahOf === null ? null : sumOf(lexSarahOf(row))
    const complaints = complaintsOf === null ? null : sumOf(complaintsOf(row))
    const control = controls.get(row.providerId)
    const screening = latestOf(screened.ownOrLeft(row))
    return {
      complaints: complaints && countsOf(complaints),
      deviations: deviations && { ...countsOf(deviations), serious: deviations.grave },
      lexSarah: reports && { ...countsOf(reports), toIvo: reports.grave },
      sanctions: sanctions?.ownOrLeft(row).map(({ step, decidedOn }) => ({ step, decidedOn })) ?? null,
      economicControl:
        control === undefined ? null : { controlledOn: control.controlledOn, remarks: economicRemarks(control) },
      screening: screening && {
        completedOn: screening.completedOn,
        kind: screening.kind,
        outcome: screening.outcome,
      },
      permitValidTo: earliest(permitsOf(row)),
      assignments:
        assignments
          ?.filter(
            ({ providerId, serviceTypeId, serviceAreaId }) =>
              providerId === row.providerId ||
              (providerId === null && serviceTypeId === row.serviceTypeId) ||
              (providerId === null && serviceTypeId === null && serviceAreaId === row.serviceAreaId),
          )
          .map(({ title }) => title) ?? null,
      // Neither has a table yet.
      individualFollowUp: null,
      informationRequests: null,
    }
  }
}

type Sums = CountedSource & { grave: number }
const nothing: Sums = { lastYear: 0, yearBefore: 0, grave: 0 }

const sumOf = (events: readonly EventCount[]): Sums =>
  events.length === 0
    ? nothing
    : events.reduce<Sums>(
        (sum, { lastYear, yearBefore, grave }) => ({
          lastYear: sum.lastYear + lastYear,
          yearBefore: sum.yearBefore + yearBefore,
          grave: sum.grave + grave,
        }),
        nothing,
      )

const countsOf = ({ lastYear, yearBefore }: Sums): CountedSource => ({ lastYear, yearBefore })

const earliest = (ends: readonly { validTo: string }[]): string | null =>
  ends.reduce<string | null>((first, { validTo }) => (first === null || validTo < first ? validTo : first), null)
