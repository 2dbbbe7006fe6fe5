import { BorderStyle, Paragraph, Tab, TabStopType, TextRun } from 'docx'
import type { DocumentContent, DocumentHead } from '../content/model'
import { dateText, orMissing } from '../content/swedish'
import { colour } from './look'
import { cleanText, runs } from './text'

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
      ...runs([{ text: cleanText(left), strong: isFirst, source: null }]),
      new TextRun({ children: [new Tab(), label, new Tab()], color: colour.inkSoft }),
      ...runs([{ text: cleanText(value), strong: false, source: null }]),
    ],
  })
}

const facts = (head: DocumentHead): [label: string, value: string][] => [
  ['Datum', dateText(head.date)],
  ['Diarienummer', orMissing(head.registryNumber)],
  ['Handläggare', orMissing(head.authorRole)],
]

export function headBlock({ head, title, documentType }: DocumentContent): Paragraph[] {
  const sender = [
    head.municipality ?? 'Kommun: uppgift saknas',
    ...(head.department === null && head.committee === null
      ? ['Samtliga nämnder']
      : [head.department ?? 'Förvaltning: uppgift saknas', head.committee ?? 'Samtliga nämnder']),
  ]
  return [
    ...facts(head).map(([label, value], index) => line(sender[index] ?? '', label, value, index === 0)),
    new Paragraph({
      style: 'DocumentType',
      border: { top: { style: BorderStyle.SINGLE, size: 12, space: 18, color: colour.accent } },
      text: cleanText(documentType),
    }),
    new Paragraph({ style: 'Title', text: cleanText(title) }),
  ]
}
