import type { Input } from '../../../../shared/contracts'
import type { GoalRow } from '../../../../shared/contracts/goals'
import { goalWeighs } from '../../../../shared/domain/goal'
import { nameKey } from '../../../../shared/domain/name-key'
import { lowerSv } from '../../../../shared/domain/swedish'
import type { Database } from '../../../database/database'
import type { Tables } from '../../../database/tables'

type Filter = Input<'plan.goals'>

/** A goal belongs to its own nämnd, else to that of what it points at; else to all. */
const rowsSql = `
  SELECT g.*, c.name AS committeeName, sa.name AS serviceAreaName, st.name AS serviceTypeName, p.name AS providerName,
    coalesce(g.committeeId, sa.committeeId, ta.committeeId) AS scopeId
  FROM goal g
  LEFT JOIN serviceArea sa ON sa.id = g.serviceAreaId
  LEFT JOIN serviceType st ON st.id = g.serviceTypeId
  LEFT JOIN serviceArea ta ON ta.id = st.serviceAreaId
  LEFT JOIN committee c ON c.id = coalesce(g.committeeId, sa.committeeId, ta.committeeId)
  LEFT JOIN provider p ON p.id = g.providerId`

const sorts: Record<string, string> = {
  title: 'svSort(title)',
  kind: 'kind',
  givenBy: 'svSort(givenBy)',
  responsible: 'svSort(responsible)',
  status: 'svSort(status)',
  committeeName: 'svSort(committeeName)',
}

/** Uppdrag stand before mål: they are what is to be done. */
const usualOrder = "kind IS NULL, CASE kind WHEN 'assignment' THEN 0 ELSE 1 END, svSort(title)"

const scopeSql = `year = :year AND (:committeeId IS NULL OR scopeId IS NULL OR scopeId = :committeeId)
  AND (:includeArchived = 1 OR archivedAt IS NULL)`
const searchedSql = ['title', 'givenBy', 'responsible', 'comment', 'providerName', 'serviceTypeName', 'serviceAreaName']
  .map((field) => `instr(svLower(coalesce(${field}, '')), :search) > 0`)
  .join(' OR ')

export const goalRepo = (db: Database) => ({
  list(filter: Filter): { rows: GoalRow[]; total: number; totalUnfiltered: number } {
    const parameters = {
      year: filter.year,
      committeeId: filter.committeeId,
      includeArchived: Number(filter.includeArchived),
      kind: filter.kind,
      status: filter.status === null ? null : nameKey(filter.status),
      search: lowerSv(filter.search.trim()),
      limit: filter.limit,
      offset: filter.offset,
    }
    const where = `${scopeSql} AND (:kind IS NULL OR kind = :kind) AND (:status IS NULL OR nameKey(status) = :status)
      AND (:search = '' OR ${searchedSql})`
    const by = filter.sort === null ? undefined : sorts[filter.sort.by]
    const order =
      by === undefined ? usualOrder : `${by} ${filter.sort?.descending ? 'DESC' : 'ASC'} NULLS LAST, svSort(title)`
    const count = (sql: string): number =>
      db.getSql<{ n: number }>(`SELECT count(*) AS n FROM (${rowsSql}) WHERE ${sql}`, parameters)?.n ?? 0
    const rows = db.allSql<Tables['goal'] & Omit<GoalRow, 'weighs'> & { scopeId: string | null }>(
      `SELECT * FROM (${rowsSql}) WHERE ${where} ORDER BY ${order}, id LIMIT :limit OFFSET :offset`,
      parameters,
    )
    return {
      rows: rows.map(({ scopeId: _scope, ...row }) => ({ ...row, weighs: goalWeighs(row) })),
      total: count(where),
      totalUnfiltered: count(scopeSql),
    }
  },

  archived: (year: number): number =>
    db.getSql<{ n: number }>('SELECT count(*) AS n FROM goal WHERE year = ? AND archivedAt IS NOT NULL', year)?.n ?? 0,

  /** Words in use in a field, each once. */
  wordsIn: (field: 'status' | 'givenBy'): string[] =>
    db
      .allSql<{ word: string }>(
        `SELECT ${field} AS word FROM goal WHERE ${field} IS NOT NULL AND archivedAt IS NULL
         GROUP BY nameKey(${field}) ORDER BY svSort(${field})`,
      )
      .map(({ word }) => word),

  /** The goal that has the title in the year already; archived ones hold theirs too. */
  sameTitle: (year: number, title: string, exceptId: string | null): Tables['goal'] | undefined =>
    db.getSql('SELECT * FROM goal WHERE year = :year AND nameKey(title) = nameKey(:title) AND id IS NOT :exceptId', {
      year,
      title,
      exceptId,
    }),
})
