import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'

/** An archived uppdrag leaves the list and no longer weighs in the priorities; it can be brought back. */
export const archiveGoal: Handler<'plan.archiveGoal'> = (context, { id, version }) => {
  const table = recordedTable(context, 'goal')
  if (table.byId(id).archivedAt === null) table.update(id, version, { archivedAt: context.now().toISOString() })
  return null
}

export const restoreGoal: Handler<'plan.restoreGoal'> = (context, { id, version }) => {
  recordedTable(context, 'goal').update(id, version, { archivedAt: null })
  return null
}
