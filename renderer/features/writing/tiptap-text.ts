import type { JSONContent } from '@tiptap/core'
import { type BlockNode, type InlineNode, ParagraphStyle, type RichText } from '../../../shared/contracts/rich-text'

/** The contract's text for the editor, which always has a paragraph to stand in. */
export const toEditor = (text: RichText): JSONContent =>
  text.content.length === 0 ? { type: 'doc', content: [{ type: 'paragraph' }] } : text

function toInline({ type, text, marks, attrs }: JSONContent): InlineNode[] {
  if (type === 'hardBreak') return [{ type }]
  if (type === 'figure') return [{ type, attrs: { key: String(attrs?.['key'] ?? '') } }]
  if (type !== 'text' || !text) return []
  const kept = (marks ?? []).flatMap(({ type: mark }) =>
    mark === 'bold' || mark === 'italic' ? [{ type: mark } as const] : [],
  )
  return [{ type, text, ...(kept.length > 0 && { marks: kept }) }]
}

const inlines = ({ content = [] }: JSONContent): { content?: InlineNode[] } => {
  const nodes = content.flatMap(toInline)
  return nodes.length === 0 ? {} : { content: nodes }
}

const toParagraph = (node: JSONContent) => {
  const style = ParagraphStyle.safeParse(node.attrs?.['style'])
  return {
    type: 'paragraph' as const,
    ...(style.success && style.data !== 'body' && { attrs: { style: style.data } }),
    ...inlines(node),
  }
}

function toBlock(node: JSONContent): BlockNode[] {
  switch (node.type) {
    case 'paragraph':
      return [toParagraph(node)]
    case 'heading':
      return [{ type: 'heading', attrs: { level: node.attrs?.['level'] === 3 ? 3 : 2 }, ...inlines(node) }]
    case 'bulletList':
    case 'orderedList':
      return [
        {
          type: node.type,
          content: (node.content ?? []).map((item) => {
            const [first = toParagraph({}), ...rest] = (item.content ?? []).map(toParagraph)
            return { type: 'listItem', content: [first, ...rest] }
          }),
        },
      ]
    case 'notice':
      return [{ type: 'notice', ...inlines(node) }]
    case 'block':
      return [{ type: 'block', attrs: { key: String(node.attrs?.['key'] ?? '') } }]
    default:
      return []
  }
}

/** What the editor holds, with nothing but what the contract knows. */
export const fromEditor = ({ content = [] }: JSONContent): RichText => ({
  type: 'doc',
  content: content.flatMap(toBlock),
})
