import type { BlockNode, InlineNode, RichText } from '../../../shared/contracts/rich-text'
import { LINE_BREAK } from './line-break'
import type { Block, Inline } from './model'
import type { PlacedContent } from './rich-text-keys'

type Placed = ReadonlyMap<string, PlacedContent>
type Paragraph = Extract<BlockNode, { type: 'paragraph' }>

/** A figure that nobody knows any more is said to lack, never left as a hole in the sentence. */
const UNKNOWN: Inline = { text: 'uppgift saknas', strong: false, source: null }

/** What is written, with what stands at each place, as blocks of the document. Empty lines are the writer's, not the document's. */
export function blocksOf(text: RichText, placed: Placed): Block[] {
  return joined(text.content.flatMap((node) => blockOf(node, placed)))
}

function blockOf(node: BlockNode, placed: Placed): Block[] {
  const inlines = (content: readonly InlineNode[] = []) => content.map((inline) => inlineOf(inline, placed))
  switch (node.type) {
    case 'paragraph':
      return isEmpty(node.content)
        ? []
        : [{ kind: 'paragraph', style: node.attrs?.style ?? 'body', content: inlines(node.content) }]
    case 'notice':
      return isEmpty(node.content) ? [] : [{ kind: 'notice', content: inlines(node.content) }]
    case 'heading': {
      const words = inlines(node.content).map(({ text }) => text)
      return isEmpty(node.content) ? [] : [{ kind: 'heading', level: node.attrs.level, text: words.join('').trim() }]
    }
    case 'bulletList':
    case 'orderedList': {
      const items = node.content.flatMap((item) => itemOf(item.content, inlines))
      return items.length === 0 ? [] : [{ kind: 'list', ordered: node.type === 'orderedList', items }]
    }
    case 'block': {
      const content = placed.get(node.attrs.key)
      return content === undefined || content.form === 'figure' ? [] : [content.block]
    }
  }
}

/** Several paragraphs in an item are lines of it. */
function itemOf(paragraphs: readonly Paragraph[], inlines: (content?: readonly InlineNode[]) => Inline[]): Inline[][] {
  const lines = paragraphs.filter(({ content }) => !isEmpty(content)).map(({ content }) => inlines(content))
  return lines.length === 0
    ? []
    : [
        lines.flatMap((line, index) =>
          index === 0 ? line : [{ text: LINE_BREAK, strong: false, source: null }, ...line],
        ),
      ]
}

function inlineOf(node: InlineNode, placed: Placed): Inline {
  if (node.type === 'hardBreak') return { text: LINE_BREAK, strong: false, source: null }
  if (node.type === 'figure') {
    const content = placed.get(node.attrs.key)
    return content?.form === 'figure' ? content.inline : UNKNOWN
  }
  const has = (type: 'bold' | 'italic') => node.marks?.some((mark) => mark.type === type) === true
  return { text: node.text, strong: has('bold'), ...(has('italic') ? { italic: true } : {}), source: null }
}

const isEmpty = (content: readonly InlineNode[] = []): boolean =>
  content.every((node) => node.type === 'hardBreak' || (node.type === 'text' && node.text.trim() === ''))

/** The blocks with adjoining stretches of the same look as one: what a composer said in parts is one text to write in. */
export function joined(blocks: readonly Block[]): Block[] {
  return blocks.map((block) => {
    if (block.kind === 'paragraph' || block.kind === 'notice')
      return { ...block, content: joinedInlines(block.content) }
    if (block.kind === 'list') return { ...block, items: block.items.map(joinedInlines) }
    return block
  })
}

function joinedInlines(content: readonly Inline[]): Inline[] {
  const result: Inline[] = []
  for (const inline of content) {
    const last = result.at(-1)
    if (inline.text === '' && inline.source === null) continue
    const joins =
      last !== undefined &&
      last.source === null &&
      inline.source === null &&
      last.strong === inline.strong &&
      last.italic === inline.italic
    if (joins) result[result.length - 1] = { ...last, text: last.text + inline.text }
    else result.push(inline)
  }
  return result
}
