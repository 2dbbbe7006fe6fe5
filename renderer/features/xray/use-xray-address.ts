import { XrayDegree } from '../../../shared/contracts/act-values'
import { XrayRoom } from '../../../shared/contracts/xray'
import { oneOf, useAddressFilter } from '../../lib/use-address-filter'

const names = ['visa', 'sok', 'grad', 'del', 'traff', 'ar', 'kontroll'] as const

/** hits: only checks that find something; none: those that find nothing; empty: those with nothing to look through. */
export const findings = ['hits', 'none', 'empty'] as const

/** The filters of Röntgen, kept in the address: the number in the frame and a check can be linked to. */
export function useXrayAddress() {
  const { values, set, clear } = useAddressFilter(names)
  return {
    view: values.visa === 'traffar' ? ('hits' as const) : ('checks' as const),
    search: values.sok ?? '',
    degree: oneOf(XrayDegree.options, values.grad),
    room: oneOf(XrayRoom.options, values.del),
    finding: oneOf(findings, values.traff),
    year: Number(values.ar) || null,
    key: values.kontroll,
    set,
    clear,
  }
}
export type XrayAddress = ReturnType<typeof useXrayAddress>
