import { lastDayOfAgreement } from '../../../../shared/domain/agreement'
import { addDays, type IsoDate, yearOf } from '../../../../shared/domain/iso-date'
import { type MultiYearParty, type MultiYearSubject, planLength } from '../../../../shared/domain/multi-year/subject'
import { candidateKey } from '../../../../shared/domain/priority/facts'
import type { Database } from '../../../database/database'
import { groupBy } from '../../group-by'
import { readSettings } from '../../settings/settings-repo'
import { latestOfProviders, type PartyRow, partyRows, type ProviderReview } from './party-repo'
import { plannedDays } from './planned-days'
import { type SubjectRow, subjectRows } from './subject-repo'

/** A party with what the coverage list shows of it. */
export interface GatheredParty extends MultiYearParty {
  row: PartyRow
}

export interface GatheredSubject extends MultiYearSubject {
  row: SubjectRow
  intervalIsDefault: boolean
  parties: readonly GatheredParty[]
}

/**
 * The nämnd's insatser, each with the agreements and units that it has to follow up between the days.
 * @param asOf granskningar after this day are not seen
 * @param planId a plan whose insatser are held even when they have been archived
 */
export function gatherSubjects(
  db: Database,
  scope: { committeeId: string | null; planId: string | null },
  lastYear: number,
  asOf: IsoDate,
): GatheredSubject[] {
  const { defaultIntervalMonths } = readSettings(db).settings.planning
  const seenUntil = addDays(asOf, 1)
  const latest = groupBy(latestOfProviders(db, seenUntil), providerKey)
  const byServiceType = groupBy(
    partyRows(db, scope.committeeId, lastYear, seenUntil),
    ({ serviceTypeId }) => serviceTypeId,
  )
  const ahead = plannedDays(db, yearOf(asOf), lastYear - planLength, asOf)
  return subjectRows(db, scope.committeeId, scope.planId, seenUntil).map((row) => {
    const intervalMonths =
      row.intervalYears === null ? defaultIntervalMonths : Math.max(1, Math.round(row.intervalYears * 12))
    return {
      row,
      id: row.id,
      name: row.name,
      intervalMonths,
      intervalIsDefault: row.intervalYears === null,
      lastReviewedOn: row.lastReviewedOn,
      ahead: ahead.get(row.id) ?? [],
      parties: (byServiceType.get(row.id) ?? [])
        .map((party) => partyOf(party, intervalMonths, latest.get(providerKey(party)) ?? []))
        .filter(({ period }) => period === null || period.to === null || period.to >= asOf),
    }
  })
}

const providerKey = (row: { providerId: string; serviceTypeId: string }): string =>
  `${row.providerId}|${row.serviceTypeId}`

function partyOf(row: PartyRow, intervalMonths: number, reviews: readonly ProviderReview[]): GatheredParty {
  const { startDate, endDate, extensionTo, status, terminatedOn } = row
  return {
    row,
    key: candidateKey(row),
    name: [row.provider, row.unit].filter((name) => name !== null).join(', '),
    intervalMonths,
    lastReviewedOn: row.ownLast ?? latestOf(row, reviews),
    period:
      startDate === null || status === null
        ? null
        : { from: startDate, to: lastDayOfAgreement({ startDate, endDate, extensionTo, status, terminatedOn }) },
  }
}

/** Where both name an enhet it must be the same: one home's granskning says nothing of another. */
function latestOf({ unitId }: PartyRow, reviews: readonly ProviderReview[]): IsoDate | null {
  return reviews
    .filter((review) => review.unitId === null || unitId === null || review.unitId === unitId)
    .reduce<IsoDate | null>(
      (latest, { completedOn }) => (latest === null || completedOn > latest ? completedOn : latest),
      null,
    )
}
