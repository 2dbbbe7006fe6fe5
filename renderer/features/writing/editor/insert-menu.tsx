import { Menu } from '@mantine/core'
import type { Editor } from '@tiptap/react'
import type { FigureView } from '../../../../shared/contracts/writing'
import { Icon, type IconName } from '../../../ui'
import { fromEditor } from '../tiptap-text'
import { keysIn } from '../text-words'
import { ToolButton } from './tool-button'
import classes from './editor.module.css'

interface InsertMenuProps {
  editor: Editor
  figures: readonly FigureView[]
  form: 'figure' | 'table' | 'chart'
  label: string
  icon: IconName
}

const nothing = {
  figure: 'Avsnittet har inga siffror ur registret.',
  table: 'Avsnittets alla tabeller står redan i texten.',
  chart: 'Avsnittets alla diagram står redan i texten.',
}

/** Puts in a figure where the caret is, or a table or chart that was taken out of the text. */
export function InsertMenu({ label, icon, ...offer }: InsertMenuProps) {
  return (
    <Menu position="bottom-start" width="22rem">
      <Menu.Target>
        <ToolButton label={`Sätt in ${label.toLocaleLowerCase('sv')}`}>
          <Icon name={icon} size={16} />
          <span className={classes.toolWord}>{label}</span>
        </ToolButton>
      </Menu.Target>
      <Menu.Dropdown className={classes.offered}>
        <Offered {...offer} />
      </Menu.Dropdown>
    </Menu>
  )
}

/** Drawn only while the menu is open, so that the text isn't searched at every keystroke. */
function Offered({ editor, figures, form }: Pick<InsertMenuProps, 'editor' | 'figures' | 'form'>) {
  const standing = keysIn(fromEditor(editor.getJSON()))
  const offered = figures.filter((figure) => figure.form === form && (form === 'figure' || !standing.has(figure.key)))
  if (offered.length === 0) return <Menu.Label>{nothing[form]}</Menu.Label>
  return offered.map((figure) => (
    <Menu.Item key={figure.key} onClick={() => insert(editor, form, figure.key)}>
      <strong>{figure.text}</strong>
      {form === 'figure' && <span className={classes.offeredWords}>{figure.sources[0]?.description}</span>}
    </Menu.Item>
  ))
}

const insert = (editor: Editor, form: InsertMenuProps['form'], key: string) =>
  editor
    .chain()
    .focus()
    .insertContent({ type: form === 'figure' ? 'figure' : 'block', attrs: { key } })
    .run()
