import { useState } from 'react'
import type { Output } from '../../../shared/contracts'
import { Button } from '../../ui'
import { SelectField } from '../../ui/forms'
import { NewRequirement } from './new-requirement'

interface RequirementFieldProps {
  label: string
  value: string | null
  error?: string
  onChange: (value: string | null) => void
  choices: Output<'register.choices'> | undefined
  /** Null: the requirements of every area. */
  serviceAreaId: string | null
}

/** A requirement out of the library, found by typing and grouped by insats; a new one is made without leaving the form. */
export function RequirementField({ choices, serviceAreaId, onChange, ...field }: RequirementFieldProps) {
  const [making, setMaking] = useState(false)
  const types = (choices?.serviceTypes ?? []).filter(
    (type) => serviceAreaId === null || type.serviceAreaId === serviceAreaId,
  )
  return (
    <div>
      <SelectField
        {...field}
        onChange={onChange}
        options={requirementOptions(choices, types)}
        placeholder="Sök i kravbiblioteket"
        clearable
      />
      {!making && types.length > 0 && (
        <Button look="link" icon="plus" onClick={() => setMaking(true)}>
          Nytt krav
        </Button>
      )}
      {making && (
        <NewRequirement
          serviceTypes={types}
          onClose={() => setMaking(false)}
          onSaved={(id) => {
            setMaking(false)
            onChange(id)
          }}
        />
      )}
    </div>
  )
}

type Types = ReadonlyArray<{ id: string; name: string }>

export function requirementOptions(choices: Output<'register.choices'> | undefined, types: Types) {
  const names = new Map(types.map(({ id, name }) => [id, name]))
  return (choices?.requirements ?? [])
    .filter(({ serviceTypeId }) => names.has(serviceTypeId))
    .map(({ id, text, source, serviceTypeId }) => ({
      value: id,
      label: source === null ? text : `${text} (${source})`,
      group: names.get(serviceTypeId),
    }))
}
