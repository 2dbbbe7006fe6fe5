import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { ClientInput } from '../../../shared/contracts'
import { EconomicPart } from '../../../shared/contracts/collect-values'
import type { EconomicFilter } from '../../../shared/contracts/economic'
import { economicPartNames } from '../../../shared/text/collect-names'
import { formatCount, formatNumber } from '../../../shared/text/format'
import { useScreen } from '../../app/screen-state'
import { call } from '../../lib/client'
import { exportRows } from '../../lib/excel-export'
import { ask } from '../../lib/queries'
import { oneOf, useAddressFilter } from '../../lib/use-address-filter'
import { useRows } from '../../lib/use-rows'
import { Button, ButtonLink, EmptyState, Notice, WithPanel } from '../../ui'
import { DataTable, type Sort, Toolbar } from '../../ui/table'
import { capital } from '../register/form-values'
import { besidePanel, controlColumns, controlExcelColumns } from './control-columns'
import { controlPath } from './economic-words'
import { ProviderPanel } from './provider-panel'

/** Words of the address → the contract's filter. */
const filters: Record<string, EconomicFilter> = {
  forfallna: 'late',
  snart: 'soon',
  anmarkning: 'remark',
  aldrig: 'never',
}

function useControlFilter() {
  const { committeeId, year } = useScreen()
  const { values, set, clear } = useAddressFilter(['sok', 'lage', 'del', 'utforare', 'vald'])
  const part = oneOf(EconomicPart.options, values.del)
  const filter: ClientInput<'collect.economicProviders'> = {
    committeeId,
    search: values.sok ?? '',
    filter: filters[values.lage ?? ''] ?? null,
    part,
    providerId: values.utforare,
    year: part === null && values.utforare === null ? null : year,
  }
  return { filter, values, set, clear, part }
}

export function ControlsActions() {
  const { filter } = useControlFilter()
  const exportAll = async () => {
    const { rows } = await call('collect.economicProviders', { ...filter, limit: 100_000 })
    await exportRows('Ekonomiska kontroller', controlExcelColumns, rows)
  }
  return (
    <Button icon="table" onClick={() => void exportAll()}>
      Exportera till Excel
    </Button>
  )
}

/** Each utförare with its latest control: what waits stands first. */
export function ControlsTab() {
  const { filter, values, set, clear, part } = useControlFilter()
  const [sort, setSort] = useState<Sort | null>(null)
  const [, go] = useLocation()
  const list = useRows('collect.economicProviders', { ...filter, sort })
  const { data: choices } = useQuery(ask('register.choices', {}))
  const latest = list.latest
  const count = (n: number | undefined): string => formatNumber(n ?? 0)
  const one = values.utforare === null ? undefined : choices?.providers.find(({ id }) => id === values.utforare)
  return (
    <>
      {list.error && <Notice kind="error" title={list.error.message} />}
      <Toolbar
        searchLabel="Sök utförare"
        search={values.sok ?? ''}
        onSearch={(text) => set('sok', text)}
        summary={
          list.total === null
            ? ''
            : `${formatNumber(list.total)} av ${formatCount(list.totalUnfiltered ?? 0, 'utförare', 'utförare')}`
        }
        onClear={clear}
        filters={[
          {
            id: 'lage',
            label: 'Alla lägen',
            options: [
              { value: 'forfallna', label: `Förfallna (${count(latest?.late)})` },
              { value: 'aldrig', label: `Aldrig kontrollerade (${count(latest?.never)})` },
              { value: 'snart', label: `Inom 30 dagar (${count(latest?.soon)})` },
              { value: 'anmarkning', label: `Med anmärkning (${count(latest?.remark)})` },
            ],
            value: values.lage,
            onChange: (value) => set('lage', value),
          },
          {
            id: 'del',
            label: 'Alla delar',
            options: EconomicPart.options.map((value) => ({ value, label: capital(economicPartNames[value]) })),
            value: part,
            onChange: (value) => set('del', value),
          },
        ]}
      />
      {one !== undefined && (
        <Notice
          title={`Visar ${one.name}, som har en kontroll med anmärkning under året.`}
          action={
            <Button look="link" onClick={() => set('utforare', null)}>
              Visa alla utförare
            </Button>
          }
        />
      )}
      <WithPanel>
        <DataTable
          framed
          label="Utförare och deras ekonomiska kontroller"
          columns={values.vald === null ? controlColumns : besidePanel}
          rows={list.rows}
          total={list.total}
          rowId={(row) => row.id}
          selectedId={values.vald}
          onSelect={(row) => set('vald', row.id)}
          onOpen={(row) => go(controlPath(row.id))}
          sort={sort}
          onSort={setSort}
          onEndReached={list.more}
          loading={list.loading}
          empty={
            list.totalUnfiltered === 0 ? (
              <EmptyState
                what="Inga utförare att kontrollera."
                why="Egen regi har ingen ekonomisk kontroll; här visas privata och idéburna utförare."
                action={<ButtonLink href="/register/utforare">Öppna registret</ButtonLink>}
              />
            ) : (
              <EmptyState
                what="Inga utförare med de här filtren."
                why={`${formatCount(list.totalUnfiltered ?? 0, 'utförare', 'utförare')} finns utan filter.`}
                action={<Button onClick={clear}>Rensa filter</Button>}
              />
            )
          }
        />
        {values.vald !== null && (
          <ProviderPanel key={values.vald} providerId={values.vald} onClose={() => set('vald', null)} />
        )}
      </WithPanel>
    </>
  )
}
