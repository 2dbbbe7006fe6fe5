import { useSearchParams } from 'wouter'
import { isIsoDate } from '../../shared/domain/iso-date'

/** What a list is filtered by, kept in the address: the page can be left and come back to, and its link kept. */
export function useAddressFilter<Name extends string>(names: readonly Name[]) {
  const [params, setParams] = useSearchParams()
  const values = Object.fromEntries(names.map((name) => [name, params.get(name)])) as Record<Name, string | null>
  return {
    values,
    /** null or '' takes the filter away. */
    set: (name: Name, value: string | null) =>
      setParams(
        (before) => {
          const after = new URLSearchParams(before)
          if (value === null || value === '') after.delete(name)
          else after.set(name, value)
          return after
        },
        { replace: true },
      ),
    clear: () => setParams(new URLSearchParams(), { replace: true }),
  }
}

/** The value where it is one of the allowed, else null: an address can hold anything. */
export const oneOf = <Value extends string>(allowed: readonly Value[], value: string | null): Value | null =>
  allowed.find((one) => one === value) ?? null

/** The day where it is one, else null. */
export const dayOf = (value: string | null): string | null => (value !== null && isIsoDate(value) ? value : null)
