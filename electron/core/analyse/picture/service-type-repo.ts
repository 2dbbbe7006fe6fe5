import type { ServiceTypePicture } from '../../../../shared/contracts/picture'
import { agreementInForceOn } from '../../../../shared/domain/agreement'
import { AppError } from '../../../../shared/errors'
import type { Database } from '../../../database/database'
import type { Tables } from '../../../database/tables'

type Row = Omit<ServiceTypePicture['serviceType'], 'vulnerableGroup'> & { vulnerableGroup: number | null }

/** @throws AppError NOT_FOUND */
export function pictureServiceType(db: Database, id: string): ServiceTypePicture['serviceType'] {
  const row = db.getSql<Row>(
    `SELECT st.id, st.name, st.serviceAreaId, sa.name AS serviceAreaName, c.name AS committeeName, st.lawBasis,
       st.intervalYears, st.vulnerableGroup, st.archivedAt
     FROM serviceType st
     JOIN serviceArea sa ON sa.id = st.serviceAreaId
     LEFT JOIN committee c ON c.id = sa.committeeId
     WHERE st.id = ?`,
    id,
  )
  if (row === undefined) {
    throw new AppError({ code: 'NOT_FOUND', userMessage: 'Insatsen finns inte längre. Gå tillbaka till listan.' })
  }
  return { ...row, vulnerableGroup: row.vulnerableGroup === null ? null : row.vulnerableGroup === 1 }
}

export interface ServiceTypeProvider {
  id: string
  name: string
  /** In force on the day. */
  agreements: number
}

/** The utförare of an insats: those with an agreement in force on the day, or with an enhet for it. In Swedish order. */
export function serviceTypeProviders(db: Database, serviceTypeId: string, day: string): ServiceTypeProvider[] {
  const agreements = db.allSql<Tables['agreement']>(
    'SELECT * FROM agreement WHERE serviceTypeId = ? AND archivedAt IS NULL',
    serviceTypeId,
  )
  const inForce = new Map<string, number>()
  for (const agreement of agreements) {
    if (!agreementInForceOn(agreement, day)) continue
    inForce.set(agreement.providerId, (inForce.get(agreement.providerId) ?? 0) + 1)
  }
  return db
    .allSql<{ id: string; name: string; hasUnit: number }>(
      `SELECT p.id, p.name,
         EXISTS (SELECT 1 FROM unit u
                 WHERE u.providerId = p.id AND u.serviceTypeId = @id AND u.archivedAt IS NULL) AS hasUnit
       FROM provider p
       WHERE p.archivedAt IS NULL AND p.id IN (
         SELECT providerId FROM agreement WHERE serviceTypeId = @id AND archivedAt IS NULL
         UNION SELECT providerId FROM unit WHERE serviceTypeId = @id AND archivedAt IS NULL)
       ORDER BY svSort(p.name), p.id`,
      { id: serviceTypeId },
    )
    .filter(({ id, hasUnit }) => hasUnit === 1 || inForce.has(id))
    .map(({ id, name }) => ({ id, name, agreements: inForce.get(id) ?? 0 }))
}
