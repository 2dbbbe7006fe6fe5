import { Paragraph, SimpleField, TextRun } from 'docx'
import type { Surface } from './surface'
import { cleanText } from './text'

export type CaptionLabel = 'Tabell' | 'Figur'

/** "Tabell 3. …": a field, so that Word can renumber, with the number already in it; the style makes label and number bold. */
export function captionPart(label: CaptionLabel, number: number, text: string, { colour, style }: Surface): Paragraph {
  return new Paragraph({
    style: style('Caption'),
    keepNext: true,
    children: [
      new TextRun(`${label}\u00a0`),
      new SimpleField(`SEQ ${label} \\* ARABIC`, String(number)),
      new TextRun('. '),
      new TextRun({ text: cleanText(text), bold: false, color: colour.inkSoft }),
    ],
  })
}
