import { useSearchParams } from 'wouter'

const names = ['rapport', 'flik', 'sok', 'tid', 'insats', 'arkiv', 'beslut', 'avgift'] as const
type Values = Record<(typeof names)[number], string | null>

export const delayedPath = '/samla-in/ej-verkstallda-beslut'

/** What the page shows, kept in the address; several values change at once. */
export function useDelayedAddress() {
  const [params, setParams] = useSearchParams()
  const values = Object.fromEntries(names.map((name) => [name, params.get(name)])) as Values
  const set = (changed: Partial<Values>): void =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before)
        for (const [name, value] of Object.entries(changed)) {
          if (value === null || value === '') after.delete(name)
          else after.set(name, value)
        }
        return after
      },
      { replace: true },
    )
  return { values, set }
}
