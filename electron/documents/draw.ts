import { type FileChild, Paragraph } from 'docx'
import type { Block, DocumentContent, HeadingBlock } from './content/model'
import { captionPart } from './parts/caption'
import { chartPart } from './parts/chart'
import { type ContentsEntry, contentsPart } from './parts/contents'
import { headingPart } from './parts/heading'
import { listPart } from './parts/list'
import { noticePart, paragraphPart } from './parts/paragraph'
import { signaturesPart } from './parts/signatures'
import type { Surface } from './parts/surface'
import { tablePart } from './parts/table'

/** Every heading as the contents list names it: the two upper levels carry numbers where the kind wants them. */
function entriesOf({ blocks, numberedHeadings }: DocumentContent): ContentsEntry[] {
  const count = { first: 0, second: 0 }
  const numberOf = ({ level }: HeadingBlock): string | null => {
    if (level === 1) Object.assign(count, { first: count.first + 1, second: 0 })
    if (level === 2) count.second += 1
    if (!numberedHeadings || level === 3) return null
    return level === 1 ? `${count.first}` : `${count.first}.${count.second}`
  }
  return blocks
    .filter((block) => block.kind === 'heading')
    .map((heading, index) => ({
      level: heading.level,
      number: numberOf(heading),
      text: heading.text,
      bookmark: `_TocAvsnitt${index + 1}`,
    }))
}

/**
 * Draws the blocks; tables, figures and numbered lists count on their own.
 * @param withPages whether the contents list is to have page numbers
 */
export function draw(content: DocumentContent, surface: Surface, withPages: boolean): FileChild[] {
  const { blocks, numberedHeadings } = content
  const count = { table: 0, figure: 0, list: 0, heading: 0 }
  const entries = entriesOf(content)
  const hasContents = blocks.some(({ kind }) => kind === 'contents')
  let onNewPage = false
  const takeNewPage = () => {
    const taken = onNewPage
    onNewPage = false
    return taken
  }
  const drawBlock = (block: Block, index: number): FileChild[] => {
    switch (block.kind) {
      case 'heading': {
        const bookmark = hasContents ? (entries[count.heading]?.bookmark ?? null) : null
        count.heading += 1
        return [headingPart(block, { isNumbered: numberedHeadings, onNewPage: takeNewPage(), bookmark }, surface)]
      }
      case 'paragraph':
        return [paragraphPart(block, blocks[index + 1], surface)]
      case 'notice':
        return [noticePart(block, surface)]
      case 'list':
        return listPart(block, ++count.list, surface)
      case 'table':
        return [
          captionPart('Tabell', ++count.table, block.caption, surface),
          tablePart(block, surface),
          new Paragraph({ style: surface.style('TableText'), spacing: { before: 0, after: 60 } }),
        ]
      case 'chart':
        return [captionPart('Figur', ++count.figure, block.caption, surface), chartPart(block, surface)]
      case 'signatures':
        return signaturesPart(block, surface)
      case 'contents':
        return contentsPart(entries, { levels: block.levels, withPages, onNewPage: takeNewPage() }, surface)
      case 'pageBreak':
        onNewPage = true
        return []
    }
  }
  return blocks.flatMap(drawBlock)
}
