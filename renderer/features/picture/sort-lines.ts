import { compareSv } from '../../../shared/domain/swedish'
import type { Sort } from '../../ui/table'

type Line = { id: string; name: string } & Record<string, unknown>

/** By the column, unknown last whichever way; equal values by name. */
export function sortLines<Row extends { id: string; name: string }>(
  rows: readonly Row[],
  { by, descending }: Sort,
): Row[] {
  const direction = descending ? -1 : 1
  return rows.toSorted((a, b) => {
    const [left, right] = [(a as Line)[by], (b as Line)[by]]
    const unknown = Number(left === null) - Number(right === null)
    if (unknown !== 0) return unknown
    return direction * compare(left, right) || compareSv(a.name, b.name)
  })
}

function compare(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return typeof a === 'string' && typeof b === 'string' ? compareSv(a, b) : 0
}
