import { Autocomplete } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ComponentProps } from 'react'
import { ask } from '../../lib/queries'

type Given = { hint?: unknown; value: string; onChange: (text: string) => void } & Pick<
  ComponentProps<typeof Autocomplete>,
  'label' | 'error' | 'name' | 'placeholder'
>

/** A role, never a name: those that are used elsewhere are suggested. */
export function RoleField({ hint: _hint, ...given }: Given) {
  const { data: choices } = useQuery(ask('register.choices', {}))
  return <Autocomplete {...given} data={choices?.roles ?? []} limit={8} maxLength={120} />
}
