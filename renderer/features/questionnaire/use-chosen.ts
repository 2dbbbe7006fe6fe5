import { useState } from 'react'

/** Which rows of a list are ticked; rows that are no longer there don't count. */
export function useChosen(ids: readonly string[]) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const chosen = ids.filter((id) => ticked.has(id))
  return {
    chosen,
    has: (id: string): boolean => ticked.has(id),
    set: (id: string, on: boolean) =>
      setTicked((before) => {
        const after = new Set(before)
        if (on) after.add(id)
        else after.delete(id)
        return after
      }),
    all: () => setTicked(new Set(ids)),
    none: () => setTicked(new Set()),
  }
}
