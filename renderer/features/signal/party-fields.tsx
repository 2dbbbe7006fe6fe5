import type { Output } from '../../../shared/contracts'
import type { RecordForm } from '../../lib/use-record-form'
import { SelectField } from '../../ui/forms'
import { toOptions } from '../register/form-values'

export interface PartyValues {
  providerId: string | null
  unitId: string | null
  serviceTypeId: string | null
}

interface PartyFieldsProps<Values extends PartyValues> {
  form: RecordForm<Values>
  choices: Output<'register.choices'> | undefined
  required?: boolean
}

/** Utförare, enhet and insats: an enhet brings its utförare and insats, another utförare takes the enhet away. */
export function PartyFields<Values extends PartyValues>({ form, choices, required = false }: PartyFieldsProps<Values>) {
  const values: PartyValues = form.values
  const set = form.set as (field: keyof PartyValues, value: string | null) => void
  const field = form.field as (name: keyof PartyValues) => { name: string; label: string; error: string | undefined }
  const units = (choices?.units ?? []).filter(
    ({ providerId }) => values.providerId === null || providerId === values.providerId,
  )
  const chooseProvider = (id: string | null) => {
    set('providerId', id)
    const unit = choices?.units.find((one) => one.id === values.unitId)
    if (unit !== undefined && unit.providerId !== id) set('unitId', null)
  }
  const chooseUnit = (id: string | null) => {
    set('unitId', id)
    const unit = choices?.units.find((one) => one.id === id)
    if (unit === undefined) return
    set('providerId', unit.providerId)
    if (values.serviceTypeId === null && unit.serviceTypeId !== null) set('serviceTypeId', unit.serviceTypeId)
  }
  return (
    <>
      <SelectField
        {...field('providerId')}
        value={values.providerId}
        options={toOptions(choices?.providers ?? [])}
        onChange={chooseProvider}
        required={required}
      />
      <SelectField {...field('unitId')} value={values.unitId} options={toOptions(units)} onChange={chooseUnit} />
      <SelectField
        {...field('serviceTypeId')}
        value={values.serviceTypeId}
        options={toOptions(choices?.serviceTypes ?? [])}
        onChange={(id) => set('serviceTypeId', id)}
      />
    </>
  )
}
