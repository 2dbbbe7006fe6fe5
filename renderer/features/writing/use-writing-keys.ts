import { useEffect, useRef } from 'react'
import { useShortcutHelp } from '../../app/shortcut-help'

interface WritingKeys {
  /** Opens the section before or after. */
  step: (steps: -1 | 1) => void
  /** Moves the section itself. */
  move: (steps: -1 | 1) => void
  ready: () => void
}

const help = [
  { keys: ['Alt+↑', 'Alt+↓'], does: 'föregående och nästa avsnitt' },
  { keys: ['Alt+Skift+↑', 'Alt+Skift+↓'], does: 'flytta avsnittet upp och ner' },
  { keys: ['Ctrl+Enter'], does: 'markera avsnittet som klart' },
  { keys: ['Ctrl+B', 'Ctrl+I'], does: 'fet och kursiv' },
  { keys: ['Ctrl+Z', 'Ctrl+Y'], does: 'ångra och gör om' },
  { keys: ['←', '→', 'Enter'], does: 'gå till en siffra i texten, öppna varifrån den kommer' },
  { keys: ['Skift+Enter'], does: 'ny rad i samma stycke' },
] as const

const steps = new Map<string, -1 | 1>([
  ['ArrowUp', -1],
  ['ArrowDown', 1],
])

/** The keys of the writing page. They are taken before the editor gets them, and never while a dialog or menu is open. */
export function useWritingKeys(keys: WritingKeys): void {
  useShortcutHelp(help)
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (document.querySelector('[role="dialog"], [role="menu"]') !== null) return
      const work = workOf(event)
      if (work === null) return
      event.preventDefault()
      event.stopPropagation()
      work()
    }
    const workOf = ({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): (() => void) | null => {
      if (key === 'Enter' && (ctrlKey || metaKey) && !altKey && !shiftKey) return latest.current.ready
      const direction = altKey && !ctrlKey && !metaKey ? steps.get(key) : undefined
      if (direction === undefined) return null
      return () => (shiftKey ? latest.current.move(direction) : latest.current.step(direction))
    }
    window.addEventListener('keydown', onKey, { capture: true })
    return () => window.removeEventListener('keydown', onKey, { capture: true })
  }, [])
}
