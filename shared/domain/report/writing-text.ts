import type { BlockNode, InlineNode, RichText } from '../../contracts/rich-text'

/** Characters that no document can print; joiners of emoji and marks of direction stay, as the writer wrote them. */
// oxlint-disable-next-line no-control-regex
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff\u200b\ufeff]|\p{Cs}/gu

const cleaned = (text: string): string => text.replace(/[\r\n\t\v\f]+/g, ' ').replace(UNPRINTABLE, '')

/**
 * The one form of a text: adjoining stretches with the same marks joined, defaults left out, what can't be printed taken
 * away. Two texts that say the same are the same in this form, letter for letter.
 */
export const canonicalText = ({ content }: RichText): RichText => ({
  type: 'doc',
  content: content.map(canonicalBlock),
})

function canonicalBlock(node: BlockNode): BlockNode {
  if (node.type === 'block') return { type: 'block', attrs: { key: node.attrs.key } }
  if (node.type === 'bulletList' || node.type === 'orderedList') {
    return {
      type: node.type,
      content: node.content.map((item) => ({ type: 'listItem', content: item.content.map(canonicalParagraph) })),
    }
  }
  if (node.type === 'paragraph') return canonicalParagraph(node)
  if (node.type === 'heading') {
    return { type: 'heading', attrs: { level: node.attrs.level }, ...withContent(node.content) }
  }
  return { type: 'notice', ...withContent(node.content) }
}

type Paragraph = Extract<BlockNode, { type: 'paragraph' }>

function canonicalParagraph({ attrs, content }: Paragraph): Paragraph {
  const style = attrs?.style ?? 'body'
  return { type: 'paragraph', ...(style === 'body' ? {} : { attrs: { style } }), ...withContent(content) }
}

function withContent(content: readonly InlineNode[] = []): { content?: InlineNode[] } {
  const nodes: InlineNode[] = []
  for (const node of content.map(canonicalInline)) {
    const last = nodes.at(-1)
    if (node.type === 'text' && node.text === '') continue
    if (node.type === 'text' && last?.type === 'text' && sameMarks(node, last)) {
      nodes[nodes.length - 1] = { ...last, text: last.text + node.text }
    } else nodes.push(node)
  }
  return nodes.length === 0 ? {} : { content: nodes }
}

type TextNode = Extract<InlineNode, { type: 'text' }>

function canonicalInline(node: InlineNode): InlineNode {
  if (node.type === 'figure') return { type: 'figure', attrs: { key: node.attrs.key } }
  if (node.type === 'hardBreak') return { type: 'hardBreak' }
  const marks = (['bold', 'italic'] as const).filter((type) => node.marks?.some((mark) => mark.type === type))
  return {
    type: 'text',
    text: cleaned(node.text),
    ...(marks.length === 0 ? {} : { marks: marks.map((type) => ({ type })) }),
  }
}

const sameMarks = (a: TextNode, b: TextNode): boolean => JSON.stringify(a.marks) === JSON.stringify(b.marks)

const isEmptyLine = (node: BlockNode): boolean => node.type === 'paragraph' && node.content === undefined

/** Whether two texts say the same; empty lines, which an editor adds by itself, say nothing. */
export const sameText = (a: RichText, b: RichText): boolean => said(a) === said(b)

const said = (text: RichText): string =>
  JSON.stringify(canonicalText(text).content.filter((node) => !isEmptyLine(node)))

const inlinesOf = (node: BlockNode): readonly InlineNode[] => {
  if (node.type === 'block') return []
  if (node.type !== 'bulletList' && node.type !== 'orderedList') return node.content ?? []
  return node.content.flatMap((item) => item.content.flatMap(({ content = [] }) => content))
}

/** The keys of every figure, table and other place in a text, each once. */
export const keysIn = ({ content }: RichText): string[] => [
  ...new Set(
    content.flatMap((node) =>
      node.type === 'block'
        ? [node.attrs.key]
        : inlinesOf(node).flatMap((inline) => (inline.type === 'figure' ? [inline.attrs.key] : [])),
    ),
  ),
]

/** Nothing to read: neither words nor anything from the register. Signatures and the contents list say nothing alone. */
export const isBlank = ({ content }: RichText): boolean =>
  content.every((node) =>
    node.type === 'block'
      ? node.attrs.key.includes('/fast/')
      : inlinesOf(node).every(
          (inline) => inline.type === 'hardBreak' || (inline.type === 'text' && inline.text.trim() === ''),
        ),
  )

/**
 * The words of a text where its figures have become words: last year's figures must never look like this year's. Tables and
 * charts are not words; `blockFor` gives this year's in their place, or null.
 */
export function asWords(
  text: RichText,
  words: (key: string) => string,
  blockFor: (key: string) => string | null,
): RichText {
  const inWords = (content: readonly InlineNode[] = []): InlineNode[] =>
    content.map((node) => (node.type === 'figure' ? { type: 'text', text: words(node.attrs.key) } : node))
  const block = (node: BlockNode): BlockNode[] => {
    if (node.type === 'block') {
      const key = blockFor(node.attrs.key)
      return key === null ? [] : [{ type: 'block', attrs: { key } }]
    }
    if (node.type !== 'bulletList' && node.type !== 'orderedList') return [{ ...node, content: inWords(node.content) }]
    const items = node.content.map((item) => ({
      ...item,
      content: item.content.map((line) => ({ ...line, content: inWords(line.content) })),
    }))
    return [{ ...node, content: items }]
  }
  return canonicalText({ type: 'doc', content: text.content.flatMap(block) })
}
