import type { ProcessNode, ProcessPartRow } from '../../../shared/contracts/management-system'
import type { ProcessLevel, ProcessPartKind } from '../../../shared/contracts/values'

/** What is written to the right of the tree at the moment: one thing at a time. */
export type SystemDoing =
  | { what: 'nothing' | 'edit' | 'move' }
  | { what: 'new'; parent: ProcessNode | null; level: ProcessLevel }
  | { what: 'part'; kind: ProcessPartKind; part: ProcessPartRow | null }

export const nothing: SystemDoing = { what: 'nothing' }
