import { type Editor, useEditorState } from '@tiptap/react'
import { Menu } from '@mantine/core'
import type { ReactNode } from 'react'
import { Icon } from '../../../ui'
import { InsertMenu } from './insert-menu'
import { ToolButton } from './tool-button'
import type { FigureView } from '../../../../shared/contracts/writing'
import { type ParagraphKind, paragraphKinds, styleOf, takeStyle } from './paragraph-kinds'
import { useRoving } from './use-roving'
import classes from './editor.module.css'

interface ToolbarProps {
  editor: Editor
  figures: readonly FigureView[]
  aside?: ReactNode
}

/** How the text looks, and what of the section's figures can be put in. One stop for Tab; the arrow keys move within. */
export function Toolbar({ editor, figures, aside }: ToolbarProps) {
  const roving = useRoving()
  const state = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      style: styleOf(now),
      bold: now.isActive('bold'),
      italic: now.isActive('italic'),
      bullets: now.isActive('bulletList'),
      numbers: now.isActive('orderedList'),
      canUndo: now.can().undo(),
      canRedo: now.can().redo(),
    }),
  })
  const does = (work: (chain: ReturnType<Editor['chain']>) => ReturnType<Editor['chain']>) => () =>
    void work(editor.chain().focus()).run()
  return (
    <div className={classes.toolbar} role="toolbar" aria-label="Text" {...roving}>
      <Menu position="bottom-start" width="12rem">
        <Menu.Target>
          <ToolButton label={`Stycke: ${paragraphKinds[state.style]}`}>
            {paragraphKinds[state.style]} <Icon name="chevronDown" size={14} />
          </ToolButton>
        </Menu.Target>
        <Menu.Dropdown>
          {(Object.keys(paragraphKinds) as ParagraphKind[]).map((kind) => (
            <Menu.Item key={kind} onClick={() => takeStyle(editor, kind)}>
              {paragraphKinds[kind]}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <span className={classes.divider} />
      <ToolButton label="Fet (Ctrl+B)" pressed={state.bold} onClick={does((chain) => chain.toggleBold())}>
        <strong>F</strong>
      </ToolButton>
      <ToolButton label="Kursiv (Ctrl+I)" pressed={state.italic} onClick={does((chain) => chain.toggleItalic())}>
        <em>K</em>
      </ToolButton>
      <ToolButton label="Punktlista" pressed={state.bullets} onClick={does((chain) => chain.toggleBulletList())}>
        <Icon name="bullets" size={16} />
      </ToolButton>
      <ToolButton label="Numrerad lista" pressed={state.numbers} onClick={does((chain) => chain.toggleOrderedList())}>
        <Icon name="numbers" size={16} />
      </ToolButton>
      <span className={classes.divider} />
      <InsertMenu editor={editor} figures={figures} form="figure" label="Siffra" icon="plus" />
      <InsertMenu editor={editor} figures={figures} form="table" label="Tabell" icon="table" />
      <InsertMenu editor={editor} figures={figures} form="chart" label="Diagram" icon="chart" />
      <span className={classes.divider} />
      <ToolButton label="Ångra (Ctrl+Z)" waits={!state.canUndo} onClick={does((chain) => chain.undo())}>
        <Icon name="undo" size={16} />
      </ToolButton>
      <ToolButton label="Gör om (Ctrl+Y)" waits={!state.canRedo} onClick={does((chain) => chain.redo())}>
        <Icon name="redo" size={16} />
      </ToolButton>
      {aside && <span className={classes.toolbarAside}>{aside}</span>}
    </div>
  )
}
