import { useSearchParams } from 'wouter'

/**
 * What a page shows, kept in its address, where several parts change at once: choosing a row takes away what a new one would
 * begin with.
 * @param filters those that narrow the list, which `clear` takes away
 */
export function usePatchedAddress<Name extends string>(names: readonly Name[], filters: readonly Name[]) {
  const [params, setParams] = useSearchParams()
  const values = Object.fromEntries(names.map((name) => [name, params.get(name)])) as Record<Name, string | null>
  const patch = (changes: Partial<Record<Name, string | null>>): void =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before)
        for (const [name, value] of Object.entries<string | null | undefined>(changes)) {
          if (value === null || value === undefined || value === '') after.delete(name)
          else after.set(name, value)
        }
        return after
      },
      { replace: true },
    )
  return {
    values,
    patch,
    set: (name: Name, value: string | null) => patch({ [name]: value } as Partial<Record<Name, string | null>>),
    clear: () => patch(Object.fromEntries(filters.map((name) => [name, null])) as Partial<Record<Name, string | null>>),
  }
}
