import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'

/** Takes an activity out of the wheel; it can be brought back. */
export const archiveActivity: Handler<'plan.archiveActivity'> = (context, { id, version }) => {
  const table = recordedTable(context, 'yearActivity')
  if (table.byId(id).archivedAt === null) table.update(id, version, { archivedAt: context.now().toISOString() })
  return null
}

export const restoreActivity: Handler<'plan.restoreActivity'> = (context, { id, version }) => {
  recordedTable(context, 'yearActivity').update(id, version, { archivedAt: null })
  return null
}
