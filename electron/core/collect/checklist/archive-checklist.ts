import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'

/** An archived checklist is no longer proposed; the granskningar that use it keep it. */
export const archiveChecklist: Handler<'collect.archiveChecklist'> = (context, { id, version, archived }) => {
  const table = recordedTable(context, 'checklist')
  if ((table.byId(id).archivedAt !== null) === archived) return null
  table.update(id, version, { archivedAt: archived ? context.now().toISOString() : null })
  return null
}
