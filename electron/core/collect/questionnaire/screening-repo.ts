import type { Database } from '../../../database/database'
import type { Tables } from '../../../database/tables'

interface Wanted {
  providerId: string
  agreementId: string | null
  serviceTypeId: string
  year: number
}

/**
 * The planned screening of the year that is neither carried out nor given up nor taken by another recipient: the
 * agreement's own before one of the utförare.
 */
export const plannedScreening = (db: Database, wanted: Wanted): Tables['review'] | undefined =>
  db.getSql(
    `SELECT v.* FROM review v
     WHERE v.kind = 'screening' AND v.year = :year AND v.serviceTypeId = :serviceTypeId AND v.archivedAt IS NULL
       AND v.completedOn IS NULL AND v.notCompletedReason IS NULL
       AND (v.agreementId = :agreementId OR (v.providerId = :providerId AND (v.agreementId IS NULL OR :agreementId IS NULL)))
       AND NOT EXISTS (SELECT 1 FROM questionnaireRecipient r WHERE r.reviewId = v.id)
     ORDER BY v.agreementId IS NULL, v.number LIMIT 1`,
    {
      providerId: wanted.providerId,
      agreementId: wanted.agreementId,
      serviceTypeId: wanted.serviceTypeId,
      year: wanted.year,
    },
  )

/**
 * The insats that a granskning of the recipient is about: its agreement's, else the questionnaire's, else its enhet's, else
 * that of the utförare's only or newest agreement; null where none is known.
 */
export const serviceTypeOf = (
  db: Database,
  recipient: Pick<Tables['questionnaireRecipient'], 'providerId' | 'unitId' | 'agreementId'>,
  questionnaire: Pick<Tables['questionnaire'], 'serviceTypeId'>,
): string | null =>
  db.getSql<{ id: string | null }>(
    `SELECT coalesce(
       (SELECT serviceTypeId FROM agreement WHERE id = :agreementId), :own,
       (SELECT serviceTypeId FROM unit WHERE id = :unitId),
       (SELECT serviceTypeId FROM agreement WHERE providerId = :providerId AND archivedAt IS NULL
        ORDER BY startDate DESC LIMIT 1)) AS id`,
    {
      agreementId: recipient.agreementId,
      own: questionnaire.serviceTypeId,
      unitId: recipient.unitId,
      providerId: recipient.providerId,
    },
  )?.id ?? null
