import { XrayDegree } from '../../../shared/contracts/act-values'
import { type XrayCheck, XrayRoom } from '../../../shared/contracts/xray'
import { xrayRoomNames } from '../../../shared/domain/xray/words'
import { xrayDegreeNames } from '../../../shared/text/act-names'
import type { Filter } from '../../ui/table'
import { capital } from '../register/form-values'
import type { XrayAddress } from './use-xray-address'

const findingWords = { hits: 'Bara med träffar', none: 'Utan träffar', empty: 'Inget att mäta' }

/** What both views are filtered by. */
export const commonFilters = ({ degree, room, year, set }: XrayAddress, years: readonly number[]): Filter[] => [
  {
    id: 'grad',
    label: 'Alla grader',
    options: XrayDegree.options.map((value) => ({ value, label: capital(xrayDegreeNames[value]) })),
    value: degree,
    onChange: (value) => set('grad', value),
  },
  {
    id: 'del',
    label: 'Alla delar',
    options: XrayRoom.options.map((value) => ({ value, label: xrayRoomNames[value] })),
    value: room,
    onChange: (value) => set('del', value),
  },
  {
    id: 'ar',
    label: 'Alla år',
    options: years.map((one) => ({ value: String(one), label: String(one) })),
    value: year === null ? null : String(year),
    onChange: (value) => set('ar', value),
  },
]

export const findingFilter = ({ finding, set }: XrayAddress): Filter => ({
  id: 'traff',
  label: 'Alla kontroller',
  options: Object.entries(findingWords).map(([value, label]) => ({ value, label })),
  value: finding,
  onChange: (value) => set('traff', value),
})

/** The checks that the filters leave, in the order they came. */
export function filterChecks(
  rows: readonly XrayCheck[],
  address: Pick<XrayAddress, 'search' | 'degree' | 'room' | 'finding'>,
) {
  const { degree, room, finding } = address
  const words = address.search.toLocaleLowerCase('sv').split(/\s+/u).filter(Boolean)
  return rows.filter((row) => {
    const text = `${row.name} ${row.why} ${row.remedy}`.toLocaleLowerCase('sv')
    return (
      (degree === null || row.degree === degree) &&
      (room === null || row.room === room) &&
      (finding === null || finding === stateOf(row)) &&
      words.every((word) => text.includes(word))
    )
  })
}

const stateOf = ({ hits, base }: XrayCheck): 'hits' | 'none' | 'empty' =>
  base === 0 ? 'empty' : hits === 0 ? 'none' : 'hits'
