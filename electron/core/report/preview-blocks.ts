import type { PreviewBlock, TracedFigure } from '../../../shared/contracts/report'
import type { Block, DocumentContent, Inline } from '../../documents/content/model'
import { sentenceCase } from '../../documents/content/swedish'
import { traceFigures } from '../../documents/content/provenance'

const textOf = (content: readonly Inline[]) => content.map(({ text }) => text).join('')

/** What the document says, without how Word draws it; tables and figures numbered as in the file. */
export function previewBlocks({ blocks }: DocumentContent): PreviewBlock[] {
  const count = { table: 0, figure: 0 }
  const toPreview = (block: Block): PreviewBlock[] => {
    switch (block.kind) {
      case 'heading':
        return [{ type: 'heading', level: block.level, text: block.text }]
      case 'paragraph':
      case 'notice':
        return [{ type: 'paragraph', text: textOf(block.content) }]
      case 'list':
        return [{ type: 'list', numbered: block.ordered, items: block.items.map(textOf) }]
      case 'table':
        return [
          {
            type: 'table',
            caption: `Tabell ${++count.table}. ${block.caption}`,
            head: block.columns.map(({ title }) => title),
            rows: block.rows.map(({ cells }) => cells.map(({ content }) => textOf(content))),
          },
        ]
      case 'chart':
        return [{ type: 'figure', caption: `Figur ${++count.figure}. ${block.caption}`, alt: block.altText }]
      case 'signatures':
        return [{ type: 'list', numbered: false, items: block.people.map(({ role, task }) => `${role}, ${task}`) }]
      case 'contents':
      case 'pageBreak':
        return []
    }
  }
  return blocks.flatMap(toPreview)
}

/** Every figure of the document with the rows behind it. */
export function tracedFigures(content: DocumentContent): TracedFigure[] {
  return traceFigures(content).map(({ text, heading, source }) => ({
    label: heading ?? content.title,
    value: text,
    description: sentenceCase(source.description),
    recordType: source.recordType,
    ids: source.ids,
  }))
}
