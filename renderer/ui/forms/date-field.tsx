import { TextInput } from '@mantine/core'
import { useState, type KeyboardEvent } from 'react'
import { addDays } from '../../../shared/domain/iso-date'
import type { FieldProps } from './field-props'
import { FieldText } from './field-text'
import classes from './forms.module.css'
import { parseDate, shortWeekday } from './parse-date'

interface DateFieldProps extends FieldProps {
  /** ISO, "2026-11-27". */
  value: string | null
  /** Called with null when emptied; not called while what stands there is no date. */
  onChange: (value: string | null) => void
}

/** A date written as 2026-11-27. ↑ and ↓ move it a day; the weekday stands beside. */
export function DateField({ value, onChange, hint, error, asText, onBlur, ...rest }: DateFieldProps) {
  const [draft, setDraft] = useState<string | null>(null)
  const [own, setOwn] = useState<string | null>(null)
  if (asText) return <FieldText label={rest.label}>{value}</FieldText>

  const write = (text: string) => {
    setDraft(text)
    const read = parseDate(text)
    if (read === undefined) return
    setOwn(null)
    onChange(read)
  }
  const leave = () => {
    const wrong = draft !== null && parseDate(draft) === undefined
    setOwn(wrong ? 'Skriv datumet som 2026-11-27.' : null)
    if (!wrong) setDraft(null)
    onBlur?.()
  }
  const step = (event: KeyboardEvent) => {
    const days = { ArrowUp: 1, ArrowDown: -1 }[event.key]
    if (days === undefined || value === null) return
    event.preventDefault()
    setDraft(null)
    onChange(addDays(value, days))
  }
  return (
    <TextInput
      {...rest}
      placeholder="åååå-mm-dd"
      maxLength={10}
      value={draft ?? value ?? ''}
      onChange={(event) => write(event.currentTarget.value)}
      onKeyDown={step}
      onBlur={leave}
      description={hint}
      error={own ?? error}
      rightSection={value && !own && <span className={classes.unit}>{shortWeekday(value)}</span>}
      rightSectionWidth="3rem"
      rightSectionPointerEvents="none"
    />
  )
}
