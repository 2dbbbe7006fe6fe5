import { canMove, reordered } from '../../../../shared/domain/management-system/tree'
import { assertRule } from '../../../../shared/errors'
import type { Handler } from '../../handler'
import { allProcesses, processTable, siblingsUnder } from './process-repo'
import { requireFreeName, requireStanding } from './save-process'

/** Moves a node with everything beneath it: to another place among its siblings, or to another parent. */
export const moveProcess: Handler<'analyse.moveProcess'> = (context, { id, version, parentId, position }) => {
  const { db } = context
  const table = processTable(context)
  const { name } = table.byId(id)
  assertRule(canMove(allProcesses(db), id, parentId))
  if (parentId !== null) requireStanding(table.byId(parentId))
  requireFreeName(context, parentId, name, id)
  const order = reordered(siblingsUnder(db, parentId), id, position)
  table.update(id, version, { parentId, position: order.indexOf(id) })
  for (const [index, other] of order.entries()) if (other !== id) table.update(other, null, { position: index })
  return { id }
}
