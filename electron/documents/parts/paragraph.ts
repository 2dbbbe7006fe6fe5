import { BorderStyle, Paragraph, ShadingType } from 'docx'
import type { Block, NoticeBlock, ParagraphBlock } from '../content/model'
import type { Surface } from './surface'
import { runs } from './text'

/** Rows of a table that is moved to the next page whole. */
const SMALL_TABLE = 5

const styleOf = { body: undefined, lead: 'Lead', note: 'Note' } as const

/** @param next what stands after it: a sentence stays with the chart, small table or list that it introduces */
export function paragraphPart(
  { style, content }: ParagraphBlock,
  next: Block | undefined,
  surface: Surface,
): Paragraph {
  const id = styleOf[style]
  return new Paragraph({
    style: id && surface.style(id),
    keepNext: introduces(content, next) || undefined,
    children: runs(content),
  })
}

/** "Exempel på brister:" never stands alone at the foot of a page. */
const introduces = (content: ParagraphBlock['content'], next: Block | undefined) =>
  content.at(-1)?.text.trimEnd().endsWith(':') ||
  next?.kind === 'chart' ||
  (next?.kind === 'table' && next.rows.length <= SMALL_TABLE)

/** Something the reader must not miss: tinted, with an edge, and in plain words. */
export function noticePart({ content }: NoticeBlock, { colour, style }: Surface): Paragraph {
  return new Paragraph({
    style: style('Notice'),
    indent: { left: 170, right: 113 },
    keepLines: true,
    shading: { type: ShadingType.CLEAR, fill: colour.sunken, color: 'auto' },
    border: { left: { style: BorderStyle.SINGLE, size: 24, space: 8, color: colour.accent } },
    children: runs(content),
  })
}
