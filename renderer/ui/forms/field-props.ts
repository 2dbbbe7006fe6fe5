import type { ReactNode } from 'react'

/** What every field takes. Label, hint and error are tied to the field for screen readers. */
export interface FieldProps {
  label: ReactNode
  /** Under the label, always visible: what to write, in which form. */
  hint?: ReactNode
  /** What is wrong and what to do; null or undefined when it is right. */
  error?: ReactNode
  required?: boolean
  /** Decided: shown as text, not as a grey field. */
  asText?: boolean
  disabled?: boolean
  name?: string
  onBlur?: () => void
}
