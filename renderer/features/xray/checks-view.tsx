import type { XrayCheck } from '../../../shared/contracts/xray'
import { formatCount, formatNumber } from '../../../shared/text/format'
import { Button, EmptyState, WithPanel } from '../../ui'
import { DataTable, Toolbar } from '../../ui/table'
import { CheckPanel } from './check-panel'
import type { XrayAddress } from './use-xray-address'
import { besidePanel, checkColumns } from './xray-columns'
import { commonFilters, filterChecks, findingFilter } from './xray-filters'

interface ChecksViewProps {
  address: XrayAddress
  committeeId: string | null
  checks: readonly XrayCheck[]
  years: readonly number[]
  loading: boolean
}

/** The published list: every check, also those that find nothing. */
export function ChecksView({ address, committeeId, checks, years, loading }: ChecksViewProps) {
  const { search, key, year, set, clear } = address
  const rows = filterChecks(checks, address)
  const chosen = checks.find((check) => check.key === key) ?? null
  return (
    <>
      <Toolbar
        searchLabel="Sök kontroll"
        search={search}
        onSearch={(text) => set('sok', text)}
        summary={`${formatNumber(rows.length)} av ${formatCount(checks.length, 'kontroll', 'kontroller')}`}
        onClear={clear}
        filters={[findingFilter(address), ...commonFilters(address, years)]}
      />
      <WithPanel>
        <DataTable
          framed
          label="Kontroller"
          columns={chosen === null ? checkColumns : besidePanel}
          rows={rows}
          total={loading ? null : rows.length}
          rowId={(row) => row.key}
          selectedId={key}
          onSelect={(row) => set('kontroll', row.key)}
          loading={loading}
          empty={
            <EmptyState
              what="Inga kontroller med de här filtren."
              why={`${formatCount(checks.length, 'kontroll', 'kontroller')} finns utan filter.`}
              action={<Button onClick={clear}>Rensa filter</Button>}
            />
          }
        />
        {chosen !== null && (
          <CheckPanel
            key={chosen.key}
            check={chosen}
            committeeId={committeeId}
            year={year}
            onClose={() => set('kontroll', null)}
          />
        )}
      </WithPanel>
    </>
  )
}
