import type { Saving } from '../../ui'

/** What stands beside a form that saves by itself: saving, saved, or why it could not. */
export function savingOf(
  form: { saving: boolean; dirty: boolean; message: string | null },
  savedAt: string | null,
): Saving {
  if (form.saving) return { state: 'saving' }
  if (form.message !== null && form.dirty) return { state: 'failed', reason: form.message }
  return savedAt === null || form.dirty ? { state: 'none' } : { state: 'saved', at: savedAt }
}
