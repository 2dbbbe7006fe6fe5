import { AppError } from '../../../../shared/errors'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { fieldError, linkedRecord } from '../../register/save-record'
import { hoursRepo } from './hours-repo'

/** Writes one month. A month that is emptied of hours and explanation is taken away: it is unknown again, not nought. */
export const saveServiceHours: Handler<'collect.saveServiceHours'> = (context, { id, version, ...written }) => {
  const { providerId, serviceTypeId, agreementId, month } = written
  const table = recordedTable(context, 'serviceHours')
  const explanation = written.explanation === '' ? null : written.explanation
  const isEmpty = written.orderedHours === null && written.invoicedHours === null && explanation === null
  if (month > context.today.slice(0, 7)) throw broken(`Månaden ${month} har inte börjat än. Inget har sparats.`)
  if (id !== null) {
    if (isEmpty) table.remove(id, version)
    else table.update(id, version, { ...written, explanation })
    return null
  }
  if (isEmpty) return null
  if (linkedRecord(context, 'provider', 'providerId', providerId, null).operatingForm === 'inHouse') {
    throw broken('Utföraren är kommunens egen regi och fakturerar inga timmar. Välj en annan utförare.')
  }
  linkedRecord(context, 'serviceType', 'serviceTypeId', serviceTypeId, null)
  if (agreementId !== null) {
    const agreement = linkedRecord(context, 'agreement', 'agreementId', agreementId, null)
    if (agreement.providerId !== providerId || agreement.serviceTypeId !== serviceTypeId) {
      throw fieldError({ agreementId: 'Avtalet hör till en annan utförare eller insats. Välj ett annat avtal.' })
    }
  }
  const same = hoursRepo(context.db).same(providerId, serviceTypeId, agreementId, month)
  if (same !== undefined) {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: `Månaden ${month} har redan timmar som någon annan har skrivit. Ladda om sidan. Inget har sparats.`,
    })
  }
  table.insert({ ...written, explanation })
  return null
}

const broken = (userMessage: string): AppError => new AppError({ code: 'RULE_BROKEN', userMessage })
