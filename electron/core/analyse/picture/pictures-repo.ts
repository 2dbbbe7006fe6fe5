import type { OperatingForm } from '../../../../shared/contracts/values'
import type { Database } from '../../../database/database'

export interface ProviderListRow {
  id: string
  name: string
  operatingForm: OperatingForm
  lastReviewedOn: string | null
  openFindings: number
  complaints: number
}

interface Scope {
  committeeId: string | null
}

const typeOfCommittee = `SELECT st.id FROM serviceType st JOIN serviceArea sa ON sa.id = st.serviceAreaId
  WHERE @committeeId IS NULL OR sa.committeeId = @committeeId`

const reviewed = `
  SELECT coalesce(r.providerId, a.providerId) AS providerId, r.serviceTypeId, r.completedOn, coalesce(o.open, 0) AS open
  FROM review r
  LEFT JOIN agreement a ON a.id = r.agreementId
  LEFT JOIN (SELECT reviewId, count(*) AS open FROM finding WHERE verifiedBy IS NULL AND archivedAt IS NULL GROUP BY reviewId) o
    ON o.reviewId = r.id
  WHERE r.archivedAt IS NULL`

/** The utförare of the nämnd's insatser – of all nämnder also those without any – with what tells most. */
export const listedProviders = (db: Database, scope: Scope, year: number, until: string): ProviderListRow[] =>
  db.allSql(
    `WITH types AS (${typeOfCommittee}),
       reviewed AS (${reviewed}),
       byProvider AS (
         SELECT providerId, max(CASE WHEN completedOn <= @until THEN completedOn END) AS lastReviewedOn, sum(open) AS openFindings
         FROM reviewed GROUP BY providerId),
       complained AS (
         SELECT coalesce(x.providerId, u.providerId) AS providerId, count(*) AS complaints
         FROM feedback x LEFT JOIN unit u ON u.id = x.unitId
         WHERE x.kind = 'complaint' AND x.archivedAt IS NULL AND x.receivedOn BETWEEN @from AND @until GROUP BY 1)
     SELECT p.id, p.name, p.operatingForm, b.lastReviewedOn, coalesce(b.openFindings, 0) AS openFindings,
       coalesce(c.complaints, 0) AS complaints
     FROM provider p
     LEFT JOIN byProvider b ON b.providerId = p.id
     LEFT JOIN complained c ON c.providerId = p.id
     WHERE p.archivedAt IS NULL AND (@committeeId IS NULL OR p.id IN (
       SELECT providerId FROM agreement WHERE archivedAt IS NULL AND serviceTypeId IN (SELECT id FROM types)
       UNION SELECT providerId FROM unit WHERE archivedAt IS NULL AND serviceTypeId IN (SELECT id FROM types)))
     ORDER BY svSort(p.name), p.id`,
    { ...scope, from: `${year}-01-01`, until },
  )

/** Which insatser each utförare has, in Swedish order. */
export const serviceTypesOfProviders = (db: Database): Array<{ providerId: string; name: string }> =>
  db.allSql(
    `SELECT x.providerId, st.name FROM (
       SELECT providerId, serviceTypeId FROM agreement WHERE archivedAt IS NULL
       UNION SELECT providerId, serviceTypeId FROM unit WHERE archivedAt IS NULL AND serviceTypeId IS NOT NULL) x
     JOIN serviceType st ON st.id = x.serviceTypeId ORDER BY svSort(st.name)`,
  )

export interface ServiceTypeListRow {
  id: string
  name: string
  serviceAreaName: string
  providers: number
  reviewed: number
  openFindings: number
}

export const listedServiceTypes = (db: Database, scope: Scope, year: number, until: string): ServiceTypeListRow[] =>
  db.allSql(
    `WITH reviewed AS (${reviewed}),
       byType AS (
         SELECT serviceTypeId, sum(completedOn BETWEEN @from AND @until) AS reviewed, sum(open) AS openFindings
         FROM reviewed GROUP BY serviceTypeId),
       parties AS (
         SELECT serviceTypeId, count(*) AS providers FROM (
           SELECT serviceTypeId, providerId FROM agreement WHERE archivedAt IS NULL
           UNION SELECT serviceTypeId, providerId FROM unit WHERE archivedAt IS NULL) GROUP BY serviceTypeId)
     SELECT st.id, st.name, sa.name AS serviceAreaName, coalesce(n.providers, 0) AS providers,
       coalesce(b.reviewed, 0) AS reviewed, coalesce(b.openFindings, 0) AS openFindings
     FROM serviceType st
     JOIN serviceArea sa ON sa.id = st.serviceAreaId
     LEFT JOIN byType b ON b.serviceTypeId = st.id
     LEFT JOIN parties n ON n.serviceTypeId = st.id
     WHERE st.archivedAt IS NULL AND (@committeeId IS NULL OR sa.committeeId = @committeeId)
     ORDER BY svSort(sa.name), svSort(st.name), st.id`,
    { ...scope, from: `${year}-01-01`, until },
  )
