import { useQuery } from '@tanstack/react-query'
import { ask } from '../../lib/queries'
import { SelectField } from '../../ui/forms'
import { toOptions } from '../register/form-values'

interface Party {
  providerId: string | null
  unitId: string | null
  serviceTypeId: string | null
}

interface PartyFieldsProps {
  values: Party
  set: (field: keyof Party, value: string | null) => void
  errors: Readonly<Record<string, string>>
}

/** Utförare, enhet and insats follow each other: an enhet brings its utförare, and its insats where none is chosen. */
export function PartyFields({ values, set, errors }: PartyFieldsProps) {
  const { data: choices } = useQuery(ask('register.choices', {}))
  const { providerId, unitId, serviceTypeId } = values
  const nameOfProvider = (id: string) => choices?.providers.find((one) => one.id === id)?.name ?? ''
  const units = (choices?.units ?? []).filter((unit) => providerId === null || unit.providerId === providerId)
  const chooseUnit = (id: string | null): void => {
    set('unitId', id)
    const unit = choices?.units.find((one) => one.id === id)
    if (unit === undefined) return
    if (unit.providerId !== providerId) set('providerId', unit.providerId)
    if (serviceTypeId === null && unit.serviceTypeId !== null) set('serviceTypeId', unit.serviceTypeId)
  }
  const chooseProvider = (id: string | null): void => {
    set('providerId', id)
    const unit = choices?.units.find((one) => one.id === unitId)
    if (unit !== undefined && id !== null && unit.providerId !== id) set('unitId', null)
  }
  return (
    <>
      <SelectField
        name="providerId"
        label="Utförare"
        error={errors['providerId']}
        value={providerId}
        onChange={chooseProvider}
        options={toOptions(choices?.providers ?? [])}
      />
      <SelectField
        name="unitId"
        label="Enhet"
        error={errors['unitId']}
        value={unitId}
        onChange={chooseUnit}
        options={units.map((unit) => ({
          value: unit.id,
          label: providerId === null ? `${unit.name} (${nameOfProvider(unit.providerId)})` : unit.name,
        }))}
      />
      <SelectField
        name="serviceTypeId"
        label="Insats"
        error={errors['serviceTypeId']}
        value={serviceTypeId}
        onChange={(id) => set('serviceTypeId', id)}
        options={toOptions(choices?.serviceTypes ?? [])}
      />
    </>
  )
}
