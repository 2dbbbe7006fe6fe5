import { DocumentChoice } from '../../../../../shared/contracts/report'
import { composeDocument } from '../../../../../electron/core/report/compose-document'
import type { Block, DocumentContent } from '../../../../../electron/documents/content/model'
import type { TestApp } from '../../../../support/test-app'

/** The kvalitetsberättelse as the register stands. */
export function composed(app: TestApp, year: number, committeeId: string | null = null) {
  const choice = DocumentChoice.parse({
    kind: 'kvalitetsberattelse',
    year,
    committeeId,
    registryNumber: 'SN 2026/1',
    author: 'Kvalitetsstrateg',
  })
  return composeDocument(app.context(), choice)
}

export function contentOf(app: TestApp, year: number, committeeId: string | null = null): DocumentContent {
  const { content } = composed(app, year, committeeId)
  if (content === null) throw new Error('The kvalitetsberättelse was expected to be written')
  return content
}

const plain = (text: string): string => text.replace(/[\u00a0\u202f\u00ad]/g, ' ')

export function wordsOf(block: Block): string {
  const said = (inlines: readonly { text: string }[]): string => inlines.map(({ text }) => text).join('')
  if (block.kind === 'heading') return block.text
  if (block.kind === 'paragraph' || block.kind === 'notice') return plain(said(block.content))
  if (block.kind === 'list') return plain(block.items.map(said).join('\n'))
  if (block.kind === 'chart') return plain(block.altText)
  if (block.kind !== 'table') return ''
  return plain(block.rows.map(({ cells }) => cells.map(({ content }) => said(content)).join(' | ')).join('\n'))
}

export interface SectionOfText {
  key: string
  heading: string
  needsComment: boolean
  blocks: Block[]
  text: string
}

/** Sections by level 1 headings, as a draft divides them. */
export function sectionsOf({ blocks }: DocumentContent): SectionOfText[] {
  const sections: SectionOfText[] = []
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 1) {
      sections.push({
        key: block.key ?? '',
        heading: block.text,
        needsComment: block.needsComment === true,
        blocks: [],
        text: '',
      })
    } else sections.at(-1)?.blocks.push(block)
  }
  return sections.map((section) => ({ ...section, text: section.blocks.map(wordsOf).join('\n') }))
}

export function section(content: DocumentContent, key: string): SectionOfText {
  const found = sectionsOf(content).find((one) => one.key === key)
  if (found === undefined) throw new Error(`No section ${key}`)
  return found
}
