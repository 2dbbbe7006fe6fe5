import type { BlockNode, InlineNode, RichText } from '../../../shared/contracts/rich-text'
import { canonicalText } from '../../../shared/domain/report/writing-text'
import { LINE_BREAK } from './line-break'
import type { Block, Inline } from './model'
import type { Keys } from './rich-text-keys'

/** The blocks of a section as a text to write in; what comes from the register becomes places with keys. */
export function richTextOf(blocks: readonly Block[], keys: Keys): RichText {
  return canonicalText({ type: 'doc', content: blocks.flatMap((block) => nodeOf(block, keys)) })
}

function nodeOf(block: Block, keys: Keys): BlockNode[] {
  const content = (inlines: readonly Inline[]) => inlines.flatMap((inline) => inlineOf(inline, keys))
  switch (block.kind) {
    case 'paragraph':
      return [{ type: 'paragraph', attrs: { style: block.style }, content: content(block.content) }]
    case 'heading':
      return [
        {
          type: 'heading',
          attrs: { level: block.level === 3 ? 3 : 2 },
          content: content([{ text: block.text, strong: false, source: null }]),
        },
      ]
    case 'notice':
      return [{ type: 'notice', content: content(block.content) }]
    case 'list':
      return [
        {
          type: block.ordered ? 'orderedList' : 'bulletList',
          content: block.items.map((item) => ({
            type: 'listItem',
            content: [{ type: 'paragraph', content: content(item) }],
          })),
        },
      ]
    default:
      return [{ type: 'block', attrs: { key: keys.block(block) } }]
  }
}

function inlineOf(inline: Inline, keys: Keys): InlineNode[] {
  if (inline.source !== null) return [{ type: 'figure', attrs: { key: keys.inline(inline) } }]
  const marks = [
    ...(inline.strong ? [{ type: 'bold' as const }] : []),
    ...(inline.italic === true ? [{ type: 'italic' as const }] : []),
  ]
  return inline.text
    .split(LINE_BREAK)
    .flatMap((line, index): InlineNode[] => [
      ...(index === 0 ? [] : [{ type: 'hardBreak' as const }]),
      ...(line === '' ? [] : [{ type: 'text' as const, text: line, marks }]),
    ])
}
