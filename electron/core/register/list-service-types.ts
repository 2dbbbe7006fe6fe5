import type { Handler } from '../handler'
import { equals, listRows } from './list-query'
import { inCommittee } from './register-sql'
import { serviceTypeList, type ServiceTypeRow } from './service-type-repo'

export const listServiceTypes: Handler<'register.serviceTypes'> = (context, input) =>
  listRows<ServiceTypeRow>(context, serviceTypeList, input, {
    scope: inCommittee(input.committeeId, 's.committeeId'),
    filters: equals('t.serviceAreaId', 'serviceAreaId', input.serviceAreaId),
  })
