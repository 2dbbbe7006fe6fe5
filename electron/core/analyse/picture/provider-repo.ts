import type { PictureAgreement, PictureUnit, ProviderPicture } from '../../../../shared/contracts/picture'
import { agreementInForceOn, lastDayOfAgreement } from '../../../../shared/domain/agreement'
import { permitWarning } from '../../../../shared/domain/picture/permit'
import { AppError } from '../../../../shared/errors'
import type { Database } from '../../../database/database'
import type { Tables } from '../../../database/tables'

/** @throws AppError NOT_FOUND */
export function pictureProvider(db: Database, id: string): ProviderPicture['provider'] {
  const provider = db.getSql<ProviderPicture['provider']>(
    'SELECT id, name, operatingForm, organisationNumber, archivedAt FROM provider WHERE id = ?',
    id,
  )
  if (provider === undefined) {
    throw new AppError({ code: 'NOT_FOUND', userMessage: 'Utföraren finns inte längre. Gå tillbaka till listan.' })
  }
  return provider
}

type AgreementRow = Tables['agreement'] & { serviceTypeName: string; unitName: string | null }

/** The agreements of an utförare, those in force first, then the latest. */
export function pictureAgreements(db: Database, providerId: string, today: string): PictureAgreement[] {
  return db
    .allSql<AgreementRow>(
      `SELECT a.*, st.name AS serviceTypeName, u.name AS unitName
       FROM agreement a JOIN serviceType st ON st.id = a.serviceTypeId LEFT JOIN unit u ON u.id = a.unitId
       WHERE a.providerId = ? AND a.archivedAt IS NULL
       ORDER BY a.startDate DESC, svSort(a.number)`,
      providerId,
    )
    .map((row) => {
      const { id, number, serviceTypeId, serviceTypeName, unitName, form, startDate, placements } = row
      const lastDay = lastDayOfAgreement(row)
      return {
        id,
        number,
        serviceTypeId,
        serviceTypeName,
        unitName,
        form,
        startDate,
        placements,
        lastDay,
        inForce: agreementInForceOn(row, today),
        state: stateOf(startDate, lastDay, today),
      }
    })
    .toSorted((a, b) => Number(b.inForce) - Number(a.inForce))
}

function stateOf(startDate: string, lastDay: string | null, today: string): string {
  if (startDate > today) return `gäller från ${startDate}`
  if (lastDay === null) return 'gäller tills vidare'
  return lastDay < today ? `upphörde ${lastDay}` : `gäller till ${lastDay}`
}

type UnitRow = Omit<PictureUnit, 'permitWarning'>

export const pictureUnits = (db: Database, providerId: string, today: string): PictureUnit[] =>
  db
    .allSql<UnitRow>(
      `SELECT u.id, u.name, u.places, u.ivoPermit, u.permitValidTo, st.name AS serviceTypeName
       FROM unit u LEFT JOIN serviceType st ON st.id = u.serviceTypeId
       WHERE u.providerId = ? AND u.archivedAt IS NULL ORDER BY svSort(u.name), u.id`,
      providerId,
    )
    .map((row) => ({ ...row, permitWarning: permitWarning(row.permitValidTo, today) }))

/** The verksamhetsområden that an utförare has agreements or enheter in. */
export const areasOfProvider = (db: Database, providerId: string): string[] =>
  db
    .allSql<{ id: string }>(
      `SELECT DISTINCT st.serviceAreaId AS id FROM serviceType st WHERE st.id IN (
         SELECT serviceTypeId FROM agreement WHERE providerId = @providerId AND archivedAt IS NULL
         UNION SELECT serviceTypeId FROM unit WHERE providerId = @providerId AND archivedAt IS NULL)`,
      { providerId },
    )
    .map(({ id }) => id)
