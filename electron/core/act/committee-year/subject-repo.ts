import type { Database } from '../../../database/database'

export const subjectRepo = (db: Database) => ({
  /** The granskning of a prepared step: whose it is, and which nämnd answers for it. */
  review: (
    reviewId: string,
  ): { providerName: string | null; registryNumber: string | null; committeeId: string | null } | undefined =>
    db.getSql(
      `SELECT u.name AS providerName, r.registryNumber, a.committeeId
       FROM review r JOIN serviceType t ON t.id = r.serviceTypeId JOIN serviceArea a ON a.id = t.serviceAreaId
       LEFT JOIN provider u ON u.id = r.providerId WHERE r.id = ?`,
      reviewId,
    ),
})
