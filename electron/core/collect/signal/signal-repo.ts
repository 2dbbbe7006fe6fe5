import type { SignalRegister } from '../../../../shared/contracts/signal'
import { nameKey } from '../../../../shared/domain/name-key'
import { compareSv } from '../../../../shared/domain/swedish'
import type { Database } from '../../../database/database'
import type { Condition } from '../review-filter'
import { signalCondition, type SignalFilter, signalScope } from './signal-filter'
import { namedRows, signalTables } from './signal-table'

/** Each name gets its place in Swedish order once, instead of once a row. */
const placeOf = (table: string, id: string): { before: string; by: string } => ({
  before: `WITH place AS MATERIALIZED (SELECT id, row_number() OVER (ORDER BY svSort(name)) AS n FROM ${table})`,
  by: `(SELECT n FROM place WHERE place.id = ${id})`,
})

const severityOrder = "CASE s.severity WHEN 'minor' THEN 1 WHEN 'moderate' THEN 2 WHEN 'serious' THEN 3 END"

function sortOf(register: SignalRegister, by: string | undefined): { before: string; by: string } {
  const { day, category } = signalTables[register]
  const plain: Record<string, string> = {
    number: 's.number',
    day,
    category: `${category} COLLATE NOCASE`,
    responsible: 's.responsible COLLATE NOCASE',
    ...(register === 'feedback'
      ? { kind: 's.kind', answerDays: 'julianday(s.answeredOn) - julianday(s.receivedOn)' }
      : {}),
    ...(register === 'deviation' ? { severity: severityOrder, measureDueOn: 's.measureDueOn' } : {}),
    ...(register === 'experience'
      ? { direction: "CASE s.direction WHEN 'poor' THEN 1 WHEN 'mixed' THEN 2 ELSE 3 END" }
      : {}),
  }
  if (by === 'providerName') return placeOf('provider', 's.providerId')
  if (by === 'unitName') return placeOf('unit', 's.unitId')
  return { before: '', by: plain[by ?? 'day'] ?? day }
}

export const signalRepo = (db: Database, register: SignalRegister) => {
  const { table, day, category } = signalTables[register]
  const count = (sql: string, parameters: Record<string, unknown>): number =>
    db.getSql<{ n: number }>(`SELECT count(*) AS n FROM ${table} s WHERE ${sql}`, parameters)?.n ?? 0

  return {
    /** One page, the newest first unless sorted. `extra` is what only this register is filtered by. */
    page<Row>(
      filter: SignalFilter,
      extra: Condition = { sql: '1', parameters: {} },
      further = '',
    ): { rows: Row[]; total: number; totalUnfiltered: number; archived: number } {
      const condition = signalCondition(db, register, filter)
      const where = {
        sql: `${condition.sql} AND ${extra.sql}`,
        parameters: { ...condition.parameters, ...extra.parameters },
      }
      const { before, by } = sortOf(register, filter.sort?.by)
      const direction = (filter.sort?.descending ?? true) ? 'DESC' : 'ASC'
      const ids = db
        .allSql<{ id: string }>(
          `${before} SELECT s.id FROM ${table} s WHERE ${where.sql}
           ORDER BY ${by} ${direction} NULLS LAST, ${day} DESC, s.number DESC LIMIT :limit OFFSET :offset`,
          { ...where.parameters, limit: filter.limit, offset: filter.offset },
        )
        .map(({ id }) => id)
      const found = db.allSql<Row & { id: string }>(
        `SELECT s.*, p.name AS providerName, u.name AS unitName, st.name AS serviceTypeName, r.number AS reviewNumber${further}
         ${namedRows(table)}
         WHERE s.id IN (SELECT value FROM json_each(?))`,
        JSON.stringify(ids),
      )
      const byId = new Map(found.map((row) => [row.id, row]))
      const scope = signalScope(register, filter)
      return {
        rows: ids.flatMap((id) => byId.get(id) ?? []),
        total: count(where.sql, where.parameters),
        totalUnfiltered: count(scope.sql, scope.parameters),
        archived: db.getSql<{ n: number }>(`SELECT count(*) AS n FROM ${table} WHERE archivedAt IS NOT NULL`)?.n ?? 0,
      }
    },

    /** The newest row's number, whose form goes on, and those of a year; archived ones too: none is given twice. */
    numbersFor: (year: number): string[] =>
      db
        .allSql<{ number: string }>(
          `SELECT number FROM (SELECT s.number FROM ${table} s ORDER BY ${day} DESC, s.createdAt DESC, s.id DESC LIMIT 1)
           UNION ALL SELECT number FROM ${table} WHERE number LIKE ?`,
          `%${year}%`,
        )
        .map(({ number }) => number),

    /** Words that stand in the rows, the first spelling of each, in Swedish order. */
    wordsOf: (column: string): string[] => {
      const words = db
        .allSql<{ word: string }>(
          `SELECT ${column} AS word, count(*) AS n FROM ${table} s
           WHERE ${column} IS NOT NULL AND s.archivedAt IS NULL GROUP BY ${column} ORDER BY n DESC LIMIT 200`,
        )
        .map(({ word }) => word)
      return words
        .filter((word, index) => words.findIndex((other) => nameKey(other) === nameKey(word)) === index)
        .toSorted(compareSv)
    },
    categories(): string[] {
      return this.wordsOf(category)
    },
  }
}
