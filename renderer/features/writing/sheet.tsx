import type { Editor } from '@tiptap/react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Section } from '../../../shared/contracts/writing'
import { SectionEditor } from './editor/section-editor'
import { Toolbar } from './editor/toolbar'
import type { SectionSaver, SaverState } from './section-saver'
import classes from './writing.module.css'

interface SheetProps {
  section: Section
  number: number | null
  saver: SectionSaver
  state: SaverState
  canEdit: boolean
  /** Under the heading: whose words these are. */
  note: ReactNode
  /** Above the heading: what must be known. */
  notices: ReactNode
  /** Last on the sheet. */
  end: ReactNode
  onChoose: (key: string | null) => void
  onOpenFigure: () => void
}

/** How far down each section was read, for as long as the program is open. */
const places = new Map<string, number>()

/** One section on a white sheet, with its toolbar above. The place in it is kept while one looks at another. */
export function Sheet({
  section,
  number,
  saver,
  state,
  canEdit,
  note,
  notices,
  end,
  onChoose,
  onOpenFigure,
}: SheetProps) {
  const { row, figures } = section
  const [editor, setEditor] = useState<Editor | null>(null)
  const scroll = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (scroll.current !== null) scroll.current.scrollTop = places.get(row.id) ?? 0
  }, [row.id])
  // What stands in the figures' places is drawn when the editor is made.
  const drawn = figures.map(({ key, text, takenAt, isGone }) => `${key} ${text} ${takenAt} ${isGone}`).join('\n')
  return (
    <div className={classes.writing}>
      {canEdit && editor !== null && <Toolbar editor={editor} figures={figures} />}
      {/* Scrolled by keyboard too, where there is nothing to write in. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <section
        className={classes.sheet}
        aria-label="Dokumentet"
        data-area="sheet"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={canEdit ? -1 : 0}
        ref={scroll}
        onScroll={(event) => places.set(row.id, event.currentTarget.scrollTop)}
      >
        {notices}
        <h2 className={classes.heading}>
          {number !== null && <span>{number}</span>} {row.heading}
        </h2>
        <div className={classes.note}>{note}</div>
        <SectionEditor
          key={`${row.id} ${state.generation} ${drawn}`}
          label={row.heading}
          text={saver.text()}
          figures={figures}
          editable={canEdit}
          onWrite={saver.write}
          onChoose={onChoose}
          onOpenFigure={onOpenFigure}
          onReady={setEditor}
        />
        {end}
      </section>
    </div>
  )
}
