import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from 'react'

const buttonsOf = (bar: HTMLElement): HTMLElement[] => [...bar.querySelectorAll<HTMLElement>(':scope > button')]

const step: Record<string, (at: number, count: number) => number> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
}

/** A bar of buttons that is one stop for Tab: the arrow keys move between them, and the last one used is come back to. */
export function useRoving() {
  const bar = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (bar.current === null) return
    const buttons = buttonsOf(bar.current)
    const current = buttons.find((button) => button.tabIndex === 0 && button.dataset['roving'] === 'here') ?? buttons[0]
    for (const button of buttons) button.tabIndex = button === current ? 0 : -1
  })
  return {
    ref: bar,
    onFocus: ({ target }: FocusEvent<HTMLElement>) => {
      for (const button of bar.current === null ? [] : buttonsOf(bar.current)) {
        button.tabIndex = button === target ? 0 : -1
        button.dataset['roving'] = button === target ? 'here' : ''
      }
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const move = step[event.key]
      if (move === undefined || bar.current === null) return
      const buttons = buttonsOf(bar.current)
      const at = buttons.findIndex((button) => button === event.target)
      if (at === -1) return
      event.preventDefault()
      buttons[move(at, buttons.length)]?.focus()
    },
  }
}
