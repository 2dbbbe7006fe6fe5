import { type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx'
import { colour, FONT, LANGUAGE, size } from '../../parts/look'

/** `AUTO` is always said: without it LibreOffice reads the line height as exact and cuts charts to one line. */
const spacing = (before: number, after: number, line = 276) => ({ before, after, line, lineRule: LineRuleType.AUTO })

const headingStyle = (level: 0 | 1 | 2, fontSize: number, before: number, after: number, color: string) => ({
  run: { font: FONT, size: fontSize, bold: true, color },
  paragraph: { spacing: spacing(before, after, 252), keepNext: true, keepLines: true, outlineLevel: level },
})

const own = (id: string, name: string, style: Omit<IParagraphStyleOptions, 'id' | 'name'>): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  ...style,
})

const contentsEntry = (level: 1 | 2 | 3, indent: number) =>
  own(`TOC${level}`, `toc ${level}`, {
    run: { size: 21 },
    paragraph: { spacing: spacing(level === 1 ? 50 : 0, 20, 247), indent: { left: indent } },
  })

/** The library writes no table styles. Every table says its own lines; the style is there to be restyled in Word. */
export const tableGrid = `<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:uiPriority w:val="39"/><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:style>`

/** @param isLetter many short sections: headings take less room than in a report */
export const stylesFor = (isLetter: boolean): IStylesOptions => ({
  default: {
    document: {
      run: { font: FONT, size: size.body, color: colour.ink, language: { value: LANGUAGE, eastAsia: LANGUAGE } },
      paragraph: { spacing: spacing(0, 140, 281) },
    },
    title: {
      run: { font: FONT, size: size.title, bold: true, color: colour.accent },
      paragraph: { spacing: spacing(0, 120, 228), keepNext: true },
    },
    heading1: isLetter
      ? headingStyle(0, size.h1Letter, 300, 60, colour.accent)
      : headingStyle(0, size.h1, 400, 100, colour.accent),
    heading2: headingStyle(1, isLetter ? size.h2Letter : size.h2, 320, 80, colour.ink),
    heading3: headingStyle(2, size.h3, 220, 60, colour.accent),
    caption: {
      run: { size: size.small, bold: true, color: colour.ink },
      paragraph: { spacing: spacing(220, 80, 240), keepNext: true, keepLines: true },
    },
    listParagraph: { run: {}, paragraph: { spacing: spacing(0, 80) } },
  },
  paragraphStyles: [
    own('Lead', 'Ingress', { run: { size: size.lead }, paragraph: { spacing: spacing(0, 160, 288) } }),
    own('Note', 'Anmärkning', {
      run: { size: size.small, color: colour.inkSoft },
      paragraph: { spacing: spacing(60, 200, 259) },
    }),
    own('Notice', 'Upplysning', { paragraph: { spacing: spacing(120, 200, 269) } }),
    own('TableText', 'Tabelltext', { run: { size: size.table }, paragraph: { spacing: spacing(0, 0, 252) } }),
    own('HeadText', 'Dokumenthuvud', { run: { size: 20 }, paragraph: { spacing: spacing(0, 20, 252) } }),
    own('DocumentType', 'Dokumenttyp', {
      run: { size: 24, color: colour.inkSoft },
      paragraph: { spacing: spacing(480, 40, 240), keepNext: true },
    }),
    own('ContentsHeading', 'Innehållsrubrik', {
      run: { size: size.h2, bold: true, color: colour.accent },
      paragraph: { spacing: spacing(360, 80, 252), keepNext: true },
    }),
    own('RunningText', 'Sidhuvud och sidfot', {
      run: { size: 18, color: colour.inkSoft },
      paragraph: { spacing: spacing(0, 0, 240) },
    }),
    contentsEntry(1, 0),
    contentsEntry(2, 284),
    contentsEntry(3, 567),
  ],
})
