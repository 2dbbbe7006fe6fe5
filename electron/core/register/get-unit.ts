import type { Handler } from '../handler'
import { recordedTable } from '../recorded-table'
import { agreementList, type AgreementRow } from './agreement-repo'
import { linkedReviews } from './linked-repo'
import { rowsWhere } from './list-query'

export const getUnit: Handler<'register.unit'> = (context, { id }) => {
  const record = recordedTable(context, 'unit').byId(id)
  const { serviceTypeId } = record
  return {
    record,
    providerName: recordedTable(context, 'provider').byId(record.providerId).name,
    serviceTypeName: serviceTypeId === null ? null : recordedTable(context, 'serviceType').byId(serviceTypeId).name,
    agreements: rowsWhere<AgreementRow>(context, agreementList, { sql: 't.unitId = :id', values: { id } }),
    reviews: linkedReviews(context.db, 'unitId', id),
  }
}
