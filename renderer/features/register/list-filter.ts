import { useAddressFilter } from '../../lib/use-address-filter'
import type { Filter, Sort } from '../../ui/table'

export interface ListFilter {
  /** Its name in the address: 'driftsform'. */
  name: string
  /** What stands there while nothing is chosen: 'Alla driftsformer'. */
  label: string
  options: ReadonlyArray<{ value: string; label: string }>
  /** What a choice means for the list's input. */
  toInput: (value: string) => object
}

const archived: ListFilter = {
  name: 'arkiverade',
  label: 'Utan arkiverade',
  options: [{ value: 'ja', label: 'Även arkiverade' }],
  toInput: () => ({ includeArchived: true }),
}

/** Search, filters and order of a register, kept in the address: `input` for the list, `filters` for its toolbar. */
export function useListFilter(own: readonly ListFilter[]) {
  const all = [...own, archived]
  const { values, set, clear } = useAddressFilter(['sok', 'ordning', ...all.map(({ name }) => name)])
  const search = values['sok'] ?? ''
  const sort = readSort(values['ordning'] ?? null)
  // An address can hold anything, and the choices may not have been read yet.
  const chosen = all.flatMap(({ name, options, toInput }) => {
    const value = values[name]
    return value !== null && value !== undefined && options.some((option) => option.value === value)
      ? [toInput(value)]
      : []
  })
  return {
    search,
    sort,
    input: Object.assign({ search, sort }, ...chosen) as { search: string; sort: Sort | null },
    filtered: search !== '' || chosen.length > 0,
    setSearch: (text: string) => set('sok', text),
    setSort: ({ by, descending }: Sort) => set('ordning', descending ? `-${by}` : by),
    clear,
    filters: all.map(
      ({ name, label, options }): Filter => ({
        id: name,
        label,
        options,
        value: values[name] ?? null,
        onChange: (value) => set(name, value),
      }),
    ),
  }
}

const readSort = (text: string | null): Sort | null =>
  text === null ? null : { by: text.replace(/^-/, ''), descending: text.startsWith('-') }
