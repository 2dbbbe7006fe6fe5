import { Checkbox } from '@mantine/core'

interface CheckBoxProps {
  /** What is chosen, for screen readers: 'Välj Eken'. */
  label: string
  checked: boolean
  onChange: (checked: boolean) => void
}

/** A box in a row of a list: the row's own name stands beside it. */
export const CheckBox = ({ label, checked, onChange }: CheckBoxProps) => (
  <Checkbox aria-label={label} checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
)
