import { Checkbox, Switch } from '@mantine/core'
import type { ReactNode } from 'react'

interface ToggleProps {
  label: ReactNode
  hint?: ReactNode
  error?: ReactNode
  checked: boolean
  onChange: (checked: boolean) => void
  disabled?: boolean
  name?: string
}

/** A yes or no that is saved with the rest of the form. */
export function CheckField({ hint, onChange, ...rest }: ToggleProps) {
  return <Checkbox {...rest} description={hint} onChange={(event) => onChange(event.currentTarget.checked)} />
}

/** A yes or no that takes effect at once. */
export function SwitchField({ hint, onChange, ...rest }: ToggleProps) {
  return <Switch {...rest} description={hint} onChange={(event) => onChange(event.currentTarget.checked)} />
}
