import type { Handler } from '../handler'
import { recordedTable } from '../recorded-table'

/** Which verksamhetsområde's riskanalys a brist or granskning belongs to. */
export const areaOfRecord: Handler<'analyse.areaOfRecord'> = (context, { recordType, recordId }) => {
  const reviewId = recordType === 'finding' ? recordedTable(context, 'finding').byId(recordId).reviewId : recordId
  const { serviceTypeId } = recordedTable(context, 'review').byId(reviewId)
  return { serviceAreaId: recordedTable(context, 'serviceType').byId(serviceTypeId).serviceAreaId }
}
