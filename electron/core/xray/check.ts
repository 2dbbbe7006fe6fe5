import type { RecordType } from '../../../shared/contracts/values'
import type { CheckDefinition } from '../../../shared/domain/xray/definition'
import type { Database } from '../../database/database'

/** What a rule may go by besides the rows: the day, and what the municipality has set. Named parameters in the SQL. */
export interface XrayParameters {
  today: string
  year: number
  /** The last day of the year's first quarter: by then the year's analyses are to be decided. */
  firstQuarterEnd: string
  /** Deadlines of varningar before this day must have been verified by a visit. */
  visitedBefore: string
}

/** Which nämnd a row belongs to, by what the SQL can tell of it. 'none': nobody's, and so everybody's. */
export type ScopeKind = 'serviceType' | 'serviceArea' | 'committee' | 'none'

/** What a check says of a hit. */
export interface Told {
  subject: string
  sentence: string
  path: string
  /** Only where the check looks through two tables at once. */
  recordType?: RecordType
}

/** A hit, told when somebody reads it: the number in the frame needs no sentences. */
export interface FoundHit {
  recordId: string
  scope: string | null
  year: number | null
  tell: () => Told
}

/** Rows looked through, by nämnd's key and year. */
export interface BaseCount {
  scope: string | null
  year: number | null
  n: number
}

/** Runs the same count once, however many checks rest on it. */
export interface Looker {
  db: Database
  parameters: XrayParameters
  count: (sql: string) => BaseCount[]
}

export interface Check extends CheckDefinition {
  recordType: RecordType
  scopeKind: ScopeKind
  /** The tables that base and hits come from: when none of them has changed, neither have they. */
  reads: ReadonlySet<string>
  base: (look: Looker) => BaseCount[]
  find: (look: Looker) => FoundHit[]
}

/** Every row that SQL gives carries these beside the columns that the sentence needs. */
export interface KeyedRow {
  recordId: string
  scope: string | null
  year: number | null
}

interface CheckSource<Row> extends CheckDefinition {
  recordType: RecordType
  /** What is looked through: table, and the joins that the condition needs. */
  from: string
  /** Which of them. Together with `from` it is the base of the check. */
  where: string
  scopeKind: ScopeKind
  /** SQL for the key of the nämnd; unless told, none. */
  scope?: string
  /** SQL for the year that a row belongs to. */
  yearOf?: string
  /** SQL for the record; unless told, the id of the first table by its alias. */
  id: string
  /** Joins that only the sentence needs. */
  joins?: string
  /** SQL for what the sentence needs, each with its name. */
  columns: string
  /** The rule as SQL: true where it is broken. Left out where `choose` is the rule. */
  broken?: string
  /** The rule as a function of all rows: those that break it. */
  choose?: (rows: Array<Row & KeyedRow>, look: Looker) => Array<Row & KeyedRow>
  /** Tables that `choose` looks in besides those of the SQL. */
  alsoReads?: readonly string[]
  tell: (row: Row & KeyedRow) => Told
}

/**
 * A check from its SQL and its words. Base and hits come from the same `from` and `where`, so that "3 av 412" can't count
 * other rows than it looks through.
 */
export function check<Row>(source: CheckSource<Row>): Check {
  const { key, name, degree, room, why, remedy, of, recordType, scopeKind } = source
  const scope = source.scope ?? 'NULL'
  const year = source.yearOf === undefined ? 'NULL' : `CAST(${source.yearOf} AS INTEGER)`
  const base = `SELECT ${scope} AS scope, ${year} AS year, count(*) AS n FROM ${source.from} WHERE ${source.where} GROUP BY 1, 2`
  const rows = `SELECT ${source.id} AS recordId, ${scope} AS scope, ${year} AS year, ${source.columns}
    FROM ${source.from} ${source.joins ?? ''}
    WHERE (${source.where})${source.broken === undefined ? '' : ` AND (${source.broken})`}`
  const { tell, choose } = source
  return {
    key,
    name,
    degree,
    room,
    why,
    remedy,
    of,
    recordType,
    scopeKind,
    reads: new Set([...tablesIn(base), ...tablesIn(rows), ...(source.alsoReads ?? [])]),
    base: (look) => look.count(base),
    find: (look) => {
      const found = look.db.allSql<Row & KeyedRow>(rows, look.parameters)
      return (choose === undefined ? found : choose(found, look)).map((row) => ({
        recordId: row.recordId,
        scope: row.scope,
        year: row.year,
        tell: () => tell(row),
      }))
    },
  }
}

/** The names after FROM and JOIN; a subquery's own SELECT is no table and does no harm. */
const tablesIn = (sql: string): string[] =>
  [...sql.matchAll(/\b(?:FROM|JOIN)\s+\(?\s*(\w+)/giu)].map(([, name]) => name ?? '')
