import type { Handler } from '../handler'
import { recordedTable } from '../recorded-table'
import { agreementList, type AgreementRow } from './agreement-repo'
import { linkedReviews } from './linked-repo'
import { rowsWhere } from './list-query'
import { requirementList, type RequirementRow } from './requirement-repo'

/** An insats with all that hangs on it: avtal, krav and granskningar. */
export const getServiceType: Handler<'register.serviceType'> = (context, { id }) => {
  const record = recordedTable(context, 'serviceType').byId(id)
  const ofServiceType = { sql: 't.serviceTypeId = :id', values: { id } }
  return {
    record,
    serviceAreaName: recordedTable(context, 'serviceArea').byId(record.serviceAreaId).name,
    agreements: rowsWhere<AgreementRow>(context, agreementList, ofServiceType),
    requirements: rowsWhere<RequirementRow>(context, requirementList, ofServiceType),
    reviews: linkedReviews(context.db, 'serviceTypeId', id),
  }
}
