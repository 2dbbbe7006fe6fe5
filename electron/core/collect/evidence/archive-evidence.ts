import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'

/** The file stays in its folder: what has been underlag can be asked for again. */
export const archiveEvidence: Handler<'collect.archiveEvidence'> = (context, { id, version, archived }) => {
  const archivedAt = archived ? context.now().toISOString() : null
  recordedTable(context, 'evidenceFile').update(id, version, { archivedAt })
  return null
}
