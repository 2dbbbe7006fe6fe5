import type { Handler } from '../handler'
import { recordedTable } from '../recorded-table'

/** An archived step no longer counts for the priorities or the plan; it can be brought back. */
export const archiveSanction: Handler<'collect.archiveSanction'> = (context, { id, version, archived }) => {
  const table = recordedTable(context, 'sanction')
  if ((table.byId(id).archivedAt !== null) === archived) return null
  table.update(id, version, { archivedAt: archived ? context.now().toISOString() : null })
  return null
}
