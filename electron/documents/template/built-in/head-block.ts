import { BorderStyle, Paragraph, Tab, TabStopType, TextRun } from 'docx'
import { colour } from '../../parts/look'

const COLUMN = 5300
const VALUE = 1560

/** Sender to the left, facts to the right, in reading order; tabs and not a table, since nothing here is tabular. */
function line(left: string, label: string, value: string, isFirst: boolean): Paragraph {
  return new Paragraph({
    style: 'HeadText',
    tabStops: [
      { type: TabStopType.LEFT, position: COLUMN },
      { type: TabStopType.LEFT, position: COLUMN + VALUE },
    ],
    indent: { left: COLUMN + VALUE, hanging: COLUMN + VALUE },
    children: [
      new TextRun({ text: left, bold: isFirst }),
      new TextRun({ children: [new Tab(), label, new Tab()], color: colour.inkSoft }),
      new TextRun(value),
    ],
  })
}

/** Who sends it, what it is registered as, and what it is called. */
export const headBlock = (): Paragraph[] => [
  line('{{kommun}}', 'Datum', '{{datum}}', true),
  line('{{forvaltning}}', 'Diarienummer', '{{diarienummer}}', false),
  line('{{namnd}}', 'Handläggare', '{{handlaggare}}', false),
  new Paragraph({
    style: 'DocumentType',
    border: { top: { style: BorderStyle.SINGLE, size: 12, space: 18, color: colour.accent } },
    text: '{{dokumenttyp}}',
  }),
  new Paragraph({ style: 'Title', text: '{{titel}}' }),
]
