import type { MutationCache } from '@tanstack/react-query'
import { create } from 'zustand'
import { AppError } from '../../shared/errors'
import { formatTime } from '../../shared/text/format'
import { sentenceOf } from '../lib/queries'
import type { Saving } from '../ui'

/** The quiet word in the top bar. */
export const useSaving = create<{ saving: Saving }>()(() => ({ saving: { state: 'none' } }))

const show = (saving: Saving) => useSaving.setState({ saving })

/** A form shows by itself what it must mend; only what is nobody's fault in the form belongs in the top bar. */
const isFormsOwn = (cause: unknown) => cause instanceof AppError && !['INTERNAL', 'DATABASE'].includes(cause.data.code)

/** Follows every command: "Sparar …", "Sparat 14:32", "Kunde inte spara". Returns the way to stop following. */
export function followSaving(mutations: MutationCache): () => void {
  let before: Saving = { state: 'none' }
  return mutations.subscribe(({ type, mutation }) => {
    if (type !== 'updated') return
    const { status, error } = mutation.state
    if (status === 'pending') {
      const { saving } = useSaving.getState()
      if (saving.state !== 'saving') before = saving
      show({ state: 'saving' })
    }
    if (status === 'success') show({ state: 'saved', at: formatTime(new Date().toISOString()) })
    if (status === 'error') show(isFormsOwn(error) ? before : { state: 'failed', reason: sentenceOf(error) })
  })
}
