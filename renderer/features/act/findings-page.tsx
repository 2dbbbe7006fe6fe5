import { useState } from 'react'
import { useLocation } from 'wouter'
import type { ClientInput } from '../../../shared/contracts'
import type { FindingRow } from '../../../shared/contracts/assess'
import { Severity } from '../../../shared/contracts/values'
import { formatCount, formatDate, formatNumber } from '../../../shared/text/format'
import { severityNames } from '../../../shared/text/names'
import { useScreen } from '../../app/screen-state'
import { call } from '../../lib/client'
import { exportRows } from '../../lib/excel-export'
import { oneOf, useAddressFilter } from '../../lib/use-address-filter'
import { useRows } from '../../lib/use-rows'
import { Button, EmptyState, Notice, Page, PageHead, WithPanel } from '../../ui'
import { type Column, DataTable, type Sort, Toolbar } from '../../ui/table'
import { capital, FindingChip, SeverityChip } from '../collect/review-words'
import { findingExcelColumns } from './finding-excel'
import { FindingPanel } from './finding-panel'

const columns: Column<FindingRow>[] = [
  { id: 'status', header: 'Läge', width: 8.5, grow: 0, cell: (row) => <FindingChip finding={row} /> },
  {
    id: 'providerName',
    header: 'Utförare',
    width: 11,
    grow: 2,
    key: true,
    sortable: true,
    cell: (row) => row.providerName ?? row.serviceTypeName,
  },
  { id: 'area', header: 'Område', width: 9.5, grow: 1, sortable: true, cell: (row) => row.area },
  { id: 'description', header: 'Brist', width: 13, grow: 4, cell: (row) => row.description },
  {
    id: 'severity',
    header: 'Allvar',
    width: 6.5,
    grow: 0,
    sortable: true,
    cell: (row) => <SeverityChip severity={row.severity} />,
  },
  {
    id: 'dueOn',
    header: 'Senast',
    width: 6,
    grow: 0,
    nowrap: true,
    sortable: true,
    cell: (row) => formatDate(row.dueOn),
  },
  {
    id: 'reviewNumber',
    header: 'Granskning',
    width: 6.5,
    grow: 0,
    nowrap: true,
    sortable: true,
    cell: (row) => row.reviewNumber,
  },
]

/** The panel tells the rest. */
const besidePanel = columns.filter(({ id }) => ['status', 'providerName', 'area', 'description'].includes(id))

/** 'all' lifts the list's own choice, which is what is not closed yet. */
const statuses = ['notClosed', 'late', 'open', 'done', 'closed', 'all'] as const
const statusWords = {
  notClosed: 'Inte avslutade',
  late: 'Sena',
  open: 'Öppna, inte sena',
  done: 'Åtgärdade, ej verifierade',
  closed: 'Verifierade',
  all: 'Alla',
}

/** What is not mended or not verified, whatever year it comes from, the late first. */
export default function FindingsPage() {
  const { committeeId } = useScreen()
  const { values, set, clear } = useAddressFilter(['sok', 'lage', 'allvar', 'omrade', 'utforare', 'ar', 'brist'])
  const [sort, setSort] = useState<Sort | null>(null)
  const [, go] = useLocation()
  const status = oneOf(statuses, values.lage) ?? 'notClosed'

  const filter: ClientInput<'assess.findings'> = {
    committeeId,
    search: values.sok ?? '',
    sort,
    status: status === 'all' ? null : status,
    severity: oneOf(Severity.options, values.allvar),
    area: values.omrade,
    providerId: values.utforare,
    year: Number(values.ar) || null,
  }
  const list = useRows('assess.findings', filter)
  const late = list.latest?.late ?? 0

  const exportAll = async () => {
    const { rows } = await call('assess.findings', { ...filter, limit: 100_000 })
    await exportRows('Brister', findingExcelColumns, rows)
  }

  return (
    <Page fill>
      <PageHead
        kind="Åtgärda"
        title="Brister"
        meta={late === 0 ? 'inga är sena' : `${formatCount(late, 'är sen', 'är sena')}`}
        actions={
          <Button icon="table" onClick={() => void exportAll()}>
            Exportera till Excel
          </Button>
        }
      />
      {list.error && <Notice kind="error" title={list.error.message} />}
      <Toolbar
        searchLabel="Sök brist"
        search={values.sok ?? ''}
        onSearch={(text) => set('sok', text)}
        summary={
          list.total === null
            ? ''
            : `${formatNumber(list.total)} av ${formatCount(list.totalUnfiltered ?? 0, 'brist', 'brister')}`
        }
        onClear={clear}
        filters={[
          {
            id: 'lage',
            label: statusWords.notClosed,
            options: statuses.slice(1).map((value) => ({ value, label: statusWords[value] })),
            value: status === 'notClosed' ? null : status,
            onChange: (value) => set('lage', value),
          },
          {
            id: 'allvar',
            label: 'All allvarlighet',
            options: Severity.options.map((value) => ({ value, label: capital(severityNames[value]) })),
            value: values.allvar,
            onChange: (value) => set('allvar', value),
          },
          {
            id: 'omrade',
            label: 'Alla områden',
            options: (list.latest?.areas ?? []).map((area) => ({ value: area, label: area })),
            value: values.omrade,
            onChange: (value) => set('omrade', value),
          },
        ]}
      />
      <WithPanel>
        <DataTable
          framed
          label="Brister"
          columns={values.brist === null ? columns : besidePanel}
          rows={list.rows}
          total={list.total}
          rowId={(row) => row.id}
          selectedId={values.brist}
          onSelect={(row) => set('brist', row.id)}
          onOpen={(row) => go(`/atgarda/brister/${row.id}`)}
          sort={sort}
          onSort={setSort}
          onEndReached={list.more}
          loading={list.loading}
          empty={
            list.totalUnfiltered === 0 ? (
              <EmptyState what="Inga brister än." why="De registreras i en granskning." />
            ) : status === 'notClosed' && values.sok === null ? (
              <EmptyState what="Inga öppna brister." why="Alla är verifierade." />
            ) : (
              <EmptyState
                what="Inga rader med de här filtren."
                why={`${formatCount(list.totalUnfiltered ?? 0, 'rad', 'rader')} finns utan filter.`}
                action={<Button onClick={clear}>Rensa filter</Button>}
              />
            )
          }
        />
        {values.brist !== null && (
          <FindingPanel key={values.brist} id={values.brist} onClose={() => set('brist', null)} />
        )}
      </WithPanel>
    </Page>
  )
}
