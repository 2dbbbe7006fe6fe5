import { create } from 'zustand'
import type { Sort } from '../../ui/table'

export interface ListState {
  search: string
  sort: Sort | null
  /** Filter id → chosen value. */
  filters: Readonly<Record<string, string>>
  /** The row that was opened last: the list comes back to it. */
  openedId: string | null
}

const untouched: ListState = { search: '', sort: null, filters: {}, openedId: null }

const useLists = create<Record<string, ListState>>()(() => ({}))

/** What each list remembers while the program is open, so that coming back from a record finds it as it was left. */
export function useListState(name: string): [ListState, (part: Partial<ListState>) => void] {
  const state = useLists((lists) => lists[name]) ?? untouched
  const change = (part: Partial<ListState>): void =>
    useLists.setState((lists) => ({ [name]: { ...(lists[name] ?? untouched), ...part } }))
  return [state, change]
}
