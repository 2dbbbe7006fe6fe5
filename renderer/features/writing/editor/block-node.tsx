import { Node } from '@tiptap/core'
import { type NodeViewProps, NodeViewWrapper, ReactNodeViewRenderer } from '@tiptap/react'
import { Button } from '../../../ui'
import { BlockFigure } from '../block-figure'
import type { FigureByKey } from '../text-words'
import classes from './editor.module.css'
import { mayRemoveBlocks } from './keep-blocks'

interface BlockOptions {
  figures: FigureByKey
}

/** The place of a table, a chart or a fixed part. It is drawn as in the preview. */
export const BlockNode = Node.create<BlockOptions>({
  name: 'block',
  group: 'block',
  atom: true,
  selectable: true,
  draggable: false,
  addOptions: () => ({ figures: new Map() }),
  addAttributes: () => ({ key: { default: '', rendered: false } }),
  parseHTML() {
    return [
      {
        tag: 'div[data-block]',
        getAttrs: (element) => {
          const key = element.getAttribute('data-block') ?? ''
          return this.options.figures.has(key) ? { key } : false
        },
      },
    ]
  },
  renderHTML({ node }) {
    const key = String(node.attrs['key'])
    return ['div', { 'data-block': key }, this.options.figures.get(key)?.text ?? '']
  },
  addNodeView: () => ReactNodeViewRenderer(BlockView),
})

function BlockView({ node, selected, editor, extension, getPos }: NodeViewProps) {
  const { figures } = extension.options as BlockOptions
  const figure = figures.get(String(node.attrs['key']))
  const remove = () => {
    const at = getPos()
    if (at === undefined) return
    editor
      .chain()
      .command(({ tr }) => {
        tr.setMeta(mayRemoveBlocks, true).delete(at, at + node.nodeSize)
        return true
      })
      .focus()
      .run()
  }
  return (
    <NodeViewWrapper className={classes.block} data-selected={selected || undefined}>
      <BlockFigure figure={figure ?? null} />
      {editor.isEditable && figure?.form !== 'fixed' && (
        <div className={classes.blockActions}>
          <Button look="quiet" inRow icon="trash" tabIndex={selected ? 0 : -1} onClick={remove}>
            Ta bort ur texten
          </Button>
        </div>
      )}
    </NodeViewWrapper>
  )
}
