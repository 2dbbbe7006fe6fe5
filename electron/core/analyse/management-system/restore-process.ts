import { below } from '../../../../shared/domain/management-system/tree'
import type { Handler } from '../../handler'
import { allProcesses, processTable } from './process-repo'
import { requireStanding } from './save-process'

/** Takes a node back with what was archived in the same act; what was archived before that stays archived. */
export const restoreProcess: Handler<'analyse.restoreProcess'> = (context, { id, version }) => {
  const table = processTable(context)
  const { archivedAt, parentId } = table.byId(id)
  if (parentId !== null) requireStanding(table.byId(parentId))
  const together = below(allProcesses(context.db), id).filter(
    (node) => archivedAt !== null && node.archivedAt === archivedAt,
  )
  table.update(id, version, { archivedAt: null })
  for (const node of together) table.update(node.id, null, { archivedAt: null })
  return { restored: 1 + together.length }
}
