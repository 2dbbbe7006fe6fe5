import type { Handler } from '../handler'
import { listRows } from './list-query'
import { inCommittee } from './register-sql'
import { serviceAreaList, type ServiceAreaRow } from './service-area-repo'

export const listServiceAreas: Handler<'register.serviceAreas'> = (context, input) =>
  listRows<ServiceAreaRow>(context, serviceAreaList, input, {
    scope: inCommittee(input.committeeId, 't.committeeId'),
  })
