import type { Database } from '../../../database/database'
import type { Tables } from '../../../database/tables'
import { committeeSql } from '../review-filter'

export type StoredHours = Tables['serviceHours'] & {
  providerName: string
  serviceTypeName: string
  agreementNumber: string | null
}

const joined = `SELECT h.*, p.name AS providerName, st.name AS serviceTypeName, a.number AS agreementNumber
  FROM serviceHours h
  JOIN provider p ON p.id = h.providerId
  JOIN serviceType st ON st.id = h.serviceTypeId
  JOIN serviceArea sa ON sa.id = st.serviceAreaId
  LEFT JOIN agreement a ON a.id = h.agreementId`

export const hoursRepo = (db: Database) => ({
  /** The months from one to another, both included, 'YYYY-MM'. */
  months: (from: string, until: string, committeeId: string | null): StoredHours[] =>
    db.allSql(
      `${joined} WHERE h.archivedAt IS NULL AND h.month BETWEEN :from AND :until AND ${committeeSql}
       ORDER BY svSort(p.name), svSort(st.name), svSort(a.number), h.month`,
      { from, until, committeeId },
    ),

  /** The first month that anything is known of; null where nothing is. */
  firstMonth: (): string | null =>
    db.getSql<{ month: string | null }>('SELECT min(month) AS month FROM serviceHours WHERE archivedAt IS NULL')
      ?.month ?? null,

  same: (
    providerId: string,
    serviceTypeId: string,
    agreementId: string | null,
    month: string,
  ): Tables['serviceHours'] | undefined =>
    db.getSql(
      `SELECT * FROM serviceHours WHERE providerId = :providerId AND serviceTypeId = :serviceTypeId
         AND coalesce(agreementId, '') = coalesce(:agreementId, '') AND month = :month`,
      { providerId, serviceTypeId, agreementId, month },
    ),
})
