import { useState } from 'react'
import { readClockTime } from '../../../shared/domain/calendar/clock-time'
import { TextField } from '../../ui/forms'

interface TimeFieldProps {
  label: string
  value: string | null
  onChange: (value: string | null) => void
  error?: string
}

/** A time of day as people write it, '9' or '9.30'; read when the field is left, silent while it can't be. */
export function TimeField({ label, value, onChange, error }: TimeFieldProps) {
  const [draft, setDraft] = useState<string | null>(null)
  const [wrong, setWrong] = useState(false)
  const leave = () => {
    if (draft === null) return
    const read = readClockTime(draft)
    const isEmpty = draft.trim() === ''
    setWrong(read === null && !isEmpty)
    if (read === null && !isEmpty) return
    setDraft(null)
    onChange(isEmpty ? null : read)
  }
  return (
    <TextField
      label={label}
      value={draft ?? value ?? ''}
      onChange={setDraft}
      onBlur={leave}
      placeholder="09:00"
      error={wrong ? 'Skriv tiden som 09:00.' : error}
    />
  )
}
