import { inTreeOrder } from '../../../../shared/domain/management-system/tree'
import type { Database } from '../../../database/database'
import { allProcesses } from './process-repo'

export type TreeProcess = ReturnType<typeof allProcesses>[number] & { depth: number }

/**
 * The tree as a nämnd sees it: processes of its verksamhetsområden and those common to all, with everything beneath. What
 * stands under something archived is archived with it, whatever its own row says.
 */
export function visibleTree(db: Database, committeeId: string | null): Array<TreeProcess & { isArchived: boolean }> {
  const seen = new Set<string>()
  const archived = new Set<string>()
  return inTreeOrder(allProcesses(db))
    .filter((node) => {
      const own = node.serviceAreaId === null || committeeId === null || node.committeeId === committeeId
      const visible = node.parentId === null ? own : seen.has(node.parentId)
      if (visible) seen.add(node.id)
      return visible
    })
    .map((node) => {
      const isArchived = node.archivedAt !== null || archived.has(node.parentId ?? '')
      if (isArchived) archived.add(node.id)
      return { ...node, isArchived }
    })
}
