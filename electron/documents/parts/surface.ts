import { FONT, type Palette, paletteOf, TEXT_WIDTH } from './look'

/** The styles that the parts draw with, by the program's own ids; a template may call them something else. */
export const styleIds = [
  'Heading1',
  'Heading2',
  'Heading3',
  'Caption',
  'ListParagraph',
  'TOC1',
  'TOC2',
  'TOC3',
  'TableGrid',
  'Lead',
  'Note',
  'Notice',
  'TableText',
  'HeadText',
  'ContentsHeading',
] as const
export type StyleId = (typeof styleIds)[number]

/** What the parts draw on: everything that a template decides and a part must know. */
export interface Surface {
  colour: Palette
  /** For charts, which don't follow the styles of the text. */
  font: string
  /** Between the margins, in twips: tables and charts are as wide. */
  textWidth: number
  /** A style's id in the template. */
  style: (id: StyleId) => string
}

/** The program's own page, with its own ids. */
export const ownSurface: Surface = {
  colour: paletteOf(null),
  font: FONT,
  textWidth: TEXT_WIDTH,
  style: (id) => id,
}
