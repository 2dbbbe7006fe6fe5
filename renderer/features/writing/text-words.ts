import type { BlockNode, InlineNode, RichText } from '../../../shared/contracts/rich-text'
import type { FigureView } from '../../../shared/contracts/writing'

export type FigureByKey = ReadonlyMap<string, FigureView>

export const byKey = (figures: readonly FigureView[]): FigureByKey =>
  new Map(figures.map((figure) => [figure.key, figure]))

const inlineWords = (nodes: readonly InlineNode[] = [], figures: FigureByKey): string =>
  nodes
    .map((node) => {
      if (node.type === 'text') return node.text
      return node.type === 'hardBreak' ? '\n' : (figures.get(node.attrs.key)?.text ?? '')
    })
    .join('')

function blockWords(node: BlockNode, figures: FigureByKey): string[] {
  if (node.type === 'block') {
    const figure = figures.get(node.attrs.key)
    return figure === undefined || figure.form === 'fixed' ? [] : [`[${figure.text}]`]
  }
  if (node.type === 'bulletList' || node.type === 'orderedList') {
    return node.content.map(
      (item) => `• ${item.content.map(({ content }) => inlineWords(content, figures)).join('\n')}`,
    )
  }
  return [inlineWords(node.content, figures)]
}

/** The text as a reader meets it, a line a paragraph, with each figure's value in its place. */
export const wordsOf = (text: RichText, figures: FigureByKey): string =>
  text.content.flatMap((node) => blockWords(node, figures)).join('\n')

/** The keys of the figures, tables and charts that stand in the text. */
export function keysIn(text: RichText): ReadonlySet<string> {
  const keys = new Set<string>()
  const look = (nodes: readonly InlineNode[] = []) => {
    for (const node of nodes) if (node.type === 'figure') keys.add(node.attrs.key)
  }
  for (const node of text.content) {
    if (node.type === 'block') keys.add(node.attrs.key)
    else if (node.type === 'bulletList' || node.type === 'orderedList') {
      for (const item of node.content) for (const paragraph of item.content) look(paragraph.content)
    } else look(node.content)
  }
  return keys
}
