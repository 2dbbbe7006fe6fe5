import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { FieldProps } from './field-props'
import { FieldText } from './field-text'
import classes from './forms.module.css'
import { numberError } from './number-error'
import { parseNumber, showNumber } from './parse-number'

interface NumberFieldProps extends FieldProps {
  value: number | null
  /** Called with null when emptied; not called while what stands there can't be read or is out of bounds. */
  onChange: (value: number | null) => void
  min?: number
  max?: number
  /** 0 for whole numbers. */
  decimals?: number
  /** "dagar", "kr": stands in the field. */
  unit?: string
  placeholder?: string
}

/** A number with decimal comma. */
export function NumberField({
  value,
  onChange,
  min,
  max,
  decimals,
  unit,
  hint,
  error,
  asText,
  onBlur,
  ...rest
}: NumberFieldProps) {
  const [draft, setDraft] = useState<string | null>(null)
  const [own, setOwn] = useState<string | null>(null)
  if (asText)
    return <FieldText label={rest.label}>{[showNumber(value), unit].filter(Boolean).join('\u00a0')}</FieldText>

  const write = (text: string) => {
    setDraft(text)
    const read = parseNumber(text)
    if (read === undefined || numberError(text, { min, max, decimals })) return
    setOwn(null)
    onChange(read)
  }
  const leave = () => {
    const problem = draft === null ? null : numberError(draft, { min, max, decimals })
    setOwn(problem)
    if (!problem) setDraft(null)
    onBlur?.()
  }
  return (
    <TextInput
      {...rest}
      inputMode={decimals === 0 ? 'numeric' : 'decimal'}
      value={draft ?? showNumber(value)}
      onChange={(event) => write(event.currentTarget.value)}
      onBlur={leave}
      description={hint}
      error={own ?? error}
      rightSection={unit && <span className={classes.unit}>{unit}</span>}
      rightSectionWidth={unit ? `${unit.length * 0.55 + 1}rem` : undefined}
      rightSectionPointerEvents="none"
    />
  )
}
