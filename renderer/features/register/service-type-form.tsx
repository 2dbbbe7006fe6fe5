import { useQuery } from '@tanstack/react-query'
import { ServiceTypeDraft } from '../../../shared/contracts/register'
import { ask } from '../../lib/queries'
import { NumberField, RadioCards, SelectField, TextField } from '../../ui/forms'
import { FormPanel } from './form-panel'
import { toOptions } from './form-values'
import { nameOf } from './name-of'
import { type PanelInput, useRegisterForm } from './use-register-form'

const vulnerable = [
  { value: 'yes', label: 'Ja' },
  { value: 'no', label: 'Nej' },
  { value: 'unknown', label: 'Inte bedömt' },
] as const
const stored = { yes: 1, no: 0, unknown: null } as const

export function ServiceTypeForm(panel: PanelInput<'register.saveServiceType'>) {
  const { data: choices } = useQuery(ask('register.choices', {}))
  const { data: saved } = useQuery(ask('settings.get', {}))
  const form = useRegisterForm('register.saveServiceType', {
    ...panel,
    schema: ServiceTypeDraft,
    blank: { name: '', serviceAreaId: null, lawBasis: null, intervalYears: null, vulnerableGroup: null },
    freeTexts: ['name', 'lawBasis'],
  })
  const group = form.values.vulnerableGroup ?? null
  const months = saved?.settings.planning.defaultIntervalMonths
  return (
    <FormPanel
      title={panel.record ? 'Ändra insats' : 'Ny insats'}
      form={form}
      onClose={panel.onClose}
      show={nameOf({ serviceAreaId: choices?.serviceAreas })}
    >
      <TextField {...form.text('name')} required />
      <SelectField {...form.field('serviceAreaId')} options={toOptions(choices?.serviceAreas ?? [])} required />
      <TextField {...form.text('lawBasis')} placeholder="SoL 12 kap." />
      <NumberField
        {...form.field('intervalYears')}
        label="Granskas minst vart"
        unit="år"
        min={0.25}
        max={20}
        decimals={2}
        hint={months === undefined ? undefined : `Tomt: kommunens eget intervall, ${months} månader.`}
      />
      <RadioCards
        label={form.field('vulnerableGroup').label}
        options={vulnerable}
        value={group === null ? 'unknown' : group === 1 ? 'yes' : 'no'}
        onChange={(chosen) => form.set('vulnerableGroup', stored[chosen])}
        least={6}
      />
    </FormPanel>
  )
}
