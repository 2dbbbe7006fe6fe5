import { useQuery } from '@tanstack/react-query'
import { ask } from '../../lib/queries'

type PartyFilter = 'enhet' | 'utforare' | 'insats'

/** What a figure led here by: the enhet, utförare or insats of the address, with its name, as filters that can be taken away. */
export function useChosenParty(
  values: Readonly<Record<PartyFilter, string | null>>,
): Array<{ id: PartyFilter; label: string; name: string }> {
  const { data: choices } = useQuery(ask('register.choices', {}))
  const all = [
    { id: 'enhet', label: 'Enhet', among: choices?.units },
    { id: 'utforare', label: 'Utförare', among: choices?.providers },
    { id: 'insats', label: 'Insats', among: choices?.serviceTypes },
  ] as const
  return all.flatMap(({ id, label, among }) => {
    const chosen = values[id]
    return chosen === null ? [] : [{ id, label, name: among?.find((one) => one.id === chosen)?.name ?? '–' }]
  })
}
