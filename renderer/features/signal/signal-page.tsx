import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { PatternRegister } from '../../../shared/contracts/pattern'
import { formatCount, formatNumber } from '../../../shared/text/format'
import { useScreen } from '../../app/screen-state'
import type { useRows } from '../../lib/use-rows'
import { ask } from '../../lib/queries'
import { oneOf } from '../../lib/use-address-filter'
import { Button, ButtonLink, EmptyState, Notice, Page, PageHead, Row, Tabs, WithPanel } from '../../ui'
import { type Column, DataTable, type Filter, type Sort, Toolbar } from '../../ui/table'
import { GrowthTab, type KindChoice } from './growth-tab'
import { PatternTab } from './pattern-tab'
import type { SignalAddress } from './use-signal-address'
import { YearsTab } from './years-tab'

interface SignalRow {
  id: string
}

interface SignalPageProps<Row extends SignalRow> {
  register: Exclude<PatternRegister, 'lexSarah'>
  title: string
  what: { one: string; many: string }
  newLabel: string
  searchLabel: string
  /** What an empty register says to do. */
  why: string
  address: Pick<SignalAddress, 'values' | 'year' | 'days' | 'clear'> & {
    set: (name: 'sok', value: string) => void
    patch: (changes: { flik?: string | null; post?: string | null; ny?: string | null }) => void
  }
  list: Pick<ReturnType<typeof useRows>, 'total' | 'totalUnfiltered' | 'loading' | 'error' | 'more'> & { rows: Row[] }
  filters: readonly Filter[]
  columns: Column<Row>[]
  sort: Sort | null
  onSort: (sort: Sort) => void
  onExport: () => void
  /** What can be counted in the growth: 'Klagomål', 'Alla'. */
  kinds: readonly KindChoice[]
  panel: ReactNode
  /** A row that was opened with Enter or a double click: straight to its form. */
  onEdit: (row: Row) => void
  hasYears: boolean
  /** Above the growth: the time to answer. */
  beside?: ReactNode
}

const tabs = ['lista', 'okat', 'monster', 'ar'] as const

/** One register of what people tell: its rows, what has grown, patterns, and year by year. */
export function SignalPage<Row extends SignalRow>(props: SignalPageProps<Row>) {
  const { register, title, what, address, list } = props
  const { committeeId } = useScreen()
  const { values, patch } = address
  const active = oneOf(tabs, values.flik) ?? 'lista'
  const patterns = useQuery(ask('collect.patterns', { committeeId }))
  const own = patterns.data?.patterns.filter(({ registers }) => registers.includes(register)) ?? []
  return (
    <Page fill>
      <PageHead
        kind="Samla in"
        title={title}
        meta={
          list.totalUnfiltered === null
            ? address.days
            : `${address.days}, ${formatCount(list.totalUnfiltered, what.one, what.many)}`
        }
        actions={
          <>
            <Button icon="table" onClick={props.onExport}>
              Exportera till Excel
            </Button>
            <Button
              look={values.ny === null ? 'primary' : 'default'}
              icon="plus"
              onClick={() => patch({ flik: null, ny: '1', post: null })}
            >
              {props.newLabel}
            </Button>
          </>
        }
      />
      {list.error && <Notice kind="error" title={list.error.message} />}
      <Tabs
        label={title}
        active={active}
        onChange={(tab) => patch({ flik: tab === 'lista' ? null : tab })}
        tabs={[
          { id: 'lista', label: title },
          { id: 'okat', label: 'Vad har ökat' },
          { id: 'monster', label: 'Mönster', ...(patterns.data && { count: own.length }) },
          ...(props.hasYears ? [{ id: 'ar' as const, label: 'År för år' }] : []),
        ]}
      >
        {active === 'okat' && (
          <GrowthTab register={register} kinds={props.kinds} year={address.year} beside={props.beside} />
        )}
        {active === 'monster' && <PatternTab register={register} />}
        {active === 'ar' && register !== 'experience' && <YearsTab register={register} year={address.year} />}
        {active === 'lista' && <SignalList {...props} />}
      </Tabs>
    </Page>
  )
}

function SignalList<Row extends SignalRow>(props: SignalPageProps<Row>) {
  const { address, list, what } = props
  const { values, set, patch, clear } = address
  return (
    <>
      <Toolbar
        searchLabel={props.searchLabel}
        search={values.sok ?? ''}
        onSearch={(text) => set('sok', text)}
        summary={
          list.total === null
            ? ''
            : `${formatNumber(list.total)} av ${formatCount(list.totalUnfiltered ?? 0, what.one, what.many)}`
        }
        onClear={clear}
        filters={props.filters}
      />
      <WithPanel>
        <DataTable
          framed
          label={props.title}
          columns={props.columns}
          rows={list.rows}
          total={list.total}
          rowId={(row) => row.id}
          selectedId={values.post}
          onSelect={(row) => patch({ post: row.id, ny: null })}
          onOpen={(row) => {
            patch({ post: row.id, ny: null })
            props.onEdit(row)
          }}
          sort={props.sort}
          onSort={props.onSort}
          onEndReached={list.more}
          loading={list.loading}
          empty={
            list.totalUnfiltered === 0 ? (
              <EmptyState
                what={`Inga ${what.many} ${address.days === 'alla år' ? 'än' : address.days}.`}
                why={props.why}
                action={
                  <Row>
                    <Button icon="plus" onClick={() => patch({ ny: '1', post: null })}>
                      {props.newLabel}
                    </Button>
                    <ButtonLink icon="table" href="/register/import">
                      Läs in från Excel
                    </ButtonLink>
                  </Row>
                }
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
        {props.panel}
      </WithPanel>
    </>
  )
}
