import { z } from 'zod'
import { DocumentChoice } from '../../../../shared/contracts/report'
import type { Block, DocumentContent } from '../../../documents/content/model'
import { missingInHead } from '../head'
import type { Composed } from '../composed'

/** What a document says beside its sections. */
export type Frame = Pick<DocumentContent, 'documentType' | 'numberedHeadings' | 'title' | 'status' | 'head'> & {
  /** What stands before the first section. */
  front: Block[]
  /** What the kind couldn't tell when the figures were taken, in sentences; the head's own are asked anew. */
  missing: string[]
}

/** A draft must be readable in ten years: what is stored says which form it has. */
const StoredDraft = z.object({
  version: z.literal(1),
  choice: DocumentChoice,
  frame: z.custom<Frame>((value) => typeof value === 'object' && value !== null),
})
export type DraftContent = Pick<z.infer<typeof StoredDraft>, 'choice' | 'frame'>

export const toStored = ({ choice, frame }: DraftContent): string => JSON.stringify({ version: 1, choice, frame })

export const fromStored = (stored: string): DraftContent => StoredDraft.parse(JSON.parse(stored))

export function frameOf(content: DocumentContent, composed: Composed, front: Block[]): Frame {
  const { documentType, numberedHeadings, title, status, head } = content
  const ofHead = new Set(missingInHead(head))
  const missing = composed.missing.filter((sentence) => !ofHead.has(sentence))
  return { documentType, numberedHeadings, title, status, head, front, missing }
}
