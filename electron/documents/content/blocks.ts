import type {
  Block,
  CellTone,
  HeadingBlock,
  Inline,
  ListBlock,
  NoticeBlock,
  ParagraphBlock,
  TableBlock,
  TableCell,
} from './model'
import { type Figure, figureText } from './figure'

/** A section takes the view model alone; an empty list leaves the section out. */
export type Section<Model> = (model: Model) => readonly Block[]

/** Runs the sections in order and joins what they say. */
export function compose<Model>(model: Model, sections: readonly Section<Model>[]): Block[] {
  return sections.flatMap((section) => section(model))
}

/** @param key what a section is found by from year to year, whatever it is called */
export const heading = (level: HeadingBlock['level'], text: string, key?: string): HeadingBlock => ({
  kind: 'heading',
  level,
  text,
  ...(key === undefined ? {} : { key }),
})

export const paragraph = (content: Inline[], style: ParagraphBlock['style'] = 'body'): ParagraphBlock => ({
  kind: 'paragraph',
  style,
  content,
})

/** A paragraph only when there is something to say. */
export const paragraphIf = (content: Inline[], style: ParagraphBlock['style'] = 'body'): ParagraphBlock[] =>
  content.length === 0 ? [] : [paragraph(content, style)]

export const bullets = (items: Inline[][]): ListBlock => ({ kind: 'list', ordered: false, items })
export const numbered = (items: Inline[][]): ListBlock => ({ kind: 'list', ordered: true, items })
export const notice = (content: Inline[]): NoticeBlock => ({ kind: 'notice', content })

type CellContent = string | Figure | Inline | TableCell

/** A cell from a text, a figure or a phrase; a tint only together with the word it stands for. */
export function cell(content: CellContent, tone: CellTone | null = null): TableCell {
  if (typeof content === 'string') return { content: [{ text: content, strong: false, source: null }], tone }
  if ('value' in content) return { content: [figureText(content)], tone }
  return 'text' in content ? { content: [content], tone } : content
}

export const row = (...cells: CellContent[]): TableBlock['rows'][number] => ({
  cells: cells.map((content) => cell(content)),
  total: false,
})

export const totalRow = (...cells: CellContent[]): TableBlock['rows'][number] => ({ ...row(...cells), total: true })
