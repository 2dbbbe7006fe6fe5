import { CommitteeDraft } from '../../../shared/contracts/register'
import { TextField } from '../../ui/forms'
import { FormPanel } from './form-panel'
import { type PanelInput, useRegisterForm } from './use-register-form'

export function CommitteeForm(panel: PanelInput<'register.saveCommittee'>) {
  const form = useRegisterForm('register.saveCommittee', {
    ...panel,
    schema: CommitteeDraft,
    blank: { name: '', department: null, municipality: null },
    freeTexts: ['name', 'department', 'municipality'],
  })
  return (
    <FormPanel title={panel.record ? 'Ändra nämnd' : 'Ny nämnd'} form={form} onClose={panel.onClose}>
      <TextField {...form.text('name')} required />
      <TextField {...form.text('department')} />
      <TextField {...form.text('municipality')} />
    </FormPanel>
  )
}
