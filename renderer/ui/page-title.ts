import { useEffect, useLayoutEffect, type RefObject } from 'react'

const program = 'Kvalitetshjulet'
let wanted = false

/** The next page head to be drawn takes the focus: called when the user goes to another page, not at start. */
export function wantTitleFocus(): void {
  wanted = true
  // Whoever has begun to do something on the page keeps the focus there.
  const forget = () => {
    wanted = false
  }
  window.addEventListener('pointerdown', forget, { once: true, capture: true })
}

/** Names the window after the page, and moves the focus to the heading of a page that was just opened. */
export function usePageTitle(title: string, heading?: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    document.title = `${title} – ${program}`
  }, [title])
  useEffect(() => {
    if (!wanted) return
    wanted = false
    heading?.current?.focus({ preventScroll: true })
  }, [heading])
  // A page that waits for its rows draws its head twice: the focus moves over to the second.
  useLayoutEffect(() => {
    const drawn = heading?.current
    return () => {
      if (drawn && drawn === document.activeElement) wantTitleFocus()
    }
  }, [heading])
}
