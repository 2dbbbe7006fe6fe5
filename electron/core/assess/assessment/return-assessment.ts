import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { ownRow } from './own-row'

/** The second person sends it back; what has to change stands on it until it is sent anew. */
export const returnAssessment: Handler<'assess.returnAssessment'> = (context, { id, version, returnedBy, reason }) => {
  ownRow(context, id, version, 'sent', 'Bara en som väntar på godkännande kan återsändas.')
  recordedTable(context, 'assessment').update(id, version, {
    status: 'draft',
    returnedBy,
    returnedOn: context.today,
    returnedReason: reason,
  })
  return null
}
