import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { sourceLine } from '../../../shared/domain/indicator/source'
import { formatCount, formatNumber } from '../../../shared/text/format'
import { useScreen } from '../../app/screen-state'
import { exportRows } from '../../lib/excel-export'
import { ask } from '../../lib/queries'
import { useAddressFilter } from '../../lib/use-address-filter'
import { Button, ButtonLink, EmptyState, Notice, Page, PageHead, Row, WithPanel } from '../../ui'
import { DataTable, Toolbar } from '../../ui/table'
import { indicatorColumns, indicatorExcel } from './indicator-columns'
import { filterNames, indicatorFilters, judgedIn, questionOf } from './indicator-filters'
import { IndicatorForm } from './indicator-form'
import { IndicatorSummary, judgedBy } from './indicator-summary'
import { indicatorPath, koladaPath } from './paths'

/** Every nyckeltal with its latest own value, how it has gone and how it stands to others. */
export default function IndicatorsPage() {
  const { committeeId, year } = useScreen()
  const [, go] = useLocation()
  const address = useAddressFilter(filterNames)
  const { values, set, clear } = address
  const [adding, setAdding] = useState(false)
  const { data: choices } = useQuery(ask('register.choices', {}))
  const { data, error, isPending } = useQuery(ask('collect.indicators', { committeeId, year, ...questionOf(address) }))
  const found = data?.rows ?? []
  const chosen = judgedIn(address)
  const rows = found.filter(
    (row) =>
      (chosen.sedan === null || judgedBy.sedan.of(row) === chosen.sedan) &&
      (chosen.mot === null || judgedBy.mot.of(row) === chosen.mot),
  )
  const source = sourceLine(rows.map((row) => row.source))
  const none = data !== undefined && data.totalUnfiltered === 0
  const create = (
    <Button look="primary" icon="plus" onClick={() => setAdding(true)}>
      Nytt nyckeltal
    </Button>
  )

  return (
    <Page fill>
      <PageHead
        kind="Samla in"
        title="Nyckeltal"
        meta={`till och med ${year}`}
        below={source ?? undefined}
        actions={
          <>
            {rows.length > 0 && (
              <Button icon="table" onClick={() => void exportRows(`Nyckeltal ${year}`, indicatorExcel, rows)}>
                Exportera till Excel
              </Button>
            )}
            <ButtonLink icon="download" href={koladaPath}>
              Hämta från Kolada
            </ButtonLink>
            {create}
          </>
        }
      />
      {error && <Notice kind="error" title={error.message} />}
      {found.length > 0 && <IndicatorSummary rows={found} chosen={chosen} onChoose={set} />}
      {!none && (
        <Toolbar
          searchLabel="Sök nyckeltal"
          search={values.sok ?? ''}
          onSearch={(text) => set('sok', text)}
          summary={`${formatNumber(rows.length)} av ${formatCount(data?.totalUnfiltered ?? 0, 'nyckeltal', 'nyckeltal')}`}
          onClear={clear}
          filters={indicatorFilters(address, choices?.serviceAreas ?? [], data?.archived ?? 0)}
        />
      )}
      <WithPanel>
        <DataTable
          framed
          label="Nyckeltal"
          columns={
            adding ? indicatorColumns.filter(({ id }) => ['name', 'year', 'value'].includes(id)) : indicatorColumns
          }
          rows={rows}
          total={rows.length}
          rowId={({ id }) => id}
          onOpen={({ id }) => go(indicatorPath(id))}
          loading={isPending}
          empty={
            none ? (
              <EmptyState
                what="Inga nyckeltal än."
                why="Läs in bladet Nyckeltal, läs in en fil från Kolada, eller lägg till ett nyckeltal och dess värden."
                action={
                  <Row>
                    <ButtonLink icon="table" href="/register/import">
                      Läs in från Excel
                    </ButtonLink>
                    {create}
                  </Row>
                }
              />
            ) : (
              <EmptyState
                what="Inga nyckeltal med de här filtren."
                why={`${formatCount(data?.totalUnfiltered ?? 0, 'nyckeltal', 'nyckeltal')} finns utan filter.`}
                action={<Button onClick={clear}>Rensa filter</Button>}
              />
            )
          }
        />
        {adding && (
          <IndicatorForm indicator={null} onClose={() => setAdding(false)} onSaved={(id) => go(indicatorPath(id))} />
        )}
      </WithPanel>
    </Page>
  )
}
