import { Document, type FileChild, Packer, Paragraph, type PageNumberEstimator } from 'docx'
import { estimatePageNumbersWith } from 'docx/layout'
import type { Block, DocumentContent } from './content/model'
import { finishPackage } from './finish-package'
import { captionPart } from './parts/caption'
import { chartPart } from './parts/chart'
import { contentsPart } from './parts/contents'
import { headBlock } from './parts/head-block'
import { headingPart } from './parts/heading'
import { listPart } from './parts/list'
import { page } from './parts/look'
import { numbering } from './parts/numbering'
import { emptyHead, pageFoot, runningHead } from './parts/page-frame'
import { noticePart, paragraphPart } from './parts/paragraph'
import { signaturesPart } from './parts/signatures'
import { stylesFor } from './parts/styles'
import { tablePart } from './parts/table'
import { cleanText } from './parts/text'

/** `finished` lays the pages out to fill in page numbers (0.15 s a page); `quick` leaves those of the contents list out. */
export type RenderMode = 'finished' | 'quick'

/** How far a rendering has come: a Swedish step for the user and a share between 0 and 1. */
export interface RenderProgress {
  step: string
  share: number
}

/** Draws the blocks; tables, figures and numbered lists count on their own. */
function draw({ blocks, numberedHeadings }: DocumentContent): FileChild[] {
  const count = { table: 0, figure: 0, list: 0 }
  let onNewPage = false
  const takeNewPage = () => {
    const taken = onNewPage
    onNewPage = false
    return taken
  }
  const drawBlock = (block: Block, index: number): FileChild[] => {
    switch (block.kind) {
      case 'heading':
        return [headingPart(block, numberedHeadings, takeNewPage())]
      case 'paragraph':
        return [paragraphPart(block, blocks[index + 1])]
      case 'notice':
        return [noticePart(block)]
      case 'list':
        return listPart(block, ++count.list)
      case 'table':
        return [captionPart('Tabell', ++count.table, block.caption), tablePart(block), spaceAfterTable()]
      case 'chart':
        return [captionPart('Figur', ++count.figure, block.caption), chartPart(block)]
      case 'signatures':
        return signaturesPart(block)
      case 'contents':
        return contentsPart(block)
      case 'pageBreak':
        onNewPage = true
        return []
    }
  }
  return blocks.flatMap(drawBlock)
}

const spaceAfterTable = () => new Paragraph({ style: 'TableText', spacing: { before: 0, after: 60 } })

function withProgress(estimator: PageNumberEstimator, report: (progress: RenderProgress) => void): PageNumberEstimator {
  const measured: PageNumberEstimator = (body, context) => {
    report({ step: 'Räknar ut sidnummer', share: 0.3 })
    const estimated = estimator(body, context)
    report({ step: 'Packar filen', share: 0.85 })
    return estimated
  }
  return Object.assign(measured, { listNumbers: estimator.listNumbers })
}

/**
 * Makes the .docx of a document. The file's own time is `content.madeAt`, not the machine's clock.
 * @throws Error when a drawing lacks alternative text or a table row a cell; both are faults in a section.
 */
export async function renderDocument(
  content: DocumentContent,
  mode: RenderMode = 'finished',
  report: (progress: RenderProgress) => void = () => {},
): Promise<Buffer> {
  report({ step: 'Skriver dokumentet', share: 0.05 })
  const sender = content.head.department ?? content.head.municipality ?? 'Kvalitetshjulet'
  const document = new Document({
    title: cleanText(content.title),
    subject: cleanText(content.documentType),
    creator: cleanText(sender),
    lastModifiedBy: cleanText(sender),
    styles: stylesFor(
      content.blocks.find((block) => block.kind === 'contents')?.levels ?? 1,
      !content.numberedHeadings,
    ),
    numbering,
    pageNumbers: mode === 'finished' ? withProgress(estimatePageNumbersWith({ guess: true }), report) : undefined,
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: page.width, height: page.height },
            margin: {
              top: page.marginTop,
              bottom: page.marginBottom,
              left: page.margin,
              right: page.margin,
              header: 680,
              footer: 567,
            },
          },
        },
        headers: { first: emptyHead(), default: runningHead(content) },
        footers: { first: pageFoot(content), default: pageFoot(content) },
        children: [...headBlock(content), ...draw(content)],
      },
    ],
  })
  const packed = await Packer.toBuffer(document)
  report({ step: 'Kontrollerar filen', share: 0.95 })
  return finishPackage(packed, content.madeAt)
}
