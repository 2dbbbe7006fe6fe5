import { useQuery } from '@tanstack/react-query'
import { ReviewKind } from '../../../shared/contracts/values'
import { formatMonth } from '../../../shared/text/format'
import { reviewKindLongNames } from '../../../shared/text/names'
import { ask } from '../../lib/queries'
import type { RecordForm } from '../../lib/use-record-form'
import { FieldGrid, SelectField, TextField } from '../../ui/forms'
import { fittingChoices, type ReviewValues } from './review-fields'
import { capital } from './review-words'

const kinds = ReviewKind.options.map((value) => ({ value, label: capital(reviewKindLongNames[value]) }))
const months = Array.from({ length: 12 }, (_, index) => ({
  value: String(index + 1),
  label: capital(formatMonth(index + 1, 'long')),
}))

/** Reviews are planned a few years ahead and registered a few years back. */
const years = (chosen: number) => {
  const now = new Date().getFullYear()
  const near = Array.from({ length: 10 }, (_, index) => now + 3 - index)
  return [...new Set([chosen, ...near])]
    .toSorted((a, b) => b - a)
    .map((year) => ({ value: String(year), label: String(year) }))
}

/** What is reviewed and when it is planned: the fields that a new granskning and an old one share. */
export function ReviewFormFields({ form, isNew }: { form: RecordForm<ReviewValues>; isNew?: boolean }) {
  const { data: choices } = useQuery(ask('register.choices', {}))
  const { values, set } = form
  const fitting = fittingChoices(choices, values)
  const agreement = form.field('agreementId')
  const provider = form.field('providerId')
  const month = form.field('plannedMonth')
  const kind = form.field('kind')

  const chooseAgreement = (id: string | null) => {
    set('agreementId', id)
    const chosen = choices?.agreements.find((one) => one.id === id)
    if (chosen === undefined) return
    set('providerId', chosen.providerId)
    set('serviceTypeId', chosen.serviceTypeId)
    if (chosen.unitId !== null) set('unitId', chosen.unitId)
  }
  const chooseProvider = (id: string | null) => {
    set('providerId', id)
    set('unitId', null)
    const kept = choices?.agreements.find((one) => one.id === values.agreementId)
    if (kept !== undefined && kept.providerId !== id) set('agreementId', null)
  }
  const chooseServiceType = (id: string | null) => {
    set('serviceTypeId', id ?? '')
    const kept = choices?.agreements.find((one) => one.id === values.agreementId)
    if (kept !== undefined && kept.serviceTypeId !== id) set('agreementId', null)
  }

  return (
    <FieldGrid least={isNew ? 18 : 14}>
      <SelectField {...provider} options={fitting.providers} onChange={chooseProvider} />
      <SelectField
        {...form.field('serviceTypeId')}
        value={values.serviceTypeId === '' ? null : values.serviceTypeId}
        options={fitting.serviceTypes}
        onChange={chooseServiceType}
        required
      />
      <SelectField {...agreement} options={fitting.agreements} onChange={chooseAgreement} />
      <SelectField {...form.field('unitId')} options={fitting.units} />
      <SelectField {...kind} options={kinds} onChange={(value) => set('kind', ReviewKind.parse(value))} required />
      <SelectField
        {...form.field('year')}
        options={years(values.year)}
        value={String(values.year)}
        onChange={(value) => set('year', Number(value))}
        required
      />
      <SelectField
        {...month}
        options={months}
        value={values.plannedMonth === null ? null : String(values.plannedMonth)}
        onChange={(value) => set('plannedMonth', value === null ? null : Number(value))}
      />
      <TextField {...form.text('responsible')} />
      <TextField {...form.text('registryNumber')} />
      {isNew && <TextField {...form.text('number')} hint="Lämna tomt för nästa lediga nummer." />}
    </FieldGrid>
  )
}
