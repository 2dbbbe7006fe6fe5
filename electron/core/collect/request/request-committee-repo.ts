import type { Database } from '../../../database/database'

/** The nämnd that a request is made for: its granskning's, else that of the utförare's latest agreement. */
export const requestCommittee = (db: Database, requestId: string): string | null =>
  db.getSql<{ id: string | null }>(
    `SELECT coalesce(
       (SELECT ra.committeeId FROM review r JOIN serviceType rt ON rt.id = r.serviceTypeId
        JOIN serviceArea ra ON ra.id = rt.serviceAreaId WHERE r.id = q.reviewId),
       (SELECT aa.committeeId FROM agreement a JOIN serviceType at ON at.id = a.serviceTypeId
        JOIN serviceArea aa ON aa.id = at.serviceAreaId
        WHERE a.providerId = q.providerId AND a.archivedAt IS NULL ORDER BY a.startDate DESC, a.number LIMIT 1)) AS id
     FROM informationRequest q WHERE q.id = ?`,
    requestId,
  )?.id ?? null
