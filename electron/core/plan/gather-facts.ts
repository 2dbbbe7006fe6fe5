import type { Settings } from '../../../shared/contracts/settings'
import { agreementInForceDuring, type AgreementPeriod } from '../../../shared/domain/agreement'
import { findingStatus } from '../../../shared/domain/finding'
import {
  type AreaRisk,
  identityOf,
  type OpenFinding,
  type PriorityFacts,
  referenceDayOf,
} from '../../../shared/domain/priority/facts'
import { bandOf } from '../../../shared/domain/risk'
import type { Context } from '../context'
import { agreementCandidates, type CandidateRow, type CandidateScope, unitCandidates } from './candidate-repo'
import { indexParties, type PartyIndex } from './party-index'
import { gravestRisks, type LastReview, lastReviews, openFindings, type OpenFindingRow } from './signal-repo'

/** Everything the ranking needs of every candidate: one question a source, joined in memory, however many they are. */
export function gatherFacts(
  context: Pick<Context, 'db' | 'today'>,
  scope: CandidateScope,
  year: number,
  planning: Settings['planning'],
): PriorityFacts[] {
  const { db, today } = context
  const referenceDay = referenceDayOf(year)
  const agreements = agreementCandidates(db, scope, year)
    .map((row) => ({ row, period: periodOf(row) }))
    .filter(({ period }) => period !== null && agreementInForceDuring(period, year))
  const candidates = [...agreements, ...unitCandidates(db, scope).map((row) => ({ row, period: null }))]
  const inRanking = new Set(candidates.map(({ row }) => row.agreementId))
  const reviews = indexParties(lastReviews(db, referenceDay))
  const findings = indexParties(openFindings(db, referenceDay))
  const risks = areaRisks(context, year)
  // What is late is judged as the year begins, but never from a day that has not come.
  const lateFrom = referenceDay < today ? referenceDay : today

  return candidates.map(({ row, period }) => {
    const last = lastReviewOf(row, reviews)
    return {
      ...identityOf(row),
      referenceDay,
      agreementPeriod: period,
      intervalMonths: intervalOf(row, planning.defaultIntervalMonths),
      lastReviewedOn: last?.completedOn ?? null,
      lastResponsible: last?.responsible ?? null,
      areaRisk: risks.get(row.serviceAreaId) ?? null,
      openFindings: findingsOf(row, findings, inRanking).map((finding) => toOpenFinding(finding, lateFrom)),
      pastReviews: [],
      placements: null,
      complaints: null,
      deviations: null,
      lexSarah: null,
      sanctions: null,
      economicControl: null,
      screening: null,
      individualFollowUp: null,
      informationRequests: null,
      permitValidTo: null,
      assignments: null,
      vulnerableGroup: null,
      override: null,
      earlierOverride: null,
    }
  })
}

const periodOf = ({ startDate, endDate, extensionTo, status, terminatedOn }: CandidateRow): AgreementPeriod | null =>
  startDate === null || status === null ? null : { startDate, endDate, extensionTo, status, terminatedOn }

/** Whole months; an insats without an interval of its own takes the municipality's. */
const intervalOf = ({ intervalYears }: CandidateRow, defaultMonths: number): number =>
  intervalYears === null ? defaultMonths : Math.max(1, Math.round(intervalYears * 12))

/** The agreement's own latest review; without one, the latest of the same utförare and insats. */
function lastReviewOf(row: CandidateRow, reviews: PartyIndex<LastReview>): LastReview | undefined {
  const own = row.agreementId === null ? [] : reviews.ofAgreement(row.agreementId)
  return (own.length > 0 ? own : reviews.ofProvider(row)).reduce<LastReview | undefined>(
    (latest, review) => (latest === undefined || review.completedOn > latest.completedOn ? review : latest),
    undefined,
  )
}

/** Its own brister, and those left from an agreement that is no longer in force: a new agreement does not close them. */
function findingsOf(
  row: CandidateRow,
  findings: PartyIndex<OpenFindingRow>,
  inRanking: ReadonlySet<string | null>,
): OpenFindingRow[] {
  const own = row.agreementId === null ? [] : findings.ofAgreement(row.agreementId)
  const loose = findings
    .ofProvider(row)
    .filter(
      ({ agreementId }) => agreementId === null || (agreementId !== row.agreementId && !inRanking.has(agreementId)),
    )
  return [...own, ...loose]
}

const toOpenFinding = ({ severity, year, dueOn, doneOn }: OpenFindingRow, lateFrom: string): OpenFinding => ({
  severity,
  year,
  late: findingStatus({ dueOn, doneOn, verifiedBy: null }, lateFrom) === 'late',
})

const areaRisks = ({ db }: Pick<Context, 'db'>, year: number): Map<string, AreaRisk> =>
  new Map(
    gravestRisks(db, year).map(({ serviceAreaId, scale, event, value, year: madeFor }) => {
      const { word, level } = bandOf(scale, value)
      return [serviceAreaId, { event, value, word, level, size: scale.size, year: madeFor }]
    }),
  )
