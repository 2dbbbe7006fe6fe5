import type { RichText } from '../../../shared/contracts/rich-text'
import type { Block, DocumentContent } from './model'
import { createKeys, type PlacedFigure, slugOf } from './rich-text-keys'
import { richTextOf } from './rich-text-of'

export { blocksOf, joined } from './rich-text-blocks'
export type { PlacedContent, PlacedFigure } from './rich-text-keys'

/** A section to write in: from one heading of level 1 to the next. */
export interface SectionPart {
  key: string
  heading: string
  needsComment: boolean
  suggestion: RichText
  figures: PlacedFigure[]
}

/** A document in its sections; `front` stands before the first heading, such as the contents list, and isn't written in. */
export interface SplitContent {
  front: Block[]
  sections: SectionPart[]
}

/** The one section of a document without headings of level 1; it has none in print either. */
export const WHOLE = 'innehall'

const LONGEST_KEY = 80

/** Splits what a kind says into sections to write in. The same content always gives the same keys. */
export function splitContent({ blocks, title }: Pick<DocumentContent, 'blocks' | 'title'>): SplitContent {
  const first = blocks.findIndex((block) => block.kind === 'heading' && block.level === 1)
  if (first === -1) return { front: [], sections: [part(WHOLE, title, false, blocks)] }
  const taken = new Map<string, number>()
  const sections: SectionPart[] = []
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== 'heading' || block.level !== 1) continue
    const after = blocks.slice(at + 1)
    const next = after.findIndex((other) => other.kind === 'heading' && other.level === 1)
    const name = (block.key ?? slugOf(block.text)).slice(0, LONGEST_KEY) || 'avsnitt'
    const turn = (taken.get(name) ?? 0) + 1
    taken.set(name, turn)
    const key = turn === 1 ? name : `${name}-${turn}`
    sections.push(part(key, block.text, block.needsComment === true, next === -1 ? after : after.slice(0, next)))
  }
  return { front: blocks.slice(0, first), sections }
}

function part(key: string, heading: string, needsComment: boolean, blocks: readonly Block[]): SectionPart {
  const keys = createKeys(key)
  const suggestion = richTextOf(blocks, keys)
  return { key, heading, needsComment, suggestion, figures: keys.placed() }
}
