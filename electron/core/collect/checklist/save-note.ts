import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { draftVersion } from './draft-version'

/** What is new in a version, in the words of whoever made it. */
export const saveChecklistNote: Handler<'collect.saveChecklistNote'> = (context, { id, version, note }) => {
  draftVersion(context, id)
  recordedTable(context, 'checklistVersion').update(id, version, { note })
  return null
}
