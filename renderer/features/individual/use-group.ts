import type { ClientInput } from '../../../shared/contracts'
import { FollowUpBreakdown } from '../../../shared/contracts/individual'
import { useScreen } from '../../app/screen-state'
import { oneOf, useAddressFilter } from '../../lib/use-address-filter'

export const tabs = ['fordelning', 'fragor', 'over-tid', 'okning'] as const
export type TabId = (typeof tabs)[number]

type Group = ClientInput<'collect.individualGroup'>

/** The group that the page shows, kept in its address; a name of the address per choice. */
export function useGroup() {
  const { committeeId, year } = useScreen()
  const address = useAddressFilter(['flik', 'dela', 'insats', 'utforare', 'enhet', 'stadsdel', 'kon', 'tertial'])
  const { values } = address
  const group: Group = {
    committeeId,
    year,
    serviceTypeId: values.insats,
    providerId: values.utforare,
    unitId: values.enhet,
    district: valueOf(values.stadsdel),
    gender: genderOf(values.kon),
    tertial: oneOf(['1', '2', '3'], values.tertial) === null ? null : Number(values.tertial),
  }
  return {
    group,
    ...address,
    by: oneOf(FollowUpBreakdown.options, values.dela) ?? 'provider',
    tab: oneOf(tabs, values.flik) ?? 'fordelning',
    isNarrowed: [values.insats, values.utforare, values.enhet, values.stadsdel, values.kon, values.tertial].some(
      (value) => value !== null,
    ),
  }
}

/** Stands in the address for answers without one: an empty value there means no choice. */
export const noValue = 'saknas'
const valueOf = (value: string | null): string | null => (value === noValue ? '' : value)
const genderOf = (value: string | null): Group['gender'] =>
  value === noValue ? '' : oneOf(['woman', 'man', 'other'] as const, value)
export const inAddress = (value: string): string => (value === '' ? noValue : value)
