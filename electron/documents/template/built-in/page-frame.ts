import { BorderStyle, Footer, Header, ImageRun, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx'
import { colour, TEXT_WIDTH } from '../../parts/look'

const rightTab = [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }]
const hairline = (space: number) => ({ style: BorderStyle.SINGLE, size: 4, space, color: colour.line })

/** From the second page on: sender and title to the left, diarienummer to the right. The first page has the head block. */
export const runningHead = (): Header =>
  new Header({
    children: [
      new Paragraph({
        style: 'RunningText',
        tabStops: rightTab,
        border: { bottom: hairline(4) },
        children: [new TextRun('{{kommun}} · {{titel}}'), new TextRun({ children: [new Tab(), '{{beteckning}}'] })],
      }),
    ],
  })

/** "Sida 2 av 14" on every page, with date and status to the left. */
export const pageFoot = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'RunningText',
        tabStops: rightTab,
        children: [
          new TextRun('{{sidfot}}'),
          new TextRun({ children: [new Tab(), 'Sida ', PageNumber.CURRENT, ' av ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  })

/** The largest room for a logo above the head block, in pixels: it fits in the margin and moves nothing. */
const LOGO = { width: 226, height: 50 }

/** One transparent pixel: only the picture's place and its alternative text count. */
const NOTHING = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP4//8/AwAI/AL+eMSysAAAAABJRU5ErkJggg==',
  'base64',
)

/** Of the first page: the logo, where there is one. */
export const logoHead = (): Header =>
  new Header({
    children: [
      new Paragraph({
        style: 'RunningText',
        children: [
          new ImageRun({
            type: 'png',
            data: NOTHING,
            transformation: LOGO,
            altText: { name: 'Logotyp', title: 'Logotyp', description: '{{logotyp}}' },
          }),
        ],
      }),
    ],
  })
