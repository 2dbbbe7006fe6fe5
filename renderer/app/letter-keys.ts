import { create } from 'zustand'
import { persist } from 'zustand/middleware'

interface LetterKeys {
  on: boolean
  turn: (on: boolean) => void
}

/**
 * Whether single letters and digits work as shortcuts. They can be switched off, because speech recognition and a trembling
 * hand press them by mistake (WCAG 2.1.4).
 */
export const useLetterKeys = create<LetterKeys>()(
  persist((set) => ({ on: true, turn: (on) => set({ on }) }), { name: 'kvalitetshjulet-letter-keys', version: 1 }),
)

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable="true"]') !== null

/** The key, where it may work as a shortcut of the page: no field, no dialog, no other key held down, and not switched off. */
export function plainKey(event: KeyboardEvent): string | null {
  const { key, ctrlKey, altKey, metaKey, target, defaultPrevented } = event
  if (defaultPrevented || ctrlKey || altKey || metaKey || isTyping(target)) return null
  if (document.querySelector('[role="dialog"], [role="menu"]') !== null) return null
  return key.length === 1 && !useLetterKeys.getState().on ? null : key
}
