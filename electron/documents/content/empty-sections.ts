import type { Block, DocumentContent } from './model'

/**
 * The content without sections that say nothing: a heading that the writer is offered and has left empty never reaches a
 * reader. A section under a higher heading counts as something said.
 */
export const withoutEmptySections = (content: DocumentContent): DocumentContent => ({
  ...content,
  blocks: content.blocks.filter((block, at) => block.kind !== 'heading' || isSaid(content.blocks, at, block.level)),
})

/** Something stands between the heading and the next one of its level or higher. */
function isSaid(blocks: readonly Block[], at: number, level: number): boolean {
  for (const block of blocks.slice(at + 1)) {
    if (block.kind === 'heading' && block.level <= level) return false
    if (block.kind !== 'heading' && !isFurniture(block)) return true
  }
  return false
}

/** What stands between sections without belonging to what they say. */
const isFurniture = ({ kind }: Block): boolean => kind === 'contents' || kind === 'pageBreak' || kind === 'signatures'
