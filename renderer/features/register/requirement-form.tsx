import { useQuery } from '@tanstack/react-query'
import { RequirementDraft } from '../../../shared/contracts/register'
import { ask } from '../../lib/queries'
import { SelectField, TextArea, TextField } from '../../ui/forms'
import { FormPanel } from './form-panel'
import { capital, toOptions } from './form-values'
import { nameOf } from './name-of'
import { type PanelInput, useRegisterForm } from './use-register-form'

export function RequirementForm(panel: PanelInput<'register.saveRequirement'>) {
  const { data: choices } = useQuery(ask('register.choices', {}))
  const form = useRegisterForm('register.saveRequirement', {
    ...panel,
    schema: RequirementDraft,
    blank: { serviceTypeId: null, text: '', source: null, qualityArea: null, consequence: null },
    freeTexts: ['text', 'source', 'consequence'],
  })
  return (
    <FormPanel
      title={panel.record ? 'Ändra krav' : 'Nytt krav'}
      form={form}
      onClose={panel.onClose}
      show={nameOf({ serviceTypeId: choices?.serviceTypes })}
    >
      <SelectField {...form.field('serviceTypeId')} options={toOptions(choices?.serviceTypes ?? [])} required />
      <TextArea {...form.text('text')} required />
      <TextField {...form.text('source')} placeholder="Avtal 4.2, SoL 5 kap. 1 § eller riktlinje" />
      <SelectField
        {...form.field('qualityArea')}
        options={(choices?.qualityAreas ?? []).map((area) => ({ value: area, label: capital(area) }))}
      />
      <TextArea {...form.text('consequence')} rows={2} />
    </FormPanel>
  )
}
