import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { focusNextArea } from './areas'
import { overview, steps } from './navigation'

export interface Shortcut {
  keys: readonly string[]
  does: string
}

/** Those that hold everywhere, as F1 shows them. */
export const generalShortcuts: readonly Shortcut[] = [
  { keys: ['Ctrl+K'], does: 'sök eller kör kommando' },
  { keys: ['Alt+0'], does: 'Översikt' },
  ...steps.map((step) => ({ keys: [`Alt+${step.number}`], does: step.label })),
  { keys: ['↑', '↓'], does: 'flytta i en lista' },
  { keys: ['Home', 'End'], does: 'först och sist i en lista' },
  { keys: ['Enter'], does: 'öppna raden' },
  { keys: ['F6'], does: 'nästa del av fönstret (Skift+F6 föregående)' },
  { keys: ['Esc'], does: 'stäng panelen eller dialogen' },
  { keys: ['F1'], does: 'alla kortkommandon' },
]

interface Doors {
  openSearch: () => void
  openHelp: () => void
}

/** Listens for the keys that work on every page. */
export function useGeneralShortcuts({ openSearch, openHelp }: Doors): void {
  const [, go] = useLocation()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const work = workOf(event)
      if (!work) return
      event.preventDefault()
      work()
    }
    const workOf = ({ key, code, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): (() => void) | null => {
      if ((ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === 'k') return openSearch
      if (key === 'F1') return openHelp
      if (key === 'F6') return () => focusNextArea(shiftKey)
      if (!altKey || ctrlKey || metaKey || shiftKey) return null
      const digit = /^(?:Digit|Numpad)([0-5])$/.exec(code)?.[1]
      if (digit === '0') return () => go(overview.path)
      const path = steps.find((step) => String(step.number) === digit)?.pages[0]?.path
      return path ? () => go(path) : null
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [go, openSearch, openHelp])
}
