import type { Handler } from '../handler'
import { recordedTable } from '../recorded-table'
import { rowsWhere } from './list-query'
import { serviceAreaList, type ServiceAreaRow } from './service-area-repo'

export const getCommittee: Handler<'register.committee'> = (context, { id }) => ({
  record: recordedTable(context, 'committee').byId(id),
  serviceAreas: rowsWhere<ServiceAreaRow>(context, serviceAreaList, { sql: 't.committeeId = :id', values: { id } }),
})
