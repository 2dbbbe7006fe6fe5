import type { Settings } from '../../../shared/contracts/settings'
import { agreementInForceDuring, type AgreementPeriod } from '../../../shared/domain/agreement'
import { findingStatus } from '../../../shared/domain/finding'
import {
  type AreaRisk,
  candidateKey,
  identityOf,
  type OpenFinding,
  type PriorityFacts,
  referenceDayOf,
} from '../../../shared/domain/priority/facts'
import { bandOf } from '../../../shared/domain/risk'
import type { Context } from '../context'
import { agreementCandidates, type CandidateRow, type CandidateScope, unitCandidates } from './candidate-repo'
import { indexParties } from './party-index'
import { readChoices } from './priority/choices'
import { latestOf, looseReviews } from './priority/latest-reviews'
import { readSources } from './priority/sources'
import { gravestRisks, openFindings, type OpenFindingRow } from './signal-repo'

/**
 * What the ranking needs of every candidate: one question a source, joined in memory, however many they are. The past
 * reviews are left out, since no points come of them; `withPastReviews` adds them to the rows that are read.
 */
export function gatherFacts(
  context: Pick<Context, 'db' | 'today'>,
  scope: CandidateScope,
  year: number,
  planning: Settings['planning'],
): PriorityFacts[] {
  const { db, today } = context
  const referenceDay = referenceDayOf(year)
  const candidates = candidatesOf(context, scope, year)
  const inRanking = new Set(candidates.map(({ row }) => row.agreementId))
  const loose = looseReviews(db, candidates, referenceDay)
  const findings = indexParties(openFindings(db, referenceDay), inRanking)
  const risks = areaRisks(context, year)
  const sourcesOf = readSources(db, year, inRanking)
  const choicesOf = readChoices(db, year, inRanking)
  // What is late is judged as the year begins, but never from a day that has not come.
  const lateFrom = referenceDay < today ? referenceDay : today

  return candidates.map(({ row, period }) => {
    const last = row.lastReviewedOn === null ? latestOf(loose.ofProvider(row)) : null
    return {
      ...identityOf(row),
      inHouse: row.operatingForm === 'inHouse',
      referenceDay,
      agreementPeriod: period,
      intervalMonths: intervalOf(row, planning.defaultIntervalMonths),
      lastReviewedOn: row.lastReviewedOn ?? last?.completedOn ?? null,
      lastResponsible: row.lastReviewedOn === null ? (last?.responsible ?? null) : row.lastResponsible,
      areaRisk: risks.get(row.serviceAreaId) ?? null,
      openFindings: toOpenFindings(findings.ownOrLeft(row), lateFrom),
      pastReviews: [],
      placements: row.placements,
      vulnerableGroup: row.vulnerableGroup === null ? null : row.vulnerableGroup === 1,
      ...sourcesOf(row),
      ...choicesOf(row, candidateKey(row)),
    }
  })
}

interface Candidate {
  row: CandidateRow
  period: AgreementPeriod | null
}

function candidatesOf({ db }: Pick<Context, 'db'>, scope: CandidateScope, year: number): Candidate[] {
  const agreements = agreementCandidates(db, scope, year, referenceDayOf(year))
    .map((row) => ({ row, period: periodOf(row) }))
    .filter(({ period }) => period !== null && agreementInForceDuring(period, year))
  return [...agreements, ...unitCandidates(db, scope).map((row) => ({ row, period: null }))]
}

const periodOf = ({ startDate, endDate, extensionTo, status, terminatedOn }: CandidateRow): AgreementPeriod | null =>
  startDate === null || status === null ? null : { startDate, endDate, extensionTo, status, terminatedOn }

/** Whole months; an insats without an interval of its own takes the municipality's. */
const intervalOf = ({ intervalYears }: CandidateRow, defaultMonths: number): number =>
  intervalYears === null ? defaultMonths : Math.max(1, Math.round(intervalYears * 12))

const toOpenFindings = (rows: readonly OpenFindingRow[], lateFrom: string): OpenFinding[] =>
  rows.map(({ severity, year, dueOn, doneOn }) => ({
    severity,
    year,
    late: findingStatus({ dueOn, doneOn, verifiedBy: null }, lateFrom) === 'late',
  }))

const areaRisks = ({ db }: Pick<Context, 'db'>, year: number): Map<string, AreaRisk> =>
  new Map(
    gravestRisks(db, year).map(({ serviceAreaId, scale, event, value, year: madeFor }) => {
      const { word, level } = bandOf(scale, value)
      return [serviceAreaId, { event, value, word, level, size: scale.size, year: madeFor }]
    }),
  )
