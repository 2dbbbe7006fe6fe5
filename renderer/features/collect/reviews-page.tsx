import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { formatCount, formatNumber } from '../../../shared/text/format'
import { useScreen } from '../../app/screen-state'
import { call } from '../../lib/client'
import { exportRows } from '../../lib/excel-export'
import { ask } from '../../lib/queries'
import { useAddressFilter } from '../../lib/use-address-filter'
import { useRows } from '../../lib/use-rows'
import { Button, EmptyState, Notice, Page, PageHead, WithPanel } from '../../ui'
import { DataTable, type Sort, Toolbar } from '../../ui/table'
import { NewReview } from './new-review'
import { fewReviewColumns, reviewColumns, reviewExcelColumns } from './review-columns'
import { filterNames, filtersOf, toQuery } from './review-filters'

/** Granskningar of the year: what is planned, carried out and judged. */
export default function ReviewsPage() {
  const { committeeId, year } = useScreen()
  const { values, set, clear } = useAddressFilter([...filterNames, 'ny'])
  const adding = values.ny === '1'
  const [sort, setSort] = useState<Sort | null>(null)
  const [, go] = useLocation()
  const choices = useQuery(ask('register.choices', {}))

  const filter = { committeeId, year, sort, ...toQuery(values) }
  const list = useRows('collect.reviews', filter)

  const exportAll = async () => {
    const { rows } = await call('collect.reviews', { ...filter, limit: 100_000 })
    await exportRows(`Granskningar ${year}`, reviewExcelColumns, rows)
  }

  return (
    <Page fill>
      <PageHead
        kind="Samla in"
        title="Granskningar"
        meta={list.totalUnfiltered === null ? `${year}` : `${year}, ${formatNumber(list.totalUnfiltered)} st`}
        actions={
          <>
            <Button icon="table" onClick={() => void exportAll()}>
              Exportera till Excel
            </Button>
            <Button look={adding ? 'default' : 'primary'} icon="plus" onClick={() => set('ny', '1')}>
              Ny granskning
            </Button>
          </>
        }
      />
      {list.error && <Notice kind="error" title={list.error.message} />}
      <Toolbar
        searchLabel="Sök granskning"
        search={values.sok ?? ''}
        onSearch={(text) => set('sok', text)}
        summary={summaryOf(list.total, list.totalUnfiltered)}
        onClear={clear}
        filters={filtersOf(values, set, choices.data)}
      />
      <WithPanel>
        <DataTable
          framed
          label="Granskningar"
          columns={adding ? fewReviewColumns : reviewColumns}
          rows={list.rows}
          total={list.total}
          rowId={(row) => row.id}
          onOpen={(row) => go(`/samla-in/granskningar/${row.id}`)}
          sort={sort}
          onSort={setSort}
          onEndReached={list.more}
          loading={list.loading}
          empty={
            list.totalUnfiltered === 0 ? (
              <EmptyState
                what={`Inga granskningar ${year} än.`}
                why="De läggs till här, ur en fastställd plan eller genom import."
                action={<Button onClick={() => go('/planera/uppfoljningsplan')}>Öppna planen</Button>}
              />
            ) : (
              <EmptyState
                what="Inga rader med de här filtren."
                why={`${formatCount(list.totalUnfiltered ?? 0, 'rad', 'rader')} finns utan filter.`}
                action={<Button onClick={clear}>Rensa filter</Button>}
              />
            )
          }
        />
        {adding && <NewReview year={year} onClose={() => set('ny', null)} />}
      </WithPanel>
    </Page>
  )
}

const summaryOf = (total: number | null, all: number | null): string =>
  total === null || all === null ? '' : `${formatNumber(total)} av ${formatCount(all, 'granskning', 'granskningar')}`
