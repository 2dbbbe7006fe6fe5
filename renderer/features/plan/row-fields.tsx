import { Autocomplete } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { ReviewKind } from '../../../shared/contracts/values'
import { formatMonth } from '../../../shared/text/format'
import { reviewKindLongNames, reviewMethodNames } from '../../../shared/text/names'
import { ask } from '../../lib/queries'
import type { RecordForm } from '../../lib/use-record-form'
import { FieldGrid, NumberField, SelectField, TextArea } from '../../ui/forms'
import { capital } from './plan-words'

/** What one decides of a row, whoever it is of. */
export interface RowValues {
  kind: ReviewKind
  month: number | null
  days: number | null
  responsible: string | null
  method: string | null
  regularity: string | null
  focus: string | null
}

const kinds = ReviewKind.options.map((value) => ({ value, label: capital(reviewKindLongNames[value]) }))
const months = Array.from({ length: 12 }, (_, index) => ({
  value: String(index + 1),
  label: capital(formatMonth(index + 1, 'long')),
}))
const methods = Object.values(reviewMethodNames)
const regularities = ['Varje år', 'Vartannat år', 'Vart tredje år', 'En gång']

interface RowFieldsProps<Values extends RowValues> {
  form: RecordForm<Values>
  /** The slag has been changed: the days that the settings give it may follow. */
  onKind?: (kind: ReviewKind) => void
}

/** Slag, månad, dagar, ansvarig, how, how often and what to look at: the same in a new row and a changed one. */
export function RowFields<Values extends RowValues>({ form, onKind }: RowFieldsProps<Values>) {
  const { data: choices } = useQuery(ask('register.choices', {}))
  const { values, errors, set } = form
  const change = <Field extends keyof RowValues>(field: Field, value: RowValues[Field]): void =>
    set(field, value as Values[Field])
  return (
    <>
      <SelectField
        label="Slag"
        name="kind"
        required
        options={kinds}
        value={values.kind}
        error={errors['kind']}
        onChange={(value) => {
          if (value === null) return
          change('kind', value as ReviewKind)
          onKind?.(value as ReviewKind)
        }}
      />
      <FieldGrid least={8}>
        <SelectField
          label="Månad"
          name="month"
          options={months}
          clearable={false}
          value={values.month === null ? null : String(values.month)}
          error={errors['month']}
          onChange={(value) => change('month', value === null ? null : Number(value))}
        />
        <NumberField
          label="Dagar"
          name="days"
          required
          min={0}
          max={366}
          decimals={1}
          unit="dagar"
          value={values.days}
          error={errors['days']}
          onChange={(value) => change('days', value)}
        />
      </FieldGrid>
      <RoleField
        label="Ansvarig (roll)"
        name="responsible"
        roles={choices?.roles ?? []}
        value={values.responsible ?? ''}
        error={errors['responsible']}
        onChange={(value) => change('responsible', value)}
      />
      <RoleField
        label="Hur"
        name="method"
        hint="Till exempel platsbesök. Med ett av orden i listan börjar granskningen med den metoden."
        roles={methods}
        value={values.method ?? ''}
        error={errors['method']}
        onChange={(value) => change('method', value)}
      />
      <RoleField
        label="Hur ofta"
        name="regularity"
        roles={regularities}
        value={values.regularity ?? ''}
        error={errors['regularity']}
        onChange={(value) => change('regularity', value)}
      />
      <TextArea
        label="Inriktning"
        name="focus"
        rows={1}
        hint="Det som granskas särskilt, till exempel bemanning nattetid."
        value={values.focus ?? ''}
        error={errors['focus']}
        onChange={(value) => change('focus', value)}
      />
    </>
  )
}

interface RoleFieldProps {
  label: string
  name?: string
  hint?: string
  roles: readonly string[]
  value: string
  error?: string
  required?: boolean
  onChange: (value: string) => void
}

/** Free words with those used before on offer, so that the same role is written the same way. */
export function RoleField({ roles, hint, ...rest }: RoleFieldProps) {
  return (
    <Autocomplete
      {...rest}
      openOnFocus={false}
      description={hint}
      data={[...new Set(roles)]}
      limit={30}
      maxDropdownHeight={150}
    />
  )
}
