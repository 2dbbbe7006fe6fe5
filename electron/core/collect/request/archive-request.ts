import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'

/** An archived request is waited for no longer and counts nowhere; it can be brought back. */
export const archiveRequest: Handler<'collect.archiveRequest'> = (context, { id, version, archived }) => {
  const archivedAt = archived ? context.now().toISOString() : null
  recordedTable(context, 'informationRequest').update(id, version, { archivedAt })
  return null
}
