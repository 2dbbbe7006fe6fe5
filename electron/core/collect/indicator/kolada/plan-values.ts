import type { KoladaRow } from '../../../../../shared/contracts/kolada'
import { nameKey } from '../../../../../shared/domain/name-key'
import type { KoladaGender } from '../../../../exchange/kolada/response'
import type { Database } from '../../../../database/database'
import { indicatorRepo } from '../indicator-repo'

/** A value on its way in: by the nyckeltal's own name, and the group's. */
export interface IncomingValue {
  /** null: the nyckeltal is made when it is written. */
  indicatorId: string | null
  indicator: string
  koladaId: string | null
  year: number
  groupName: string
  gender: KoladaGender
  value: number | null
}

export type PlannedValue = IncomingValue & Pick<KoladaRow, 'before' | 'after' | 'state'>

/**
 * What the values would change. An unknown value makes no row, but takes the place of one that is known: Kolada has then
 * withdrawn it, and what it was stays as a correction.
 */
export function planValues(
  db: Database,
  incoming: readonly IncomingValue[],
): { rows: PlannedValue[]; unchanged: number } {
  const repo = indicatorRepo(db)
  const rows: PlannedValue[] = []
  let unchanged = 0
  for (const one of lastOfEach(incoming)) {
    const { indicatorId, year, groupName, gender, value } = one
    const before = indicatorId === null ? undefined : repo.sameValue({ indicatorId, year, groupName, gender })
    if (before === undefined ? value === null : before.value === value) unchanged += before === undefined ? 0 : 1
    else {
      const state = before === undefined ? 'new' : 'changed'
      rows.push({ ...one, before: before?.value ?? null, after: value, state })
    }
  }
  return { rows: rows.toSorted((a, b) => Number(a.state === 'new') - Number(b.state === 'new')), unchanged }
}

/** The same value told twice counts once, as last told. */
function lastOfEach(incoming: readonly IncomingValue[]): IncomingValue[] {
  const byKey = new Map(
    incoming.map((one) => [
      [one.indicatorId ?? nameKey(one.indicator), one.year, nameKey(one.groupName), one.gender].join('\n'),
      one,
    ]),
  )
  return [...byKey.values()]
}
