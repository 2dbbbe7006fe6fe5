import { useQuery } from '@tanstack/react-query'
import { UnitDraft } from '../../../shared/contracts/register'
import { ask } from '../../lib/queries'
import { DateField, NumberField, SelectField, TextField } from '../../ui/forms'
import { FormPanel } from './form-panel'
import { toOptions } from './form-values'
import { nameOf } from './name-of'
import { type PanelInput, useRegisterForm } from './use-register-form'

export function UnitForm(panel: PanelInput<'register.saveUnit'>) {
  const { data: choices } = useQuery(ask('register.choices', {}))
  const form = useRegisterForm('register.saveUnit', {
    ...panel,
    schema: UnitDraft,
    blank: {
      providerId: null,
      name: '',
      serviceTypeId: null,
      address: null,
      city: null,
      district: null,
      places: null,
      ivoPermit: null,
      permitValidTo: null,
    },
    freeTexts: ['name', 'address', 'city', 'district', 'ivoPermit'],
  })
  return (
    <FormPanel
      title={panel.record ? 'Ändra enhet' : 'Ny enhet'}
      form={form}
      onClose={panel.onClose}
      show={nameOf({ providerId: choices?.providers, serviceTypeId: choices?.serviceTypes })}
    >
      <SelectField {...form.field('providerId')} options={toOptions(choices?.providers ?? [])} required />
      <TextField {...form.text('name')} required />
      <SelectField {...form.field('serviceTypeId')} options={toOptions(choices?.serviceTypes ?? [])} />
      <TextField {...form.text('address')} />
      <TextField {...form.text('city')} />
      <TextField {...form.text('district')} />
      <NumberField {...form.field('places')} min={0} max={100_000} decimals={0} />
      <TextField {...form.text('ivoPermit')} />
      <DateField {...form.field('permitValidTo')} />
    </FormPanel>
  )
}
