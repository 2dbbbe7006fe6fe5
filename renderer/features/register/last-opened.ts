import { create } from 'zustand'

const useOpened = create<Record<string, string>>()(() => ({}))

/** The row of a list that was opened last: coming back to the list, the cursor stands on it. */
export function useLastOpened(list: string): [string | null, (id: string) => void] {
  const id = useOpened((opened) => opened[list]) ?? null
  return [id, (next) => useOpened.setState({ [list]: next })]
}
