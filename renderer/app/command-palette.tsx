import { Modal } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { useLocation } from 'wouter'
import { ask } from '../lib/queries'
import { Button, Icon, KeyHint } from '../ui'
import classes from './command-palette.module.css'
import { matching, type Command } from './commands'
import { paletteGroups, type PaletteEntry } from './palette-entries'

interface CommandPaletteProps {
  opened: boolean
  onClose: () => void
  commands: readonly Command[]
}

/** Ctrl+K: any record or command, by keyboard all the way. The focus stays in the field; ↑ ↓ choose, Enter goes. */
export function CommandPalette({ opened, onClose, commands }: CommandPaletteProps) {
  return (
    <Modal.Root opened={opened} onClose={onClose} size="40rem" yOffset="5rem">
      <Modal.Overlay backgroundOpacity={0.35} />
      <Modal.Content aria-label="Sök eller kör kommando">
        <Palette commands={commands} onClose={onClose} />
      </Modal.Content>
    </Modal.Root>
  )
}

function Palette({ commands, onClose }: Omit<CommandPaletteProps, 'opened'>) {
  const id = useId()
  const [, go] = useLocation()
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const { data } = useQuery({ ...ask('settings.search', { text: text.trim() }), enabled: text.trim() !== '' })
  const found = text.trim() === '' ? undefined : data

  const groups = paletteGroups(found?.hits ?? [], matching(commands, text))
  const entries = groups.flatMap((group) => group.entries)
  const at = Math.min(chosen, entries.length - 1)

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [at])

  const take = (entry: PaletteEntry | undefined) => {
    if (!entry) return
    onClose()
    if (entry.path) go(entry.path)
    entry.run?.()
  }
  const write = (value: string) => {
    setText(value)
    setChosen(0)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key]
    if (event.key === 'Enter') take(entries[at])
    if (to === undefined || entries.length === 0) return
    event.preventDefault()
    setChosen((to + entries.length) % entries.length)
  }

  return (
    <div className={classes.box}>
      <div className={classes.field}>
        <Icon name="search" />
        <input
          data-autofocus
          role="combobox"
          aria-label="Sök eller kör kommando"
          aria-expanded={entries.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={entries.length > 0 ? `${id}-${at}` : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          placeholder="Sök eller kör kommando"
          value={text}
          onChange={(event) => write(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      <div className={classes.list} ref={list} id={`${id}-list`} role="listbox" aria-label="Träffar">
        {groups.map((group) => (
          <div key={group.label} role="group" aria-label={group.label}>
            <div className={classes.groupLabel} aria-hidden>
              {group.label}
            </div>
            {group.entries.map((entry) => {
              const index = entries.indexOf(entry)
              return (
                // The field above has the keyboard; the list is only pointed at.
                // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
                <div
                  key={`${entry.title} ${entry.path ?? ''}`}
                  id={`${id}-${index}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={index === at}
                  className={classes.entry}
                  onMouseMove={() => setChosen(index)}
                  onClick={() => take(entry)}
                >
                  <span>{entry.title}</span>
                  <span className={classes.detail}>{entry.detail}</span>
                </div>
              )
            })}
          </div>
        ))}
      </div>
      {entries.length === 0 && found && (
        <p className={classes.none} role="status">
          Inget hittades på ”{text.trim()}”.{' '}
          {found.suggestion && (
            <>
              Menade du{' '}
              <Button look="link" onClick={() => write(found.suggestion ?? '')}>
                {found.suggestion}
              </Button>
              ?
            </>
          )}
        </p>
      )}
      <div className={classes.foot}>
        <KeyHint keys={['↑', '↓']}>välj</KeyHint>
        <KeyHint keys={['Enter']}>öppna</KeyHint>
        <KeyHint keys={['Esc']}>stäng</KeyHint>
      </div>
    </div>
  )
}
