import type { Block, DocumentContent, HeadingBlock } from '../content/model'

/** A heading as it stands on the page: its element, its number where the kind has numbers, and what a link leads to. */
export interface OutlineEntry {
  id: string
  /** 2–4: the document's title is the one h1. */
  element: 2 | 3 | 4
  number: string | null
  heading: HeadingBlock
  onNewPage: boolean
}

/** Every heading in order. A level that is jumped over is closed up: a screen reader's list must have no holes. */
export function outlineOf({ blocks, numberedHeadings }: DocumentContent): Map<Block, OutlineEntry> {
  const entries = new Map<Block, OutlineEntry>()
  const count = { first: 0, second: 0 }
  let depth = 0
  let onNewPage = false
  for (const block of blocks) {
    if (block.kind === 'pageBreak') onNewPage = true
    if (block.kind !== 'heading') continue
    depth = Math.min(block.level, depth + 1)
    if (block.level === 1) Object.assign(count, { first: count.first + 1, second: 0 })
    if (block.level === 2) count.second += 1
    entries.set(block, {
      id: `avsnitt-${entries.size + 1}`,
      element: (depth + 1) as OutlineEntry['element'],
      number: numberedHeadings ? numberOf(block.level, count) : null,
      heading: block,
      onNewPage,
    })
    onNewPage = false
  }
  return entries
}

/** The two upper levels are numbered, as in the Word file. */
function numberOf(level: HeadingBlock['level'], { first, second }: { first: number; second: number }): string | null {
  if (level === 1) return String(first)
  return level === 2 ? `${first}.${second}` : null
}
