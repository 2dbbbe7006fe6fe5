import { useQuery } from '@tanstack/react-query'
import { AgreementDraft } from '../../../shared/contracts/register'
import type { AgreementStatus } from '../../../shared/contracts/values'
import { agreementFormNames, agreementStatusNames } from '../../../shared/text/names'
import { ask } from '../../lib/queries'
import { DateField, NumberField, RadioCards, SelectField, TextField } from '../../ui/forms'
import { FormPanel } from './form-panel'
import { toOptions, wordOptions } from './form-values'
import { nameOf } from './name-of'
import { type PanelInput, useRegisterForm } from './use-register-form'

/** The choices follow each other: egen regi has one form only, and the units are the utförare's own. */
export function AgreementForm(panel: PanelInput<'register.saveAgreement'>) {
  const { data: choices } = useQuery(ask('register.choices', {}))
  const form = useRegisterForm('register.saveAgreement', {
    ...panel,
    schema: AgreementDraft,
    blank: {
      number: '',
      providerId: null,
      unitId: null,
      serviceTypeId: null,
      form: null,
      startDate: null,
      endDate: null,
      extensionTo: null,
      registryNumber: null,
      placements: null,
      status: 'inForce',
      terminatedOn: null,
    },
    freeTexts: ['number', 'registryNumber'],
  })
  const { providerId, status } = form.values
  const provider = choices?.providers.find(({ id }) => id === providerId)
  const units = choices?.units.filter((unit) => unit.providerId === providerId) ?? []
  const forms = wordOptions(agreementFormNames).filter(
    ({ value }) => provider === undefined || (value === 'inHouse') === (provider.operatingForm === 'inHouse'),
  )

  const chooseProvider = (id: string | null): void => {
    const chosen = choices?.providers.find((one) => one.id === id)
    form.set('providerId', id)
    form.set('unitId', null)
    if (chosen?.operatingForm === 'inHouse') form.set('form', 'inHouse')
    else if (form.values.form === 'inHouse') form.set('form', null)
  }

  const chooseStatus = (chosen: AgreementStatus): void => {
    form.set('status', chosen)
    if (chosen !== 'terminated') form.set('terminatedOn', null)
  }

  return (
    <FormPanel
      title={panel.record ? 'Ändra avtal' : 'Nytt avtal'}
      form={form}
      onClose={panel.onClose}
      show={nameOf(
        { providerId: choices?.providers, serviceTypeId: choices?.serviceTypes, unitId: choices?.units },
        { form: agreementFormNames, status: agreementStatusNames },
      )}
    >
      <TextField {...form.text('number')} required />
      <SelectField
        {...form.field('providerId')}
        onChange={chooseProvider}
        options={toOptions(choices?.providers ?? [])}
        required
      />
      <SelectField
        {...form.field('unitId')}
        options={toOptions(units)}
        hint={providerId !== null && units.length === 0 ? 'Utföraren har inga enheter.' : undefined}
      />
      <SelectField {...form.field('serviceTypeId')} options={toOptions(choices?.serviceTypes ?? [])} required />
      <SelectField
        {...form.field('form')}
        options={forms}
        onChange={(value) => form.set('form', value as typeof form.values.form)}
        required
      />
      <DateField {...form.field('startDate')} required />
      <DateField {...form.field('endDate')} hint="Tomt: tills vidare." />
      <DateField {...form.field('extensionTo')} hint="Bara en förlängning som är beslutad." />
      <RadioCards
        {...form.field('status')}
        options={wordOptions(agreementStatusNames)}
        onChange={chooseStatus}
        least={6}
      />
      {status === 'terminated' && (
        <DateField {...form.field('terminatedOn')} hint="Den dag då avtalet upphör." required />
      )}
      <NumberField {...form.field('placements')} min={0} max={1_000_000} decimals={0} />
      <TextField {...form.text('registryNumber')} />
    </FormPanel>
  )
}
