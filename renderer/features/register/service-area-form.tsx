import { useQuery } from '@tanstack/react-query'
import { ServiceAreaDraft } from '../../../shared/contracts/register'
import { ask } from '../../lib/queries'
import { SelectField, TextField } from '../../ui/forms'
import { FormPanel } from './form-panel'
import { toOptions } from './form-values'
import { nameOf } from './name-of'
import { type PanelInput, useRegisterForm } from './use-register-form'

export function ServiceAreaForm(panel: PanelInput<'register.saveServiceArea'>) {
  const { data: choices } = useQuery(ask('register.choices', {}))
  const form = useRegisterForm('register.saveServiceArea', {
    ...panel,
    schema: ServiceAreaDraft,
    blank: { name: '', committeeId: null, lawBasis: null },
    freeTexts: ['name', 'lawBasis'],
  })
  return (
    <FormPanel
      title={panel.record ? 'Ändra verksamhetsområde' : 'Nytt verksamhetsområde'}
      form={form}
      onClose={panel.onClose}
      show={nameOf({ committeeId: choices?.committees })}
    >
      <TextField {...form.text('name')} required />
      <SelectField {...form.field('committeeId')} options={toOptions(choices?.committees ?? [])} />
      <TextField {...form.text('lawBasis')} placeholder="SoL, LSS eller HSL" />
    </FormPanel>
  )
}
