import type { Handler } from '../handler'
import { recordedTable } from '../recorded-table'

/** Takes a brist written by mistake out of lists and counts, or brings it back; nothing is deleted. */
export const archiveFinding: Handler<'assess.archiveFinding'> = (context, { id, version, archived }) => {
  const archivedAt = archived ? context.now().toISOString() : null
  recordedTable(context, 'finding').update(id, version, { archivedAt })
  return null
}
