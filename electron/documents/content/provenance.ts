import type { Block, DocumentContent, FigureSource, Inline } from './model'

/** One figure as it stands in the document, the heading it stands under, and where it came from. */
export interface FigureTrace {
  text: string
  heading: string | null
  source: FigureSource
}

/** "34 uppföljningar" states the figure 34; the words belong to the sentence. */
const TRAILING_WORDS = /(?<=\d)[\u00a0 ]\p{L}[\p{L}\u00a0 ]*$/u

function inlinesOf(block: Block): Inline[] {
  if (block.kind === 'paragraph' || block.kind === 'notice') return block.content
  if (block.kind === 'list') return block.items.flat()
  if (block.kind === 'table') return block.rows.flatMap((line) => line.cells.flatMap((entry) => entry.content))
  return []
}

/** Every figure that the document states with its source, in reading order, the same statement once per heading. */
export function traceFigures(content: DocumentContent): FigureTrace[] {
  const traces = new Map<string, FigureTrace>()
  let heading: string | null = null
  for (const block of content.blocks) {
    if (block.kind === 'heading') heading = block.text
    for (const { text, source } of inlinesOf(block)) {
      if (!source) continue
      const value = text.replace(TRAILING_WORDS, '')
      traces.set(`${heading}\n${value}\n${source.description}`, { text: value, heading, source })
    }
  }
  return [...traces.values()]
}
