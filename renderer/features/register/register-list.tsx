import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import { formatCount, formatNumber, plural } from '../../../shared/text/format'
import { useScreen } from '../../app/screen-state'
import { exportRows } from '../../lib/excel-export'
import { ask, sentenceOf } from '../../lib/queries'
import { Button, EmptyState, Notice, Page, PageHead, WithPanel } from '../../ui'
import { DataTable, Toolbar } from '../../ui/table'
import { type ListColumn, toExcelColumns, toTableColumns } from './list-columns'
import { useListState } from './list-state'
import { NothingFound } from './nothing-found'
import { type ListInput, type ListName, readAll, type RowOf, usePages } from './use-pages'

export interface ListFilter {
  /** Field of the list's input. */
  id: string
  /** What stands there while nothing is chosen: 'Alla driftsformer'. */
  label: string
  options: ReadonlyArray<{ value: string; label: string }>
  /** What the choice means for the list's input; the value under the filter's own id unless told. */
  toInput?: (value: string) => object
}

interface RegisterListProps<N extends ListName> {
  name: N
  /** 'Utförare'. */
  title: string
  /** 'utförare', 'utförare': one and many. */
  words: readonly [string, string]
  /** '/register/utforare': a row's page stands under it. */
  path: string
  columns: readonly ListColumn<RowOf<N>>[]
  filters?: readonly ListFilter[]
  /** 'Ny utförare'. */
  create: string
  /** The panel with the form for a new record. */
  form: (panel: { onClose: () => void; onSaved: (id: string) => void }) => ReactNode
}

const archivedFilter: ListFilter = {
  id: 'includeArchived',
  label: 'Utan arkiverade',
  options: [{ value: 'yes', label: 'Även arkiverade' }],
  toInput: () => ({ includeArchived: true }),
}

/** A register as a list: search, filters, sorting, new, and Excel with exactly the rows that the filters let through. */
export function RegisterList<N extends ListName>({
  name,
  title,
  words: [one, many],
  path,
  columns,
  filters: ownFilters = [],
  create,
  form,
}: RegisterListProps<N>) {
  const [, go] = useLocation()
  const { committeeId } = useScreen()
  const { data: frame } = useQuery(ask('settings.frame', {}))
  const [state, change] = useListState(name)
  const [creating, setCreating] = useState(false)
  const [exporting, setExporting] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)

  const filters = [...ownFilters, archivedFilter]
  const chosen = filters.map(({ id, toInput = (value) => ({ [id]: value }) }) => {
    const value = state.filters[id]
    return value === undefined ? {} : toInput(value)
  })
  const input = Object.assign(
    { committeeId, search: state.search, sort: state.sort },
    ...chosen,
  ) as unknown as ListInput<N>
  const list = usePages(name, input)
  const { rows = [], total = null, totalUnfiltered = null } = list.data ?? {}
  const filtered = state.search !== '' || Object.keys(state.filters).length > 0
  const clear = (): void => change({ search: '', filters: {} })

  const exportAll = async (): Promise<void> => {
    setExporting(true)
    setFailure(null)
    try {
      await exportRows(`${title} ${frame?.today ?? ''}`.trim(), toExcelColumns(columns), await readAll(name, input))
    } catch (cause) {
      setFailure(sentenceOf(cause))
    } finally {
      setExporting(false)
    }
  }

  const empty = filtered ? (
    <NothingFound
      name={name}
      search={state.search}
      others={totalUnfiltered ?? 0}
      onSearch={(search) => change({ search })}
      onClear={clear}
    />
  ) : (
    <EmptyState
      what={`Här kommer ${many} att stå.`}
      why={committeeId === null ? 'Inget är registrerat än.' : 'Inget är registrerat för den valda nämnden.'}
      action={<Button onClick={() => setCreating(true)}>{create}</Button>}
    />
  )

  return (
    <Page fill>
      <PageHead
        kind="Register"
        title={title}
        meta={totalUnfiltered === null ? undefined : formatCount(totalUnfiltered, one, many)}
        actions={
          <>
            <Button icon="table" busy={exporting} onClick={() => void exportAll()}>
              Exportera till Excel
            </Button>
            <Button look={creating ? 'default' : 'primary'} icon="plus" onClick={() => setCreating(true)}>
              {create}
            </Button>
          </>
        }
      />
      <Toolbar
        searchLabel={`Sök ${many}`}
        search={state.search}
        onSearch={(search) => change({ search })}
        filters={filters.map(({ id, label, options }) => ({
          id,
          label,
          options,
          value: state.filters[id] ?? null,
          onChange: (value) => {
            const { [id]: _before, ...others } = state.filters
            change({ filters: value === null ? others : { ...others, [id]: value } })
          },
        }))}
        summary={
          total === null || totalUnfiltered === null
            ? undefined
            : `${formatNumber(total)} av ${formatNumber(totalUnfiltered)} ${plural(totalUnfiltered, one, many)}`
        }
        onClear={clear}
      />
      {failure !== null && <Notice kind="error" title={failure} />}
      {list.error && <Notice kind="error" title={sentenceOf(list.error)} />}
      <WithPanel>
        <DataTable
          framed
          label={title}
          density="compact"
          columns={toTableColumns(columns)}
          rows={rows}
          total={total}
          rowId={(row) => row.id}
          selectedId={state.openedId}
          onOpen={(row) => {
            change({ openedId: row.id })
            go(`${path}/${row.id}`)
          }}
          sort={state.sort}
          onSort={(sort) => change({ sort })}
          onEndReached={() => void list.fetchNextPage()}
          loading={list.isPending || list.isFetchingNextPage}
          empty={empty}
        />
        {creating && form({ onClose: () => setCreating(false), onSaved: (id) => go(`${path}/${id}`) })}
      </WithPanel>
    </Page>
  )
}
