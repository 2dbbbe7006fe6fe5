import { Autocomplete } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { genderNames } from '../../../shared/text/collect-names'
import { ask } from '../../lib/queries'
import { DateField, FieldGrid, SelectField } from '../../ui/forms'
import { capital, toOptions } from '../register/form-values'
import type { About } from './answer-fields'

interface AboutAnswerProps {
  about: About
  errors: Readonly<Record<string, string>>
  onChange: (about: About) => void
}

/** Utförare, insats and what else figures are broken down by: records of the register and fixed values. */
export function AboutAnswer({ about, errors, onChange }: AboutAnswerProps) {
  const { data: choices } = useQuery(ask('register.choices', {}))
  const { data: own } = useQuery(ask('collect.individualChoices', {}))
  const set = <Field extends keyof About>(field: Field, value: About[Field]) => onChange({ ...about, [field]: value })
  const units = (choices?.units ?? []).filter(({ providerId }) => providerId === about.providerId)
  return (
    <FieldGrid least={13}>
      <DateField
        label="Datum"
        required
        value={about.answeredOn}
        error={errors['answeredOn']}
        onChange={(day) => set('answeredOn', day ?? '')}
      />
      <SelectField
        label="Utförare"
        required
        options={toOptions(choices?.providers ?? [])}
        value={about.providerId}
        error={errors['providerId']}
        onChange={(providerId) => onChange({ ...about, providerId, unitId: null })}
      />
      <SelectField
        label="Insats"
        required
        options={toOptions(choices?.serviceTypes ?? [])}
        value={about.serviceTypeId}
        error={errors['serviceTypeId']}
        onChange={(id) => set('serviceTypeId', id)}
      />
      <SelectField
        label="Enhet"
        clearable
        options={toOptions(units)}
        value={about.unitId}
        error={errors['unitId']}
        onChange={(id) => set('unitId', id)}
      />
      <Autocomplete
        label="Stadsdel"
        data={own?.districts ?? []}
        maxLength={60}
        openOnFocus={false}
        value={about.district ?? ''}
        error={errors['district']}
        onChange={(district) => set('district', district)}
      />
      <SelectField
        label="Kön"
        clearable
        options={(['woman', 'man', 'other'] as const).map((value) => ({ value, label: capital(genderNames[value]) }))}
        value={about.gender}
        onChange={(gender) => set('gender', gender as About['gender'])}
      />
      {(own?.rounds.length ?? 0) > 0 && (
        <SelectField
          label="Omgång"
          clearable
          options={toOptions(own?.rounds ?? [])}
          value={about.roundId}
          onChange={(id) => set('roundId', id)}
        />
      )}
    </FieldGrid>
  )
}
