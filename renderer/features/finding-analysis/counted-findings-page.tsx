import { useState } from 'react'
import { useLocation } from 'wouter'
import type { FindingRow } from '../../../shared/contracts/assess'
import { formatCount, formatDate, formatNumber } from '../../../shared/text/format'
import { useScreen } from '../../app/screen-state'
import { useAddressFilter } from '../../lib/use-address-filter'
import { useRows } from '../../lib/use-rows'
import { Button, ButtonLink, EmptyState, Notice, Page, PageHead } from '../../ui'
import { type Column, DataTable, type Sort, Toolbar } from '../../ui/table'
import { capital, FindingChip, SeverityChip } from '../collect/review-words'
import { exportCounted } from './excel-menu'
import { addressNames, countedFigure } from './rows-address'

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
  { id: 'reviewedOn', header: 'Granskad', width: 6, grow: 0, nowrap: true, cell: (row) => formatDate(row.reviewedOn) },
  {
    id: 'doneOn',
    header: 'Åtgärdad',
    width: 6,
    grow: 0,
    nowrap: true,
    sortable: true,
    cell: (row) => formatDate(row.doneOn),
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

/** The brister that a figure of the analysis counted, neither more nor fewer. */
export default function CountedFindingsPage() {
  const { committeeId, year } = useScreen()
  const { values, set } = useAddressFilter([...addressNames, 'sok'])
  const [sort, setSort] = useState<Sort | null>(null)
  const [, go] = useLocation()
  const asked = { committeeId, year, ...countedFigure(values), search: values.sok ?? '', sort }
  const list = useRows('assess.countedFindings', asked)

  return (
    <Page fill>
      <PageHead
        kind="Bristanalys"
        title="Bristerna bakom siffran"
        meta={list.latest && `${capital(list.latest.words)}, ${formatNumber(list.latest.totalUnfiltered)} st`}
        actions={
          <>
            <ButtonLink href="/bedoma/bristanalys">Till bristanalysen</ButtonLink>
            <Button icon="table" onClick={() => void exportCounted(asked)}>
              Exportera till Excel
            </Button>
          </>
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
        onClear={() => set('sok', null)}
      />
      <DataTable
        framed
        label="Bristerna bakom siffran"
        columns={columns}
        rows={list.rows}
        total={list.total}
        rowId={(row) => row.id}
        onOpen={(row) => go(`/atgarda/brister/${row.id}`)}
        sort={sort}
        onSort={setSort}
        onEndReached={list.more}
        loading={list.loading}
        empty={
          values.sok === null ? (
            <EmptyState
              what="Siffran har inga brister med den nämnd och det år som är valt."
              why="Välj ett annat år, eller gå till bristanalysen."
            />
          ) : (
            <EmptyState
              what="Ingen brist har de orden."
              why={`${formatCount(list.totalUnfiltered ?? 0, 'brist', 'brister')} finns utan sökning.`}
              action={<Button onClick={() => set('sok', null)}>Rensa sökning</Button>}
            />
          )
        }
      />
    </Page>
  )
}
