import type { Handler } from '../handler'
import { recordedTable } from '../recorded-table'
import { rowsWhere } from './list-query'
import { serviceTypeList, type ServiceTypeRow } from './service-type-repo'

export const getServiceArea: Handler<'register.serviceArea'> = (context, { id }) => {
  const record = recordedTable(context, 'serviceArea').byId(id)
  const { committeeId } = record
  return {
    record,
    committeeName: committeeId === null ? null : recordedTable(context, 'committee').byId(committeeId).name,
    serviceTypes: rowsWhere<ServiceTypeRow>(context, serviceTypeList, {
      sql: 't.serviceAreaId = :id',
      values: { id },
    }),
  }
}
