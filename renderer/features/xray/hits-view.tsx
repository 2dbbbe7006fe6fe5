import { useLocation } from 'wouter'
import type { ClientInput } from '../../../shared/contracts'
import { formatCount, formatNumber } from '../../../shared/text/format'
import { sentenceOf } from '../../lib/queries'
import { useRows } from '../../lib/use-rows'
import { Button, EmptyState, Notice } from '../../ui'
import { DataTable, Toolbar } from '../../ui/table'
import type { XrayAddress } from './use-xray-address'
import { hitColumns } from './xray-columns'
import { commonFilters } from './xray-filters'

interface HitsViewProps {
  address: XrayAddress
  filter: ClientInput<'xray.hits'>
  years: readonly number[]
  /** Rows looked through by all checks together. */
  looked: number
}

/** Every hit by itself: to search for an utförare, or to go through one by one. */
export function HitsView({ address, filter, years, looked }: HitsViewProps) {
  const { search, set, clear } = address
  const [, go] = useLocation()
  const list = useRows('xray.hits', filter)
  return (
    <>
      {list.error && <Notice kind="error" title={sentenceOf(list.error)} />}
      <Toolbar
        searchLabel="Sök träff"
        search={search}
        onSearch={(text) => set('sok', text)}
        summary={
          list.total === null
            ? ''
            : `${formatNumber(list.total)} av ${formatCount(list.totalUnfiltered ?? 0, 'träff', 'träffar')}`
        }
        onClear={() => go('/rontgen?visa=traffar')}
        filters={commonFilters(address, years)}
      />
      <DataTable
        framed
        label="Träffar"
        columns={hitColumns}
        rows={list.rows}
        total={list.total}
        rowId={(row) => row.id}
        onOpen={(row) => go(row.path)}
        onEndReached={list.more}
        loading={list.loading}
        density="roomy"
        empty={
          looked === 0 ? (
            <EmptyState what="Inget att gå igenom än." why="Läs in registret, så kontrolleras det." />
          ) : list.totalUnfiltered === 0 && search === '' ? (
            <EmptyState what="Inga träffar." why={`${formatNumber(looked)} uppgifter har gåtts igenom och stämmer.`} />
          ) : (
            <EmptyState
              what="Inga träffar med de här filtren."
              action={<Button onClick={clear}>Rensa filter</Button>}
            />
          )
        }
      />
    </>
  )
}
