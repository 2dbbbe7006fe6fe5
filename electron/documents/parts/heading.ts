import { Bookmark, Paragraph, TextRun } from 'docx'
import type { HeadingBlock } from '../content/model'
import { HEADING_NUMBERS } from './numbering'
import type { Surface } from './surface'
import { cleanText } from './text'

/** How a heading stands where it stands. */
export interface HeadingPlace {
  isNumbered: boolean
  onNewPage: boolean
  /** What the contents list finds it by; null where it isn't listed. */
  bookmark: string | null
}

/** The two upper levels are numbered where the kind wants it, so that a reader can refer to "avsnitt 4.2". */
export function headingPart(
  { level, text }: HeadingBlock,
  { isNumbered, onNewPage, bookmark }: HeadingPlace,
  { style }: Surface,
): Paragraph {
  const words = new TextRun(cleanText(text))
  return new Paragraph({
    style: style(`Heading${level}`),
    children: [bookmark === null ? words : new Bookmark({ id: bookmark, children: [words] })],
    keepNext: true,
    pageBreakBefore: onNewPage || undefined,
    spacing: onNewPage ? { before: 0 } : undefined,
    numbering:
      isNumbered && level < 3 ? { reference: HEADING_NUMBERS, level: level - 1, instance: 0, custom: true } : undefined,
  })
}
