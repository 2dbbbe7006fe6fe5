import type BetterSqlite3 from 'better-sqlite3'
import { type Compilable, DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely'
import type { Tables } from './tables'

export type SqlValue = string | number | bigint | Buffer | null

/**
 * Kysely writes and types the SQL, better-sqlite3 runs it, synchronously: a command that waits for nothing can't leak out
 * of its transaction. Prepared statements are kept by their text.
 */
export interface Database {
  /** Builds queries; never runs them. */
  readonly sql: Kysely<Tables>
  /** For plain SQL where statistics read better so, and for pragmas. */
  readonly raw: BetterSqlite3.Database
  all<Row>(query: Compilable<Row>): Row[]
  get<Row>(query: Compilable<Row>): Row | undefined
  /** @returns the number of rows changed */
  run(query: Compilable<unknown>): number
  /** Plain SQL with named or positional parameters. */
  allSql<Row>(sql: string, ...parameters: unknown[]): Row[]
  getSql<Row>(sql: string, ...parameters: unknown[]): Row | undefined
  runSql(sql: string, ...parameters: unknown[]): number
  /** Runs the work in one transaction; a nested call joins the outer one. */
  transaction<Result>(work: () => Result): Result
  close(): void
}

const compiler = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
})

export function wrap(raw: BetterSqlite3.Database): Database {
  const statements = new Map<string, BetterSqlite3.Statement>()
  const prepare = (sql: string): BetterSqlite3.Statement => {
    let statement = statements.get(sql)
    if (statement === undefined) {
      statement = raw.prepare(sql)
      statements.set(sql, statement)
    }
    return statement
  }
  return {
    sql: compiler,
    raw,
    all: <Row>(query: Compilable<Row>) => {
      const { sql, parameters } = query.compile()
      return prepare(sql).all(...(parameters as SqlValue[])) as Row[]
    },
    get: <Row>(query: Compilable<Row>) => {
      const { sql, parameters } = query.compile()
      return prepare(sql).get(...(parameters as SqlValue[])) as Row | undefined
    },
    run: (query) => {
      const { sql, parameters } = query.compile()
      return prepare(sql).run(...(parameters as SqlValue[])).changes
    },
    allSql: <Row>(sql: string, ...parameters: unknown[]) => prepare(sql).all(...parameters) as Row[],
    getSql: <Row>(sql: string, ...parameters: unknown[]) => prepare(sql).get(...parameters) as Row | undefined,
    runSql: (sql, ...parameters) => prepare(sql).run(...parameters).changes,
    transaction: (work) => (raw.inTransaction ? work() : raw.transaction(work).immediate()),
    close: () => raw.close(),
  }
}
