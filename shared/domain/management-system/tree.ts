import type { ProcessLevel } from '../../contracts/values'
import type { RuleCheck } from '../../errors'

/** A process, sub-process or activity in its place. */
export interface Placed {
  id: string
  parentId: string | null
  level: ProcessLevel
  position: number
}

const fitsUnder: Record<ProcessLevel, readonly (ProcessLevel | null)[]> = {
  process: [null],
  subProcess: ['process'],
  // A small process may have its activities directly beneath it.
  activity: ['subProcess', 'process'],
}

/** What may stand directly beneath a level; null is the top. */
export const levelsBelow = (level: ProcessLevel | null): ProcessLevel[] =>
  (Object.keys(fitsUnder) as ProcessLevel[]).filter((below) => fitsUnder[below].includes(level))

/** Whether a level may stand under another: process → delprocess → aktivitet. */
export function canPlace(level: ProcessLevel, parent: Placed | null): RuleCheck {
  if (fitsUnder[level].includes(parent?.level ?? null)) return { ok: true }
  if (level === 'process') return { ok: false, reason: 'En process står överst och kan inte läggas under en annan.' }
  return {
    ok: false,
    reason:
      level === 'subProcess'
        ? 'En delprocess hör till en process.'
        : 'En aktivitet hör till en delprocess eller en process.',
  }
}

/** Whether a node may be moved there: the level must fit, and nothing can stand beneath itself. */
export function canMove(nodes: readonly Placed[], id: string, parentId: string | null): RuleCheck {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const moved = byId.get(id)
  if (moved === undefined) return { ok: false, reason: 'Det som ska flyttas finns inte längre.' }
  const parent = parentId === null ? null : (byId.get(parentId) ?? null)
  if (parentId !== null && parent === null) {
    return { ok: false, reason: 'Platsen dit det ska flyttas finns inte längre.' }
  }
  for (let above = parent; above !== null; above = byId.get(above.parentId ?? '') ?? null) {
    if (above.id === id) return { ok: false, reason: 'Något kan inte flyttas till en plats under sig självt.' }
  }
  return canPlace(moved.level, parent)
}

/** Everything beneath a node, nearest first. */
export function below<Node extends Placed>(nodes: readonly Node[], id: string): Node[] {
  const children = nodes.filter(({ parentId }) => parentId === id)
  return [...children, ...children.flatMap((child) => below(nodes, child.id))]
}

/**
 * The nodes as a tree is read: each right after its parent, siblings by position. What has lost its parent is left out, and
 * so is what hangs beneath it.
 */
export function inTreeOrder<Node extends Placed>(nodes: readonly Node[]): Array<Node & { depth: number }> {
  const children = new Map<string | null, Node[]>()
  for (const node of nodes) children.set(node.parentId, [...(children.get(node.parentId) ?? []), node])
  const walk = (parentId: string | null, depth: number): Array<Node & { depth: number }> =>
    (children.get(parentId) ?? [])
      .toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
      .flatMap((node) => [{ ...node, depth }, ...walk(node.id, depth + 1)])
  return walk(null, 1)
}

/**
 * The siblings' ids in their new order, with one put at a place among them: 0 first, anything past the end last.
 * @param siblings in their present order, with or without the one that is moved
 */
export function reordered(siblings: readonly string[], id: string, position: number): string[] {
  const rest = siblings.filter((other) => other !== id)
  return [...rest.slice(0, position), id, ...rest.slice(position)]
}
