import { Textarea } from '@mantine/core'
import type { FieldProps } from './field-props'
import { FieldText } from './field-text'
import classes from './forms.module.css'

interface TextAreaProps extends FieldProps {
  value: string
  onChange: (value: string) => void
  placeholder?: string
  /** Lines at first; grows with the text. */
  rows?: number
}

/** Free text, roomy to write in. Where it is about people the hint says: "Skriv inget om enskilda personer." */
export function TextArea({ value, onChange, hint, asText, rows = 3, ...rest }: TextAreaProps) {
  if (asText) return <FieldText label={rest.label}>{value}</FieldText>
  return (
    <Textarea
      {...rest}
      className={classes.writing}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      description={hint}
      autosize
      minRows={rows}
      maxRows={18}
    />
  )
}
