import type { Settings } from '../../../shared/contracts/settings'
import { agreementInForceDuring, type AgreementPeriod } from '../../../shared/domain/agreement'
import { findingStatus } from '../../../shared/domain/finding'
import { addMonths } from '../../../shared/domain/iso-date'
import {
  type AreaRisk,
  type OpenFinding,
  type PriorityFacts,
  referenceDayOf,
} from '../../../shared/domain/priority/facts'
import { bandOf } from '../../../shared/domain/risk'
import type { Database } from '../../database/database'
import type { Context } from '../context'
import {
  agreementCandidates,
  type CandidateRow,
  type CandidateScope,
  type CandidateType,
  candidateTypes,
  unitCandidates,
} from './candidate-repo'
import { indexParties } from './party-index'
import { readChoices } from './priority/choices'
import { individualFollowUpsOf } from './priority/individual-source'
import { latestOf, looseReviews } from './priority/latest-reviews'
import { informationRequestsOf } from './priority/request-source'
import { readSources } from './priority/sources'
import { gravestRisks, openFindings, type OpenFindingRow } from './signal-repo'

/**
 * What the ranking needs of every candidate: one question a source, joined in memory, however many they are. The past
 * reviews are left out, since no points come of them; `withPastReviews` adds them to the rows that are read.
 *
 * Every field is written out: copying parts of objects ninety thousand times is most of the time it takes.
 */
export function gatherFacts(
  context: Pick<Context, 'db' | 'today'>,
  scope: CandidateScope,
  year: number,
  planning: Settings['planning'],
): PriorityFacts[] {
  const { db, today } = context
  const referenceDay = referenceDayOf(year)
  const candidates = candidatesOf(db, scope, year)
  const inRanking = new Set(candidates.map(({ row }) => row.agreementId))
  const loose = looseReviews(db, candidates, referenceDay)
  const findings = indexParties(openFindings(db, referenceDay), inRanking)
  const risks = areaRisks(db, year)
  const sources = readSources(db, year, inRanking)
  const choices = readChoices(db, year, inRanking)
  const followUps = individualFollowUpsOf(context, year)
  // What is late is judged as the year begins, but never from a day that has not come.
  const lateFrom = referenceDay < today ? referenceDay : today
  const requests = informationRequestsOf(
    db,
    { lastYear: addMonths(referenceDay, -12), beforeDay: referenceDay },
    lateFrom,
  )

  return candidates.map(({ row, type, period }): PriorityFacts => {
    const last = row.lastReviewedOn === null ? latestOf(loose.ofProvider(row)) : null
    return {
      providerId: row.providerId,
      provider: row.provider,
      unitId: row.unitId,
      unit: row.unit,
      agreementId: row.agreementId,
      agreement: row.agreement,
      form: row.form,
      serviceTypeId: type.serviceTypeId,
      serviceType: type.serviceType,
      serviceAreaId: type.serviceAreaId,
      serviceArea: type.serviceArea,
      inHouse: row.operatingForm === 'inHouse',
      referenceDay,
      agreementPeriod: period,
      intervalMonths: intervalOf(type, planning.defaultIntervalMonths),
      lastReviewedOn: row.lastReviewedOn ?? last?.completedOn ?? null,
      lastResponsible: row.lastReviewedOn === null ? (last?.responsible ?? null) : row.lastResponsible,
      areaRisk: risks.get(type.serviceAreaId) ?? null,
      openFindings: toOpenFindings(findings.ownOrLeft(row), lateFrom),
      pastReviews: none,
      placements: row.placements,
      complaints: sources.complaints(row),
      deviations: sources.deviations(row),
      lexSarah: sources.lexSarah(row),
      sanctions: sources.sanctions(row),
      economicControl: sources.economicControl(row),
      screening: sources.screening(row),
      individualFollowUp: followUps({ providerId: row.providerId, serviceTypeId: type.serviceTypeId }),
      informationRequests: requests(row),
      permitValidTo: sources.permitValidTo(row),
      assignments: sources.assignments(row, type),
      vulnerableGroup: type.vulnerableGroup === null ? null : type.vulnerableGroup === 1,
      override: choices.override(row),
      earlierOverride: choices.earlier(row),
    }
  })
}

const none: readonly never[] = []

interface Candidate {
  row: CandidateRow
  type: CandidateType
  period: AgreementPeriod | null
}

function candidatesOf(db: Database, scope: CandidateScope, year: number): Candidate[] {
  const types = candidateTypes(db, scope)
  const typeIds = [...types.keys()]
  const candidates: Candidate[] = []
  for (const row of agreementCandidates(db, typeIds, year, referenceDayOf(year))) {
    const type = types.get(row.serviceTypeId)
    const period = periodOf(row)
    if (type === undefined || period === null || !agreementInForceDuring(period, year)) continue
    candidates.push({ row, type, period })
  }
  for (const row of unitCandidates(db, typeIds)) {
    const type = types.get(row.serviceTypeId)
    if (type !== undefined) candidates.push({ row, type, period: null })
  }
  return candidates
}

const periodOf = ({ startDate, endDate, extensionTo, status, terminatedOn }: CandidateRow): AgreementPeriod | null =>
  startDate === null || status === null ? null : { startDate, endDate, extensionTo, status, terminatedOn }

/** Whole months; an insats without an interval of its own takes the municipality's. */
const intervalOf = ({ intervalYears }: CandidateType, defaultMonths: number): number =>
  intervalYears === null ? defaultMonths : Math.max(1, Math.round(intervalYears * 12))

const toOpenFindings = (rows: readonly OpenFindingRow[], lateFrom: string): OpenFinding[] =>
  rows.map(({ severity, year, dueOn, doneOn }) => ({
    severity,
    year,
    late: findingStatus({ dueOn, doneOn, verifiedBy: null }, lateFrom) === 'late',
  }))

const areaRisks = (db: Database, year: number): Map<string, AreaRisk> =>
  new Map(
    gravestRisks(db, year).map(({ serviceAreaId, scale, event, value, year: madeFor }) => {
      const { word, level } = bandOf(scale, value)
      return [serviceAreaId, { event, value, word, level, size: scale.size, year: madeFor }]
    }),
  )
