import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { matchesSearch } from '../../../shared/domain/swedish'
import { formatNumber } from '../../../shared/text/format'
import { useScreen } from '../../app/screen-state'
import { ask, sentenceOf } from '../../lib/queries'
import { oneOf, useAddressFilter } from '../../lib/use-address-filter'
import { Button, ButtonLink, EmptyState, Notice, Page, PageHead, Tabs } from '../../ui'
import { type Column, DataTable, type Sort, Toolbar } from '../../ui/table'
import { providerPicturePath, serviceTypePicturePath } from './paths'
import { providerColumns, serviceTypeColumns } from './pictures-columns'
import { sortLines } from './sort-lines'

const kinds = ['utforare', 'insatser'] as const

/** Whom to look at: every utförare and insats, those first in the priorities first. */
export default function PicturesPage() {
  const { committeeId, year } = useScreen()
  const { data, error, isFetching } = useQuery(ask('analyse.pictures', { committeeId, year }))
  const { values, set } = useAddressFilter(['sok', 'visa'])
  const kind = oneOf(kinds, values.visa) ?? 'utforare'
  const providers = data?.providers ?? []
  const serviceTypes = data?.serviceTypes ?? []
  const list = {
    search: values.sok ?? '',
    onSearch: (text: string) => set('sok', text),
    loading: isFetching && data === undefined,
  }
  const shownYear = data?.year ?? year
  return (
    <Page fill>
      <PageHead
        kind="Analysera"
        title="Lägesbilder"
        below={
          data &&
          `Allt som är känt om en utförare eller insats på en sida. Plats: i prioriteringen inför ${data.prioritiesYear}, av ${formatNumber(data.ranked)}.`
        }
      />
      {error && <Notice kind="error" title={sentenceOf(error)} />}
      <Tabs
        label="Lägesbilder av"
        active={kind}
        onChange={(next) => set('visa', next)}
        tabs={[
          { id: 'utforare', label: 'Utförare', count: providers.length },
          { id: 'insatser', label: 'Insatser', count: serviceTypes.length },
        ]}
      >
        {kind === 'utforare' ? (
          <PictureList
            key="utforare"
            {...list}
            label="Utförare"
            rows={providers}
            columns={providerColumns(shownYear)}
            textOf={({ name, serviceTypes: types }) => `${name} ${types.join(' ')}`}
            pathOf={({ id }) => providerPicturePath(id)}
          />
        ) : (
          <PictureList
            key="insatser"
            {...list}
            label="Insatser"
            rows={serviceTypes}
            columns={serviceTypeColumns(shownYear)}
            textOf={({ name, serviceAreaName }) => `${name} ${serviceAreaName}`}
            pathOf={({ id }) => serviceTypePicturePath(id)}
          />
        )}
      </Tabs>
    </Page>
  )
}

interface PictureListProps<Row> {
  label: string
  rows: readonly Row[]
  columns: readonly Column<Row>[]
  search: string
  onSearch: (text: string) => void
  textOf: (row: Row) => string
  pathOf: (row: Row) => string
  loading: boolean
}

function PictureList<Row extends { id: string; name: string }>({
  label,
  rows,
  columns,
  search,
  onSearch,
  textOf,
  pathOf,
  loading,
}: PictureListProps<Row>) {
  const [, go] = useLocation()
  const [sort, setSort] = useState<Sort>({ by: 'rank', descending: false })
  const shown = sortLines(
    rows.filter((row) => matchesSearch(textOf(row), search)),
    sort,
  )
  return (
    <>
      <Toolbar
        searchLabel={`Sök ${label.toLocaleLowerCase('sv')}`}
        search={search}
        onSearch={onSearch}
        onClear={() => onSearch('')}
        summary={`${formatNumber(shown.length)} av ${formatNumber(rows.length)}`}
      />
      <DataTable
        framed
        label={label}
        density="compact"
        columns={columns}
        rows={shown}
        total={loading ? null : shown.length}
        rowId={({ id }) => id}
        onOpen={(row) => go(pathOf(row))}
        sort={sort}
        onSort={setSort}
        loading={loading}
        empty={
          rows.length === 0 ? (
            <EmptyState
              what={`Inga ${label.toLocaleLowerCase('sv')} än.`}
              why="Läs in registret från Excel, eller lägg till under Register."
              action={<ButtonLink href="/register/import">Öppna import</ButtonLink>}
            />
          ) : (
            <EmptyState
              what="Inget hittades."
              why={`${formatNumber(rows.length)} finns utan sökning.`}
              action={<Button onClick={() => onSearch('')}>Rensa sökningen</Button>}
            />
          )
        }
      />
    </>
  )
}
