import type { JSONContent } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'
import { type Editor, EditorContent, useEditor } from '@tiptap/react'
import { useEffect, useState } from 'react'
import type { RichText } from '../../../../shared/contracts/rich-text'
import type { FigureView } from '../../../../shared/contracts/writing'
import { fromEditor, toEditor } from '../tiptap-text'
import { byKey } from '../text-words'
import classes from './editor.module.css'
import { extensionsFor } from './extensions'
import { plainHtml } from './plain-html'

export interface SectionEditorProps {
  /** Names the text for screen readers: the section's heading. */
  label: string
  text: RichText
  figures: readonly FigureView[]
  editable: boolean
  onWrite: (text: RichText) => void
  /** The figure or table that is chosen; null when none is. */
  onChoose: (key: string | null) => void
  onOpenFigure: () => void
  onReady: (editor: Editor | null) => void
}

/** The text of one section. It is made anew for another section or another text, so its undo never reaches outside it. */
export function SectionEditor({
  label,
  text,
  figures,
  editable,
  onWrite,
  onChoose,
  onOpenFigure,
  onReady,
}: SectionEditorProps) {
  const [kept, setKept] = useState(false)
  // Set once: the editor compares them at every drawing, and it is made anew where they are to be others.
  const [start] = useState(() => ({
    extensions: extensionsFor({ figures: byKey(figures), onOpenFigure, onKept: () => setKept(true) }),
    content: toEditor(text) as JSONContent,
    editorProps: {
      transformPastedHTML: plainHtml,
      attributes: {
        class: classes.text ?? '',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        lang: 'sv',
        spellcheck: 'true',
        'data-landing': '',
      },
    },
  }))
  const editor = useEditor({
    ...start,
    editable,
    // The page may apply no style that doesn't come from its own files.
    injectCSS: false,
    onUpdate: ({ editor: changed }) => {
      setKept(false)
      onWrite(fromEditor(changed.getJSON()))
    },
    onSelectionUpdate: ({ editor: changed }) => {
      const { selection } = changed.state
      const chosen = selection instanceof NodeSelection && selection.node.isAtom ? selection.node : null
      onChoose(chosen === null ? null : String(chosen.attrs['key']))
    },
  })
  useEffect(() => {
    onReady(editor)
    return () => onReady(null)
  }, [editor, onReady])
  useEffect(() => {
    if (editor.isEditable !== editable) editor.setEditable(editable, false)
  }, [editor, editable])
  return (
    <>
      <EditorContent editor={editor} />
      <p className={classes.kept} role="status">
        {kept && 'Tabellen eller diagrammet står kvar. Markera det och välj Ta bort ur texten om det ska bort.'}
      </p>
    </>
  )
}
