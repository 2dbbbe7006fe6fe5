import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Section, SectionRow } from '../../../shared/contracts/writing'
import { Icon } from '../../ui'
import { CommentBox } from './comment-box'
import { EarlierPanel } from './earlier-panel'
import { FigureOriginPanel } from './figure-origin-panel'
import { SectionNotices } from './section-notices'
import { SectionPanel } from './section-panel'
import { Sheet } from './sheet'
import { byKey, wordsOf } from './text-words'
import type { SectionCommands } from './use-section-commands'
import { saverOf, useSaverState } from './use-savers'
import { useTextCommands } from './use-text-commands'
import { WhoseWords } from './whose-words'
import classes from './writing.module.css'

interface OpenSectionProps {
  section: Section
  number: number | null
  sections: readonly SectionRow[]
  draftId: string
  roles: readonly string[]
  canEdit: boolean
  commands: SectionCommands
  earlierOpen: boolean
  onEarlier: (open: boolean) => void
  onChoose: (id: string) => void
}

/** One section: its sheet, last year's text beside it, and the panel for what is chosen. */
export function OpenSection(props: OpenSectionProps) {
  const { section, canEdit, commands, earlierOpen, onEarlier } = props
  const { row, figures } = section
  const client = useQueryClient()
  const saver = useMemo(() => saverOf(client, section), [client, section])
  const state = useSaverState(saver)
  const texts = useTextCommands(row, saver)
  const [chosenKey, setChosenKey] = useState<string | null>(null)
  const panel = useRef<HTMLElement>(null)
  const chosen = figures.find(({ key }) => key === chosenKey) ?? null
  useEffect(() => saver.learn(section), [saver, section])
  // What is written last is saved when another section is opened.
  useEffect(() => () => void saver.flush(), [saver])

  // The words are compared and kept as they were saved: not anew at every keystroke.
  const words = useMemo(() => wordsOf(section.text, byKey(figures)), [section.text, figures])
  const isOwn = row.isHandwritten || state.status !== 'clean'
  return (
    <>
      <Sheet
        section={section}
        number={props.number}
        saver={saver}
        state={state}
        canEdit={canEdit}
        notices={<SectionNotices section={section} saver={saver} state={state} commands={texts} />}
        note={
          <WhoseWords
            section={section}
            words={words}
            isOwn={isOwn}
            onSuggestion={canEdit ? texts.useSuggestion : null}
          />
        }
        end={
          <CommentBox
            section={section}
            roles={props.roles}
            canEdit={canEdit}
            busy={commands.busy}
            onReady={(ready) => commands.markReady(row, ready)}
          />
        }
        onChoose={setChosenKey}
        onOpenFigure={() => panel.current?.focus()}
      />
      <button
        type="button"
        className={classes.rail}
        aria-expanded={earlierOpen}
        onClick={() => onEarlier(!earlierOpen)}
      >
        <Icon name={earlierOpen ? 'chevronRight' : 'chevronLeft'} size={15} />
        <span>Förra årets text</span>
      </button>
      <aside
        className={classes.panel}
        aria-label={earlierOpen ? 'Förra årets text' : chosen === null ? 'Avsnittet' : 'Varifrån kommer siffran?'}
        data-area="panel"
        tabIndex={-1}
        ref={panel}
      >
        {earlierOpen ? (
          <EarlierPanel
            section={section}
            words={words}
            onTakeOver={canEdit ? texts.useEarlier : null}
            onClose={() => onEarlier(false)}
          />
        ) : chosen === null ? (
          <SectionPanel {...props} words={words} />
        ) : (
          <FigureOriginPanel key={chosen.key} figure={chosen} onClose={() => setChosenKey(null)} />
        )}
      </aside>
    </>
  )
}
