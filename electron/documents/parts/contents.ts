import {
  BuilderElement,
  ImportedXmlComponent,
  InternalHyperlink,
  LeaderType,
  PageReference,
  Paragraph,
  Run,
  Tab,
  TabStopType,
  TextRun,
} from 'docx'
import type { Surface } from './surface'
import { cleanText } from './text'

/** A heading that the contents list leads to. */
export interface ContentsEntry {
  level: 1 | 2 | 3
  /** "2.1" where the headings are numbered. */
  number: string | null
  text: string
  bookmark: string
}

const mark = (type: 'begin' | 'separate' | 'end') =>
  new Run({
    children: [new BuilderElement({ name: 'w:fldChar', attributes: { type: { key: 'w:fldCharType', value: type } } })],
  })

const instruction = (text: string) =>
  new Run({
    children: [ImportedXmlComponent.fromXmlString(`<w:instrText xml:space="preserve"> ${text} </w:instrText>`)],
  })

const INDENT = 284
const NUMBER = 510

function entryPart(
  { level, number, text, bookmark }: ContentsEntry,
  around: { before: Run[]; after: Run[] },
  withPages: boolean,
  { style, textWidth }: Surface,
): Paragraph {
  const indent = (level - 1) * INDENT
  const numbered = indent + NUMBER + (level - 1) * 100
  return new Paragraph({
    style: style(`TOC${level}`),
    indent: number === null ? undefined : { left: numbered, hanging: numbered - indent },
    tabStops: [
      ...(number === null ? [] : [{ type: TabStopType.LEFT, position: numbered }]),
      ...(withPages ? [{ type: TabStopType.RIGHT, position: textWidth, leader: LeaderType.DOT }] : []),
    ],
    children: [
      ...around.before,
      new InternalHyperlink({
        anchor: bookmark,
        children: [
          ...(number === null ? [] : [new TextRun({ children: [number, new Tab()] })]),
          new TextRun(cleanText(text)),
          ...(withPages
            ? [new TextRun({ children: [new Tab()] }), new PageReference(bookmark, { hyperlink: true })]
            : []),
        ],
      }),
      ...around.after,
    ],
  })
}

/**
 * The contents list as a field that is already filled in: Word can renew it, and asks nothing before it opens the file.
 * `withPages`: page numbers are only known when the pages have been laid out.
 */
export function contentsPart(
  entries: readonly ContentsEntry[],
  { levels, withPages, onNewPage }: { levels: 1 | 2 | 3; withPages: boolean; onNewPage: boolean },
  surface: Surface,
): Paragraph[] {
  const listed = entries.filter(({ level }) => level <= levels)
  if (listed.length === 0) return []
  const begin = [mark('begin'), instruction(`TOC \\o "1-${levels}" \\h \\z \\u`), mark('separate')]
  return [
    new Paragraph({
      style: surface.style('ContentsHeading'),
      text: 'Innehåll',
      pageBreakBefore: onNewPage || undefined,
    }),
    ...listed.map((entry, index) =>
      entryPart(
        entry,
        { before: index === 0 ? begin : [], after: index === listed.length - 1 ? [mark('end')] : [] },
        withPages,
        surface,
      ),
    ),
  ]
}
