import type { Database } from '../../../database/database'
import type { Tables } from '../../../database/tables'

export interface EarlierReview {
  id: string
  number: string
  completedOn: string
}

/**
 * The last granskning that was carried out before this one: of the same enhet where it is of one, of the same insats where the
 * utförare is the municipality itself, else of the utförare.
 * @param before the day of this granskning, or today
 */
export const earlierReview = (
  db: Database,
  review: Pick<Tables['review'], 'id' | 'providerId' | 'unitId' | 'serviceTypeId'>,
  isInHouse: boolean,
  before: string,
): EarlierReview | null =>
  db.getSql<EarlierReview>(
    `SELECT id, number, completedOn FROM review
     WHERE providerId = :providerId AND id <> :id AND archivedAt IS NULL AND completedOn < :before
       AND (:unitId IS NULL OR unitId = :unitId)
       AND (:unitId IS NOT NULL OR :isInHouse = 0 OR serviceTypeId = :serviceTypeId)
     ORDER BY completedOn DESC, number DESC LIMIT 1`,
    {
      id: review.id,
      providerId: review.providerId,
      unitId: review.unitId,
      serviceTypeId: review.serviceTypeId,
      isInHouse: Number(isInHouse),
      before,
    },
  ) ?? null
