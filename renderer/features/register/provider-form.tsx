import { ProviderDraft } from '../../../shared/contracts/register'
import { checkOrganisationNumber } from '../../../shared/domain/organisation-number'
import { operatingFormNames } from '../../../shared/text/names'
import { RadioCards, TextArea, TextField } from '../../ui/forms'
import { FormPanel } from './form-panel'
import { wordOptions } from './form-values'
import { nameOf } from './name-of'
import { type PanelInput, useRegisterForm } from './use-register-form'

export function ProviderForm(panel: PanelInput<'register.saveProvider'>) {
  const form = useRegisterForm('register.saveProvider', {
    ...panel,
    schema: ProviderDraft,
    blank: {
      name: '',
      organisationNumber: null,
      operatingForm: 'private',
      email: null,
      phone: null,
      contact: null,
      note: null,
    },
    freeTexts: ['name', 'phone', 'contact', 'note'],
  })
  return (
    <FormPanel
      title={panel.record ? 'Ändra utförare' : 'Ny utförare'}
      form={form}
      onClose={panel.onClose}
      show={nameOf({}, { operatingForm: operatingFormNames })}
    >
      <TextField {...form.text('name')} required />
      <RadioCards {...form.field('operatingForm')} options={wordOptions(operatingFormNames)} least={6} />
      <TextField
        {...form.text('organisationNumber')}
        placeholder="NNNNNN-NNNN"
        {...numberCheck(form.values.organisationNumber, form.errors['organisationNumber'])}
      />
      <TextField {...form.text('email')} type="email" />
      <TextField {...form.text('phone')} type="tel" />
      <TextField {...form.text('contact')} placeholder="Verksamhetschef" />
      <TextArea {...form.text('note')} hint={form.text('note').hint ?? 'Skriv inget om enskilda personer.'} />
    </FormPanel>
  )
}

/** While a number is being written it is not wrong yet: only a whole one is judged before saving. */
function numberCheck(number: string | null, refused: string | undefined): { hint?: string; error?: string } {
  if (number === null || number.replace(/\D/g, '').length < 10) return { error: refused }
  const check = checkOrganisationNumber(number)
  return check.ok ? { hint: `Rätt skrivet: ${check.number}.`, error: refused } : { error: check.reason }
}
