import type { FindingCross, FindingDimension } from '../../contracts/finding-analysis'
import { breakDown } from './breakdown'
import { placeReader } from './dimension'
import type { FindingFact } from './fact'

/** Two dimensions against each other: every brist is in exactly one cell, so rows and columns add up to the total. */
export function crossTable(
  findings: readonly FindingFact[],
  rows: FindingDimension,
  columns: FindingDimension,
): FindingCross {
  const groups = (dimension: FindingDimension) =>
    breakDown(dimension, { findings, reviews: [] }, null, '9999-12-31').map(({ key, name, count }) => ({
      key,
      name,
      count,
    }))
  const across = groups(columns)
  const columnAt = new Map(across.map(({ key }, index) => [key, index]))
  const cellsOf = new Map<string | null, number[]>()
  const [rowOf, columnOf] = [placeReader(rows), placeReader(columns)]
  for (const fact of findings) {
    const key = rowOf(fact)?.key ?? null
    const cells = cellsOf.get(key) ?? across.map(() => 0)
    const at = columnAt.get(columnOf(fact)?.key ?? null)
    if (at !== undefined) cells[at] = (cells[at] ?? 0) + 1
    cellsOf.set(key, cells)
  }
  return {
    total: findings.length,
    columns: across,
    rows: groups(rows).map((group) => ({ ...group, cells: cellsOf.get(group.key) ?? across.map(() => 0) })),
  }
}
