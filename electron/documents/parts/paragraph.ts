import { BorderStyle, Paragraph, ShadingType } from 'docx'
import type { NoticeBlock, ParagraphBlock } from '../content/model'
import { colour } from './look'
import { runs } from './text'

const styleOf = { body: undefined, lead: 'Lead', note: 'Note' } as const

export function paragraphPart({ style, content }: ParagraphBlock): Paragraph {
  return new Paragraph({ style: styleOf[style], keepNext: introducesList(content), children: runs(content) })
}

/** "Exempel på brister:" never stands alone at the foot of a page. */
const introducesList = (content: ParagraphBlock['content']) => content.at(-1)?.text.trimEnd().endsWith(':') || undefined

/** Something the reader must not miss: tinted, with an edge, and in plain words. */
export function noticePart({ content }: NoticeBlock): Paragraph {
  return new Paragraph({
    style: 'Notice',
    indent: { left: 170, right: 113 },
    keepLines: true,
    shading: { type: ShadingType.CLEAR, fill: colour.sunken, color: 'auto' },
    border: { left: { style: BorderStyle.SINGLE, size: 24, space: 8, color: colour.accent } },
    children: runs(content),
  })
}
