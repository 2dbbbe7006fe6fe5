import { useEffect, useRef } from 'react'
import type { FormState } from './use-record-form'

const pauseMs = 700

/**
 * Saves what is written when the writing pauses. `useRecordForm` keeps every keystroke meanwhile, so that nothing is lost
 * when the window closes in between. A refused save is tried again only when something more has been written.
 */
export function useAutosave(form: FormState & { values: object }): void {
  const { dirty, saving, conflict, save } = form
  const written = JSON.stringify(form.values)
  const tried = useRef<string | null>(null)
  const latest = useRef(save)
  useEffect(() => {
    latest.current = save
  })
  useEffect(() => {
    if (!dirty || saving || conflict !== null || tried.current === written) return
    const timer = setTimeout(() => {
      tried.current = written
      void latest.current()
    }, pauseMs)
    return () => clearTimeout(timer)
  }, [written, dirty, saving, conflict])
  useEffect(() => {
    if (!dirty) tried.current = null
  }, [dirty])
}
