import { HeadingLevel, Paragraph } from 'docx'
import type { HeadingBlock } from '../content/model'
import { HEADING_NUMBERS } from './numbering'
import { cleanText } from './text'

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 }

/** The two upper levels are numbered where the kind wants it, so that a reader can refer to "avsnitt 4.2". */
export function headingPart({ level, text }: HeadingBlock, isNumbered: boolean, onNewPage: boolean): Paragraph {
  return new Paragraph({
    heading: levels[level],
    text: cleanText(text),
    pageBreakBefore: onNewPage || undefined,
    spacing: onNewPage ? { before: 0 } : undefined,
    numbering:
      isNumbered && level < 3 ? { reference: HEADING_NUMBERS, level: level - 1, instance: 0, custom: true } : undefined,
  })
}
