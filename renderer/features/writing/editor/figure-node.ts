import { Node } from '@tiptap/core'
import type { FigureByKey } from '../text-words'

interface FigureOptions {
  figures: FigureByKey
  /** Enter on a chosen figure goes on into the panel that tells where it came from. */
  onOpen: () => void
}

/**
 * A figure in the sentence: it stands as it was taken, can be moved over with the arrow keys and taken away, never rewritten.
 * What is pasted with a figure of another section becomes plain words.
 */
export const FigureNode = Node.create<FigureOptions>({
  name: 'figure',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,
  draggable: false,
  addOptions: () => ({ figures: new Map(), onOpen: () => undefined }),
  addAttributes: () => ({ key: { default: '', rendered: false } }),
  parseHTML() {
    return [
      {
        tag: 'span[data-figure]',
        getAttrs: (element) => {
          const key = element.getAttribute('data-figure') ?? ''
          return this.options.figures.has(key) ? { key } : false
        },
      },
    ]
  },
  renderHTML({ node }) {
    const key = String(node.attrs['key'])
    const figure = this.options.figures.get(key)
    return [
      'span',
      { 'data-figure': key, ...(figure?.isGone && { 'data-gone': '' }), title: 'Visa varifrån siffran kommer' },
      figure?.text ?? 'uppgift saknas',
    ]
  },
  renderText({ node }) {
    return this.options.figures.get(String(node.attrs['key']))?.text ?? ''
  },
  addKeyboardShortcuts() {
    return {
      Enter: () => {
        const { selection } = this.editor.state
        if (!('node' in selection) || !isAtom(selection.node)) return false
        this.options.onOpen()
        return true
      },
    }
  },
})

const isAtom = (node: unknown): boolean =>
  typeof node === 'object' && node !== null && 'isAtom' in node && node.isAtom === true
