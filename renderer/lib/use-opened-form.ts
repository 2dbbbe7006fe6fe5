import { useEffect, useRef } from 'react'

/**
 * For a form that opens where something stood to be read: it takes the focus and comes into sight, and when it closes the
 * focus goes back to the first button of its place, so that the keyboard goes on from there.
 */
export function useOpenedForm() {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    const place = form.current?.closest('li, section') ?? null
    form.current?.querySelector<HTMLElement>('input:not([type="hidden"]), textarea')?.focus({ preventScroll: true })
    form.current?.scrollIntoView({ block: 'nearest' })
    return () => {
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) place?.querySelector<HTMLElement>('button')?.focus()
      })
    }
  }, [])
  return form
}
