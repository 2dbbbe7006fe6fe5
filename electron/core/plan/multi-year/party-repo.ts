import type { AgreementStatus } from '../../../../shared/contracts/values'
import type { Database } from '../../../database/database'

/** An agreement, or a unit that no agreement covers, in an insats of the nämnd. */
export interface PartyRow {
  providerId: string
  provider: string
  unitId: string | null
  unit: string | null
  agreementId: string | null
  agreement: string | null
  serviceTypeId: string
  startDate: string | null
  endDate: string | null
  extensionTo: string | null
  status: AgreementStatus | null
  terminatedOn: string | null
  /** The agreement's own latest granskning; null for a unit. */
  ownLast: string | null
}

/** In Swedish order of utförare. Agreements that begin after the last year are not there yet. */
export const partyRows = (db: Database, committeeId: string | null, lastYear: number, beforeDay: string): PartyRow[] =>
  db.allSql(
    `SELECT p.id AS providerId, p.name AS provider, u.id AS unitId, u.name AS unit, g.id AS agreementId,
       g.number AS agreement, g.serviceTypeId, g.startDate, g.endDate, g.extensionTo, g.status, g.terminatedOn,
       (SELECT max(r.completedOn) FROM review r
        WHERE r.agreementId = g.id AND r.completedOn < @beforeDay AND r.archivedAt IS NULL) AS ownLast
     FROM agreement g
     JOIN provider p ON p.id = g.providerId
     JOIN serviceType t ON t.id = g.serviceTypeId
     JOIN serviceArea a ON a.id = t.serviceAreaId
     LEFT JOIN unit u ON u.id = g.unitId
     WHERE g.archivedAt IS NULL AND p.archivedAt IS NULL AND g.startDate <= @lastDay
       AND (@committeeId IS NULL OR a.committeeId = @committeeId)
     UNION ALL
     SELECT p.id, p.name, u.id, u.name, NULL, NULL, u.serviceTypeId, NULL, NULL, NULL, NULL, NULL, NULL
     FROM unit u
     JOIN provider p ON p.id = u.providerId
     JOIN serviceType t ON t.id = u.serviceTypeId
     JOIN serviceArea a ON a.id = t.serviceAreaId
     WHERE u.archivedAt IS NULL AND p.archivedAt IS NULL
       AND (@committeeId IS NULL OR a.committeeId = @committeeId)
       AND NOT EXISTS (
         SELECT 1 FROM agreement g WHERE g.providerId = u.providerId AND g.serviceTypeId = u.serviceTypeId
           AND g.archivedAt IS NULL AND (g.unitId IS NULL OR g.unitId = u.id))`,
    { committeeId, lastDay: `${lastYear}-12-31`, beforeDay },
  )

export interface ProviderReview {
  providerId: string
  serviceTypeId: string
  unitId: string | null
  completedOn: string
}

/** The latest granskning of each utförare in each insats, per enhet, whatever agreement it was made under. */
export const latestOfProviders = (db: Database, beforeDay: string): ProviderReview[] =>
  db.allSql(
    `SELECT coalesce(r.providerId, g.providerId) AS providerId, r.serviceTypeId, r.unitId,
       max(r.completedOn) AS completedOn
     FROM review r LEFT JOIN agreement g ON r.providerId IS NULL AND g.id = r.agreementId
     WHERE r.completedOn < ? AND r.archivedAt IS NULL
     GROUP BY 1, 2, 3`,
    beforeDay,
  )
