import { SelectField } from '../../ui/forms'

interface YearFieldProps {
  label: string
  value: number | null
  onChange: (year: number | null) => void
  /** The latest that can be chosen. */
  last: number
  hint?: string
  error?: string
  required?: boolean
  asText?: boolean
  name?: string
}

/** Kolada's oldest series begin about here. */
const first = 1993

/** A year out of a list, the latest first; one that stands there already is kept. */
export function YearField({ value, onChange, last, ...rest }: YearFieldProps) {
  const years = Array.from({ length: last - first + 1 }, (_, index) => last - index)
  const shown = value === null || years.includes(value) ? years : [value, ...years]
  return (
    <SelectField
      {...rest}
      options={shown.map((year) => ({ value: String(year), label: String(year) }))}
      value={value === null ? null : String(value)}
      onChange={(chosen) => onChange(chosen === null ? null : Number(chosen))}
    />
  )
}
