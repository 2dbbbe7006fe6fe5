import { BorderStyle, Footer, Header, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx'
import type { DocumentContent } from '../content/model'
import { dateText } from '../content/swedish'
import { colour, TEXT_WIDTH } from './look'
import { cleanText } from './text'

const rightTab = [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }]
const hairline = (space: number) => ({ style: BorderStyle.SINGLE, size: 4, space, color: colour.line })

/** From the second page on: sender and title to the left, diarienummer to the right. The first page has the head block. */
export function runningHead({ head, title }: DocumentContent): Header {
  const left = [head.municipality, title].filter((text) => text !== null).join(' · ')
  const right = head.registryNumber ? `Dnr ${head.registryNumber}` : dateText(head.date)
  return new Header({
    children: [
      new Paragraph({
        style: 'RunningText',
        tabStops: rightTab,
        border: { bottom: hairline(4) },
        children: [new TextRun(cleanText(left)), new TextRun({ children: [new Tab(), cleanText(right)] })],
      }),
    ],
  })
}

/** "Sida 2 av 14" on every page, with date and status to the left. */
export function pageFoot({ head, status }: DocumentContent): Footer {
  const left = [dateText(head.date), status].filter((text) => text !== null).join(' · ')
  return new Footer({
    children: [
      new Paragraph({
        style: 'RunningText',
        tabStops: rightTab,
        children: [
          new TextRun(cleanText(left)),
          new TextRun({ children: [new Tab(), 'Sida ', PageNumber.CURRENT, ' av ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  })
}

export const emptyHead = () => new Header({ children: [new Paragraph({ style: 'RunningText' })] })
