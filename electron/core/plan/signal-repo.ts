import { RiskScaleSchema } from '../../../shared/contracts/analyse'
import type { Outcome, ReviewKind, Severity } from '../../../shared/contracts/values'
import type { RiskScale } from '../../../shared/domain/risk'
import type { Database } from '../../database/database'
import type { Party } from './party-index'

/** Whom a review was of; review rows from an import may know only the agreement. */
export type ReviewedParty = Party

export interface LastReview extends ReviewedParty {
  completedOn: string
  responsible: string | null
  kind: ReviewKind
  outcome: Outcome | null
}

const reviewFields = (providerId: string): string =>
  `r.agreementId, ${providerId} AS providerId, r.serviceTypeId, r.unitId, r.completedOn, r.responsible, r.kind, r.outcome`

/**
 * Completed reviews before the day of the given utförare. Those that know only their agreement are found through it: the
 * two kinds are sought apart, so that both go through an index.
 */
export const reviewsOfProviders = (db: Database, providerIds: readonly string[], beforeDay: string): LastReview[] =>
  db.allSql(
    `SELECT ${reviewFields('r.providerId')} FROM review r
     WHERE r.providerId IN (SELECT value FROM json_each(@providerIds)) AND r.completedOn < @beforeDay
       AND r.archivedAt IS NULL
     UNION ALL
     SELECT ${reviewFields('a.providerId')} FROM review r CROSS JOIN agreement a ON a.id = r.agreementId
     WHERE r.providerId IS NULL AND r.completedOn < @beforeDay AND r.archivedAt IS NULL
       AND a.providerId IN (SELECT value FROM json_each(@providerIds))`,
    { providerIds: JSON.stringify(providerIds), beforeDay },
  )

/** The latest completed digital screenings before the day. */
export const screenings = (db: Database, beforeDay: string): LastReview[] =>
  db.allSql(
    `SELECT ${reviewFields('coalesce(r.providerId, a.providerId)')}
     FROM review r LEFT JOIN agreement a ON r.providerId IS NULL AND a.id = r.agreementId
     WHERE r.kind = 'screening' AND r.completedOn < ? AND r.archivedAt IS NULL`,
    beforeDay,
  )

export interface OpenFindingRow extends ReviewedParty {
  severity: Severity | null
  dueOn: string | null
  doneOn: string | null
  year: number
}

/**
 * Brister from reviews before the day that were not verified by then. A review without a date counts by its year; a brist
 * verified without a date is closed.
 */
export const openFindings = (db: Database, beforeDay: string): OpenFindingRow[] =>
  db.allSql(
    `SELECT r.agreementId, coalesce(r.providerId, a.providerId) AS providerId, r.serviceTypeId, r.unitId,
       f.severity, f.dueOn, f.doneOn, r.year
     FROM finding f
     JOIN review r ON r.id = f.reviewId
     LEFT JOIN agreement a ON r.providerId IS NULL AND a.id = r.agreementId
     WHERE f.archivedAt IS NULL AND r.archivedAt IS NULL
       AND (f.verifiedBy IS NULL OR f.verifiedOn >= @beforeDay)
       AND coalesce(r.completedOn, r.year || '-12-31') < @beforeDay`,
    { beforeDay },
  )

export interface AreaRiskRow {
  serviceAreaId: string
  year: number
  scale: RiskScale
  event: string
  value: number
}

/**
 * The gravest risk per verksamhetsområde in its newest yearly analysis up to the year that holds any risk; of one year's
 * versions the decided one counts, else the draft. Of equal risks the one listed first.
 */
export const gravestRisks = (db: Database, year: number): AreaRiskRow[] =>
  db
    .allSql<Omit<AreaRiskRow, 'scale'> & { scale: string }>(
      `SELECT serviceAreaId, year, scale, event, value FROM (
         SELECT ra.serviceAreaId, ra.year, ra.scale, r.event, r.likelihood * r.consequence AS value,
           row_number() OVER (
             PARTITION BY ra.serviceAreaId
             ORDER BY ra.year DESC, CASE ra.status WHEN 'decided' THEN 0 WHEN 'draft' THEN 1 ELSE 2 END, ra.revision DESC,
               r.likelihood * r.consequence DESC, r.number
           ) AS place
         FROM risk r JOIN riskAnalysis ra ON ra.id = r.riskAnalysisId
         WHERE ra.occasion = 'yearly' AND ra.year <= ?
       ) WHERE place = 1`,
      year,
    )
    .map((row) => ({ ...row, scale: RiskScaleSchema.parse(JSON.parse(row.scale)) }))
