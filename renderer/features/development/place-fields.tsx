import { Autocomplete } from '@mantine/core'
import type { Output } from '../../../shared/contracts'
import type { RecordForm } from '../../lib/use-record-form'
import { SelectField } from '../../ui/forms'
import { toOptions } from '../register/form-values'

interface Place {
  committeeId: string | null
  serviceAreaId: string | null
  serviceTypeId: string | null
  responsible: string | null
}

interface PlaceFieldsProps {
  form: Pick<RecordForm<Place>, 'values' | 'field' | 'text'>
  choices: Output<'register.choices'> | undefined
}

/** Where it belongs, the narrowest enough, and the role that answers for it. */
export function PlaceFields({ form, choices }: PlaceFieldsProps) {
  const { values } = form
  const { hint, ...responsible } = form.text('responsible')
  const areas = (choices?.serviceAreas ?? []).filter(
    (area) => values.committeeId === null || area.committeeId === null || area.committeeId === values.committeeId,
  )
  const inScope = new Set(areas.map(({ id }) => id))
  const services = (choices?.serviceTypes ?? []).filter(({ serviceAreaId }) =>
    values.serviceAreaId === null ? inScope.has(serviceAreaId) : serviceAreaId === values.serviceAreaId,
  )
  return (
    <>
      <SelectField
        {...form.field('committeeId')}
        options={toOptions(choices?.committees ?? [])}
        placeholder="Alla nämnder"
      />
      <SelectField {...form.field('serviceAreaId')} options={toOptions(areas)} />
      <SelectField
        {...form.field('serviceTypeId')}
        options={toOptions(services)}
        hint="Det smalaste räcker: insatsen säger område och nämnd."
      />
      <Autocomplete
        {...responsible}
        description={hint ?? 'En roll, inte ett personnamn.'}
        openOnFocus={false}
        data={choices?.roles ?? []}
        maxLength={120}
      />
    </>
  )
}

/** The years that something may be written for, around one. */
export const yearsAround = (year: number) =>
  [-1, 0, 1, 2].map((step) => ({ value: String(year + step), label: String(year + step) }))
