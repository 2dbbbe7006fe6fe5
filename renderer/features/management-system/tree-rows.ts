import type { ProcessNode } from '../../../shared/contracts/management-system'
import { matchesSearch } from '../../../shared/domain/swedish'

export interface TreeFilter {
  search: string
  /** Ids that a chosen lack stands at; null where none is chosen. */
  lacking: ReadonlySet<string> | null
}

/** The nodes that pass, with those above them so that their place is seen. */
export function passing(nodes: readonly ProcessNode[], { search, lacking }: TreeFilter): ProcessNode[] {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const kept = new Set<string>()
  for (const node of nodes) {
    const words = [node.name, node.responsible, ...node.parts.map(({ title }) => title)].join(' ')
    if (!matchesSearch(words, search) || (lacking !== null && !lacking.has(node.id))) continue
    for (let at: ProcessNode | undefined = node; at !== undefined; at = byId.get(at.parentId ?? '')) kept.add(at.id)
  }
  return nodes.filter(({ id }) => kept.has(id))
}

/** Without what stands under something folded. */
export function unfolded(nodes: readonly ProcessNode[], folded: ReadonlySet<string>): ProcessNode[] {
  const hidden = new Set<string>()
  return nodes.filter(({ id, parentId }) => {
    const hides = parentId !== null && (hidden.has(parentId) || folded.has(parentId))
    if (hides) hidden.add(id)
    return !hides
  })
}

export const childrenOf = (nodes: readonly ProcessNode[], id: string | null): ProcessNode[] =>
  nodes.filter(({ parentId }) => parentId === id)

/** 'Avvikelser › Lex Sarah': what a node stands under. */
export function pathOf(nodes: readonly ProcessNode[], node: ProcessNode): string {
  const parent = nodes.find(({ id }) => id === node.parentId)
  return parent === undefined ? '' : [pathOf(nodes, parent), parent.name].filter(Boolean).join(' › ')
}

/** The role that answers for a node: its own, else the nearest above. */
export function answeringFor(nodes: readonly ProcessNode[], node: ProcessNode): { role: string; own: boolean } | null {
  if (node.responsible !== null) return { role: node.responsible, own: true }
  const parent = nodes.find(({ id }) => id === node.parentId)
  const above = parent === undefined ? null : answeringFor(nodes, parent)
  return above === null ? null : { ...above, own: false }
}
