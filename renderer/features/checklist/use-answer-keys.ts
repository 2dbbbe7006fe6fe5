import { useEffect, useRef } from 'react'
import { type AnswerKey, answerKey } from '../../../shared/domain/checklist/keys'
import { plainKey } from '../../app/letter-keys'
import type { Shortcut } from '../../app/shortcuts'

/** For F1. */
export const answerShortcuts: readonly Shortcut[] = [
  { keys: ['1', '2', '3', '4'], does: 'uppfyllt, delvis, ej uppfyllt, ej aktuellt' },
  { keys: ['N', 'Enter'], does: 'nästa fråga' },
  { keys: ['↑', '↓'], does: 'föregående och nästa fråga' },
  { keys: ['PageUp', 'PageDown'], does: 'föregående och nästa område' },
  { keys: ['U'], does: 'skriv underlag (Esc lämnar fältet, Ctrl+Enter går vidare)' },
  { keys: ['B'], does: 'gör svaret till en brist' },
]

const opensSomething = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('button, a, [role="tab"], summary') !== null

/** Listens for the keys of answering, wherever the focus is outside a field. Enter on a button presses the button. */
export function useAnswerKeys(onKey: (key: AnswerKey) => void): void {
  const latest = useRef(onKey)
  useEffect(() => {
    latest.current = onKey
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const pressed = plainKey(event)
      const key = pressed === null ? null : answerKey(pressed)
      if (key === null || (pressed === 'Enter' && opensSomething(event.target))) return
      event.preventDefault()
      latest.current(key)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
