import { useQuery } from '@tanstack/react-query'
import type { Output } from '../../../shared/contracts'
import { isIsoDate } from '../../../shared/domain/iso-date'
import { formatCount, formatDate } from '../../../shared/text/format'
import { exportRows } from '../../lib/excel-export'
import { ask, sentenceOf } from '../../lib/queries'
import { useAddressFilter } from '../../lib/use-address-filter'
import { Button, EmptyState, Notice, Page, PageHead } from '../../ui'
import { DateField } from '../../ui/forms'
import { DataTable, Toolbar } from '../../ui/table'
import { type ListColumn, toExcelColumns, toTableColumns } from './list-columns'

type Row = Output<'register.lawReferences'>['rows'][number]

const columns: readonly ListColumn<Row>[] = [
  { id: 'concept', header: 'Vad det gäller', width: 16, grow: 2, key: true, value: ({ concept }) => concept },
  { id: 'law', header: 'Lag', width: 12, value: ({ law }) => law },
  { id: 'reference', header: 'Lagrum', width: 14, grow: 2, value: ({ reference }) => reference },
  { id: 'validFrom', header: 'Gäller från', width: 7.5, grow: 0, kind: 'date', value: ({ validFrom }) => validFrom },
  {
    id: 'validTo',
    header: 'Gäller till',
    width: 7.5,
    grow: 0,
    kind: 'date',
    value: ({ validTo }) => validTo,
    cell: ({ validTo }) => (validTo === null ? 'tills vidare' : formatDate(validTo)),
  },
  { id: 'status', header: 'Kontroll', width: 14, value: ({ status }) => status },
]

/** Which law held when: read only, because every municipality cites the same laws. */
export default function LawReferencesPage() {
  const { values, set, clear } = useAddressFilter(['sok', 'dag'])
  const search = values.sok ?? ''
  const date = values.dag !== null && isIsoDate(values.dag) ? values.dag : null
  const { data, error, isFetching } = useQuery(ask('register.lawReferences', { search, date }))
  const rows = data?.rows ?? []
  return (
    <Page fill>
      <PageHead
        kind="Register"
        title="Lagrum"
        meta={date === null ? 'med de tider då de gäller' : `som gäller ${date}`}
        actions={
          <Button icon="table" onClick={() => void exportRows('Lagrum', toExcelColumns(columns), rows)}>
            Exportera till Excel
          </Button>
        }
      />
      <Toolbar
        searchLabel="Sök lagrum"
        search={search}
        onSearch={(text) => set('sok', text)}
        summary={formatCount(rows.length, 'lagrum', 'lagrum')}
        onClear={clear}
        aside={<DateField label="Gäller den" value={date} onChange={(day) => set('dag', day)} />}
      />
      {error && <Notice kind="error" title={sentenceOf(error)} />}
      <DataTable
        framed
        label="Lagrum"
        density="compact"
        columns={toTableColumns(columns)}
        rows={rows}
        total={data === undefined ? null : rows.length}
        rowId={({ id }) => id}
        loading={isFetching}
        empty={
          <EmptyState
            what="Inget lagrum passar."
            why="Prova ett annat ord eller ett annat datum."
            action={<Button onClick={clear}>Rensa filter</Button>}
          />
        }
      />
    </Page>
  )
}
