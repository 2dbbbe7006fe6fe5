import { lowerSv } from '../../../shared/domain/swedish'
import type { Database } from '../../database/database'

/** A condition with the named parameters it uses. */
export interface Condition {
  sql: string
  values?: Record<string, unknown>
}

/** How one list is read. The table that the rows come from is aliased `t`; `:today` may be used everywhere. */
export interface ListShape {
  /** `provider t`, with the joins that searching and sorting need. */
  from: string
  /** Joins that only chosen sorting and showing need, such as sums per row; counting does without them. */
  details?: string
  /** What each row shows. Only the page's rows pay for sub-queries here. */
  columns: string
  /** Text expressions in which every word of the search is looked for. */
  searched: readonly string[]
  /** Field of the row → what to sort by. Nothing else can be sorted by, whatever is asked for. */
  sortable: Readonly<Record<string, string>>
  /** The order without a choice, and between equals. */
  order: string
}

export interface ListRequest {
  search: string
  sort: { by: string; descending: boolean } | null
  offset: number
  limit: number
  includeArchived: boolean
}

/**
 * One page of a list: first the ids in order, then what those rows show. `total` counts what search and filters let
 * through, `totalUnfiltered` what the frame's nämnd lets through.
 */
export function listRows<Row extends { id: string }>(
  { db, today }: { db: Database; today: string },
  shape: ListShape,
  request: ListRequest,
  { scope = [], filters = [] }: { scope?: readonly Condition[]; filters?: readonly Condition[] } = {},
): { rows: Row[]; total: number; totalUnfiltered: number } {
  const always = request.includeArchived ? scope : [...scope, { sql: 't.archivedAt IS NULL' }]
  const chosen = [...always, ...filters, ...searchConditions(shape.searched, request.search)]
  const count = (conditions: readonly Condition[]): number =>
    db.getSql<{ n: number }>(`SELECT count(*) AS n FROM ${shape.from} ${where(conditions)}`, {
      today,
      ...valuesOf(conditions),
    })?.n ?? 0

  const ids = db.allSql<{ id: string }>(
    `SELECT t.id AS id FROM ${request.sort === null ? shape.from : source(shape)} ${where(chosen)} ORDER BY ${orderBy(shape, request.sort)} LIMIT :limit OFFSET :offset`,
    { today, ...valuesOf(chosen), limit: request.limit, offset: request.offset },
  )
  const total = ids.length < request.limit && request.offset === 0 ? ids.length : count(chosen)
  return {
    rows: rowsByIds<Row>(
      { db, today },
      shape,
      ids.map(({ id }) => id),
    ),
    total,
    totalUnfiltered: chosen.length === always.length ? total : count(always),
  }
}

/** The rows with these ids as the list shows them, in the order of the ids. */
export function rowsByIds<Row extends { id: string }>(
  { db, today }: { db: Database; today: string },
  shape: ListShape,
  ids: readonly string[],
): Row[] {
  const rows = db.allSql<Row>(
    `SELECT ${shape.columns} FROM ${source(shape)} WHERE t.id IN (SELECT value FROM json_each(:ids))`,
    { today, ids: JSON.stringify(ids) },
  )
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** The rows that hang on a record, all of them, in the list's own order. Archived ones are left out. */
export function rowsWhere<Row extends { id: string }>(
  context: { db: Database; today: string },
  shape: ListShape,
  condition: Condition,
): Row[] {
  const everything = { search: '', sort: null, offset: 0, limit: 100_000, includeArchived: false }
  return listRows<Row>(context, shape, everything, { scope: [condition] }).rows
}

/** The one row that a record's page shows, archived or not. Ask `recordedTable.byId` first whether it exists. */
export function rowOf<Row extends { id: string }>(
  context: { db: Database; today: string },
  shape: ListShape,
  id: string,
): Row {
  const [row] = rowsByIds<Row>(context, shape, [id])
  if (row === undefined) throw new Error(`no row for ${shape.from}`)
  return row
}

/** Nothing when the filter isn't set. */
export const equals = (column: string, parameter: string, value: string | null): Condition[] =>
  value === null ? [] : [{ sql: `${column} = :${parameter}`, values: { [parameter]: value } }]

function searchConditions(searched: readonly string[], search: string): Condition[] {
  const text = searched.map((expression) => `coalesce(${expression}, '')`).join(` || ' ' || `)
  return lowerSv(search)
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map((word, index) => ({ sql: `instr(svLower(${text}), :word${index}) > 0`, values: { [`word${index}`]: word } }))
}

const source = ({ from, details = '' }: ListShape): string => `${from} ${details}`

function orderBy({ sortable, order }: ListShape, sort: ListRequest['sort']): string {
  const expression = sort !== null && Object.hasOwn(sortable, sort.by) ? sortable[sort.by] : undefined
  if (expression === undefined) return order
  // What is not known comes last, whichever way the list is turned.
  return `${expression} ${sort?.descending === true ? 'DESC' : 'ASC'} NULLS LAST, ${order}`
}

const where = (conditions: readonly Condition[]): string =>
  conditions.length === 0 ? '' : `WHERE ${conditions.map(({ sql }) => `(${sql})`).join(' AND ')}`

const valuesOf = (conditions: readonly Condition[]): Record<string, unknown> =>
  Object.assign({}, ...conditions.map(({ values }) => values ?? {}))
