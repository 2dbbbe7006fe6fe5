import type { PlannedFollowUp } from '../../../shared/contracts/plan'
import { PlanOrigin } from '../../../shared/contracts/values'
import { matchesSearch } from '../../../shared/domain/swedish'
import { oneOf, useAddressFilter } from '../../lib/use-address-filter'
import { partyWords } from './plan-words'

const filterNames = ['sok', 'grund', 'omrade', 'visa', 'rad', 'flik', 'kolumner'] as const

/** Rows, written sections, days per person and, of a later version, what it changes. */
export const planTabs = ['rader', 'texter', 'dagar', 'skillnad'] as const
export type PlanTab = (typeof planTabs)[number]

/** What is shown of the plan, and which row is chosen; kept in the address. */
export function usePlanFilter() {
  const address = useAddressFilter(filterNames)
  const { sok, grund, omrade, visa, flik, kolumner } = address.values
  return {
    ...address,
    search: sok ?? '',
    origin: oneOf(PlanOrigin.options, grund),
    serviceAreaId: omrade,
    leftOut: visa === 'bortvalda',
    tab: oneOf(planTabs, flik) ?? 'rader',
    /** Why the rows are in the plan, or how they are carried out. */
    columns: kolumner === 'hur' ? ('hur' as const) : ('varfor' as const),
  }
}

export type PlanFilter = ReturnType<typeof usePlanFilter>

/** Whether the filters let a row of the plan through. */
export const passes = (row: PlannedFollowUp, { origin, serviceAreaId, search }: PlanFilter): boolean =>
  (origin === null || row.origin === origin) &&
  (serviceAreaId === null || row.serviceAreaId === serviceAreaId) &&
  matchesSearch(
    `${row.providerName} ${partyWords(row)} ${row.responsible ?? ''} ${row.method ?? ''} ${row.focus ?? ''} ${row.reasons.join(' ')}`,
    search,
  )
