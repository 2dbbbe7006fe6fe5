import { Paragraph, TableOfContents } from 'docx'
import type { ContentsBlock } from '../content/model'

/** Filled in from the headings. Never marked for update: Word would ask the reader before opening the file. */
export function contentsPart({ levels }: ContentsBlock): (Paragraph | TableOfContents)[] {
  return [
    new Paragraph({ style: 'ContentsHeading', text: 'Innehåll' }),
    new TableOfContents('Innehåll', { hyperlink: true, headingStyleRange: `1-${levels}`, beginDirty: false }),
  ]
}
