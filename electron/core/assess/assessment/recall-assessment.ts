import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { ownRow } from './own-row'

/** The judge takes it back before anybody has approved it. */
export const recallAssessment: Handler<'assess.recallAssessment'> = (context, { id, version }) => {
  ownRow(context, id, version, 'sent', 'Bara en som väntar på godkännande kan tas tillbaka.')
  recordedTable(context, 'assessment').update(id, version, { status: 'draft', judgedBy: null, judgedOn: null })
  return null
}
