import { type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import type { ClientInput } from '../../../shared/contracts'
import { formatCount, formatNumber, plural } from '../../../shared/text/format'
import { useScreen } from '../../app/screen-state'
import { sentenceOf } from '../../lib/queries'
import { useRows } from '../../lib/use-rows'
import { Button, EmptyState, Notice, Page, PageHead, WithPanel } from '../../ui'
import { DataTable, Toolbar } from '../../ui/table'
import { useLastOpened } from './last-opened'
import { type ListColumn, toTableColumns } from './list-columns'
import { type ListFilter, useListFilter } from './list-filter'
import type { ListInput, ListName, RowOf } from './list-names'
import { NothingFound } from './nothing-found'
import { useExcelExport } from './use-excel-export'
import { useToday } from './use-today'

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

/** What there is room for beside a form. */
const fewColumns = 4

/** A register as a list: search, filters, sorting, new, and Excel with exactly the rows that the filters let through. */
export function RegisterList<N extends ListName>({
  name,
  title,
  words: [one, many],
  path,
  columns,
  filters = [],
  create,
  form,
}: RegisterListProps<N>) {
  const [, go] = useLocation()
  const { committeeId } = useScreen()
  const [openedId, remember] = useLastOpened(name)
  const [creating, setCreating] = useState(false)
  const filter = useListFilter(filters)
  const input = { committeeId, ...filter.input } as unknown as ListInput<N>
  const excel = useExcelExport(name, `${title} ${useToday()}`, columns, input)
  const { total, totalUnfiltered, loading, error, more, ...list } = useRows(name, input as ClientInput<N>)
  const rows = list.rows as RowOf<N>[]
  const tableColumns = toTableColumns(columns)

  const empty = filter.filtered ? (
    <NothingFound
      name={name}
      search={filter.search}
      others={totalUnfiltered ?? 0}
      onSearch={filter.setSearch}
      onClear={filter.clear}
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
            <Button icon="table" busy={excel.busy} onClick={excel.run}>
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
        search={filter.search}
        onSearch={filter.setSearch}
        filters={filter.filters}
        summary={
          total === null || totalUnfiltered === null
            ? undefined
            : `${formatNumber(total)} av ${formatNumber(totalUnfiltered)} ${plural(totalUnfiltered, one, many)}`
        }
        onClear={filter.clear}
      />
      {excel.failure !== null && <Notice kind="error" title={excel.failure} />}
      {error && <Notice kind="error" title={sentenceOf(error)} />}
      <WithPanel>
        <DataTable
          framed
          label={title}
          density="compact"
          columns={creating ? tableColumns.slice(0, fewColumns) : tableColumns}
          rows={rows}
          total={total}
          rowId={(row) => row.id}
          selectedId={openedId}
          onOpen={({ id }) => {
            remember(id)
            go(`${path}/${id}`)
          }}
          sort={filter.sort}
          onSort={filter.setSort}
          onEndReached={more}
          loading={loading && rows.length < (total ?? 1)}
          empty={empty}
        />
        {creating && form({ onClose: () => setCreating(false), onSaved: (id) => go(`${path}/${id}`) })}
      </WithPanel>
    </Page>
  )
}
