import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { NodeSelection, Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

/** Set on the one transaction that may take tables and charts out of the text. */
export const mayRemoveBlocks = 'mayRemoveBlocks'

const blocksOf = (doc: Node): string[] => {
  const keys: string[] = []
  doc.forEach((node) => {
    if (node.type.name === 'block') keys.push(String(node.attrs['key']))
  })
  return keys
}

const removes = (transaction: Transaction, before: Node): boolean => {
  const left = new Set(blocksOf(transaction.doc))
  return blocksOf(before).some((key) => !left.has(key))
}

/** What is typed while a figure or table is chosen is written after it, never over it. */
function writeAfter(view: EditorView, text: string): boolean {
  const { state } = view
  const { selection } = state
  if (!(selection instanceof NodeSelection) || !selection.node.isAtom) return false
  const change = selection.node.isInline
    ? state.tr.insertText(text, selection.to)
    : state.tr.insert(selection.to, state.schema.nodes['paragraph']!.create(null, state.schema.text(text)))
  const end = selection.to + text.length + (selection.node.isInline ? 0 : 1)
  view.dispatch(change.setSelection(TextSelection.create(change.doc, end)).scrollIntoView())
  return true
}

interface KeepBlocksOptions {
  onKept: () => void
}

/**
 * Tables and charts leave the text only through their own button: a key pressed once too often, or a new text over all of
 * the old, must not take them along unseen. Undo and redo may.
 */
export const KeepBlocks = Extension.create<KeepBlocksOptions>({
  name: 'keepBlocks',
  addOptions: () => ({ onKept: () => undefined }),
  addProseMirrorPlugins() {
    return [
      new Plugin({
        key: new PluginKey('keepBlocks'),
        filterTransaction: (transaction, state) => {
          if (!transaction.docChanged || transaction.getMeta(mayRemoveBlocks) || transaction.getMeta('history$')) {
            return true
          }
          if (!removes(transaction, state.doc)) return true
          this.options.onKept()
          return false
        },
        props: { handleTextInput: (view, _from, _to, text) => writeAfter(view, text) },
      }),
    ]
  },
})
