import type { MultiYearRow } from '../../../shared/contracts/multi-year'
import { matchesSearch } from '../../../shared/domain/swedish'
import { oneOf, useAddressFilter } from '../../lib/use-address-filter'

const filterNames = ['flik', 'sok', 'omrade', 'luckor', 'ruta', 'visa', 'lage', 'insats', 'nar'] as const

/** What is shown of the plan and its coverage; kept in the address. */
export function useMultiYearFilter() {
  const address = useAddressFilter(filterNames)
  const { flik, sok, omrade, luckor, visa } = address.values
  return {
    ...address,
    tab: oneOf(['plan', 'tackning'] as const, flik) ?? 'plan',
    search: sok ?? '',
    serviceAreaId: omrade,
    onlyGaps: luckor === 'ja',
    coverage: oneOf(['karta', 'lista'] as const, visa) ?? 'karta',
  }
}

export type MultiYearFilter = ReturnType<typeof useMultiYearFilter>

/** Whether the filters let an insats through. */
export const passesFilter = (row: MultiYearRow, { search, serviceAreaId, onlyGaps }: MultiYearFilter): boolean =>
  (serviceAreaId === null || row.serviceAreaId === serviceAreaId) &&
  (!onlyGaps || row.gaps.some(({ kind }) => kind !== 'nobody')) &&
  matchesSearch(`${row.serviceType} ${row.serviceArea}`, search)
