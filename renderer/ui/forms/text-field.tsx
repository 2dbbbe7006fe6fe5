import { TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import type { FieldProps } from './field-props'
import { FieldText } from './field-text'

interface TextFieldProps extends FieldProps {
  value: string
  onChange: (value: string) => void
  placeholder?: string
  type?: 'text' | 'email' | 'tel' | 'url'
  maxLength?: number
  /** Inside the field, to the right: a unit or a check. */
  after?: ReactNode
  /** In a dialog: the field that has the focus when it opens. */
  focusFirst?: boolean
}

/** One line of text. */
export function TextField({ value, onChange, hint, asText, after, focusFirst, ...rest }: TextFieldProps) {
  if (asText) return <FieldText label={rest.label}>{value}</FieldText>
  return (
    <TextInput
      {...rest}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      description={hint}
      rightSection={after}
      rightSectionWidth={after ? 'auto' : undefined}
      data-autofocus={focusFirst || undefined}
    />
  )
}
