import { useEffect } from 'react'
import { create } from 'zustand'
import type { Shortcut } from './shortcuts'

/** The keys of the page one is on, for the F1 dialog. */
export const usePageShortcuts = create<{ shortcuts: readonly Shortcut[] }>()(() => ({ shortcuts: [] }))

/** A page with keys of its own tells them here; `shortcuts` must keep its identity (declare it outside the component). */
export function useShortcutHelp(shortcuts: readonly Shortcut[]): void {
  useEffect(() => {
    usePageShortcuts.setState({ shortcuts })
    return () => usePageShortcuts.setState({ shortcuts: [] })
  }, [shortcuts])
}
