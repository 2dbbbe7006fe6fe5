import { useState } from 'react'
import { formatTime } from '../../../shared/text/format'
import { useAutosave } from '../../lib/use-autosave'
import { useRecordForm } from '../../lib/use-record-form'
import { savingOf } from './saving-of'

/** A form without a button: it saves when the writing pauses and tells when it did. */
export function useSavingForm<Values extends object>(options: Parameters<typeof useRecordForm<Values>>[0]) {
  const [savedAt, setSavedAt] = useState<string | null>(null)
  const form = useRecordForm<Values>({
    ...options,
    save: async (values, version) => {
      await options.save(values, version)
      setSavedAt(formatTime(new Date().toISOString()))
    },
  })
  useAutosave(form)
  return { form, saving: savingOf(form, savedAt) }
}
