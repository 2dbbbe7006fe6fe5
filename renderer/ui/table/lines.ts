import { groupBy } from '../group-by'

/** What is drawn: rows, with a head line before each new group. */
export type Line<Row> =
  | { kind: 'group'; key: string; rows: readonly Row[]; folded: boolean }
  | { kind: 'row'; row: Row; index: number }

/** Rows keep their order; those of a folded group are left out. Without `groupOf` there are only rows. */
export function toLines<Row>(
  rows: readonly Row[],
  groupOf: ((row: Row) => string) | undefined,
  folded: ReadonlySet<string>,
): Line<Row>[] {
  if (!groupOf) return rows.map((row, index) => ({ kind: 'row', row, index }))
  const groups = groupBy(rows, groupOf)
  let index = 0
  return [...groups].flatMap(([key, members]): Line<Row>[] => {
    const first = index
    index += members.length
    const head: Line<Row> = { kind: 'group', key, rows: members, folded: folded.has(key) }
    if (folded.has(key)) return [head]
    return [head, ...members.map((row, offset): Line<Row> => ({ kind: 'row', row, index: first + offset }))]
  })
}

/** Where a key takes the cursor among `count` lines; null when the key is not one of the list's. */
export function moveCursor(key: string, at: number, count: number, page: number): number | null {
  if (count === 0) return null
  const to = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: count - 1,
  }[key]
  return to === undefined ? null : Math.min(count - 1, Math.max(0, to))
}
