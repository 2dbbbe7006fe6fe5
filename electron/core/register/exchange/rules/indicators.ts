import { KoladaId } from '../../../../../shared/contracts/indicator'
import { nameKey } from '../../../../../shared/domain/name-key'
import type { RowDraft } from '../plan/row-draft'
import type { RegisterIndex } from '../plan/register-index'
import type { SheetRules } from './sheet-rules'
import { genderOrTotal, yearHasBeen } from './survey'

/** What a row says of the nyckeltal itself, beside its value. */
export const indicatorFields = [
  'better',
  'kind',
  'unit',
  'koladaId',
  'serviceAreaId',
  'description',
  'endedYear',
] as const

/** What the file has said of each nyckeltal so far, and which nyckeltal has which id in Kolada. */
interface Told {
  facts: Map<string, { value: string | number; row: number }>
  owners: Map<string, string>
}

const byRegister = new WeakMap<RegisterIndex, Told>()

function toldIn(register: RegisterIndex): Told {
  const known = byRegister.get(register)
  if (known !== undefined) return known
  const owners = [...register.all('Nyckeltal')].flatMap(
    ({ record }): Array<[string, string]> =>
      typeof record['koladaId'] === 'string' ? [[record['koladaId'], nameKey(String(record['name']))]] : [],
  )
  const told: Told = { facts: new Map(), owners: new Map(owners) }
  byRegister.set(register, told)
  return told
}

/** Rows of the same nyckeltal say the same of it; a blank says nothing, and a value may be unknown. */
export const indicatorRules: SheetRules = {
  locate: (draft) => {
    genderOrTotal(draft)
    const id = draft.values['koladaId']
    if (typeof id === 'string') draft.values['koladaId'] = id.toUpperCase()
    for (const field of indicatorFields) if (draft.values[field] === null) delete draft.values[field]
  },
  check: (draft, { register, today }) => {
    yearHasBeen(draft, today)
    const told = toldIn(register)
    const name = nameKey(draft.text('name') ?? '')
    agreeWithEarlierRows(draft, name, told)
    ownId(draft, name, told)
  },
}

function agreeWithEarlierRows(draft: RowDraft, name: string, { facts }: Told): void {
  for (const field of indicatorFields) {
    const value = draft.values[field]
    if (value === undefined || value === null) continue
    const earlier = facts.get(`${name}\n${field}`)
    if (earlier === undefined) facts.set(`${name}\n${field}`, { value, row: draft.row })
    else if (earlier.value !== value) {
      draft.error(field, `Rad ${earlier.row} säger något annat om samma nyckeltal. Låt alla dess rader säga samma.`)
    }
  }
}

function ownId(draft: RowDraft, name: string, { owners }: Told): void {
  const id = draft.values['koladaId']
  if (typeof id !== 'string') return
  if (!KoladaId.safeParse(id).success) {
    draft.error('koladaId', 'Koladas id skrivs med N eller U och fem siffror, till exempel U33401.')
    return
  }
  const owner = owners.get(id)
  if (owner === undefined) owners.set(id, name)
  else if (owner !== name) draft.error('koladaId', 'Ett annat nyckeltal har redan samma id i Kolada. Rätta ett av dem.')
}
