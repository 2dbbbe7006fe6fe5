import { Select } from '@mantine/core'
import { groupBy } from '../group-by'
import type { FieldProps } from './field-props'
import { FieldText } from './field-text'

export interface Option {
  value: string
  label: string
  /** Options with the same group stand together under its name. */
  group?: string
}

interface SelectFieldProps extends FieldProps {
  options: readonly Option[]
  value: string | null
  onChange: (value: string | null) => void
  placeholder?: string
  /** May be emptied. Off when the field is required. */
  clearable?: boolean
}

function toData(options: readonly Option[]) {
  if (!options.some((option) => option.group)) return options.map(({ value, label }) => ({ value, label }))
  const groups = groupBy(options, (option) => option.group ?? '')
  return [...groups].map(([group, items]) => ({ group, items: items.map(({ value, label }) => ({ value, label })) }))
}

/** One of many; type to find, arrows to choose. */
export function SelectField({ options, value, onChange, hint, asText, clearable, ...rest }: SelectFieldProps) {
  if (asText) return <FieldText label={rest.label}>{options.find((option) => option.value === value)?.label}</FieldText>
  return (
    <Select
      {...rest}
      data={toData(options)}
      value={value}
      onChange={onChange}
      description={hint}
      searchable={options.length > 7}
      clearable={clearable ?? !rest.required}
      allowDeselect={false}
      openOnFocus={false}
      nothingFoundMessage="Inget passar det du skrev."
      maxDropdownHeight={280}
      limit={200}
    />
  )
}
