import { Autocomplete } from '@mantine/core'
import { useState } from 'react'
import type { SectionRow } from '../../../shared/contracts/writing'

interface AssignedProps {
  row: SectionRow
  roles: readonly string[]
  onAssign: (row: SectionRow, role: string | null) => void
}

/** Who writes the section. Saved when the field is left or a role is chosen. */
export function AssignedRole({ row, roles, onAssign }: AssignedProps) {
  const [role, setRole] = useState(row.assignedTo ?? '')
  const save = (value: string) => {
    if ((value === '' ? null : value) !== row.assignedTo) onAssign(row, value === '' ? null : value)
  }
  return (
    <Autocomplete
      label="Skrivs av (roll)"
      openOnFocus={false}
      data={[...roles]}
      maxLength={120}
      value={role}
      onChange={setRole}
      onOptionSubmit={save}
      onBlur={() => save(role)}
    />
  )
}
