import type { ComparedDays, CountedGroup } from '../../../../shared/domain/growth'
import type { Database } from '../../../database/database'
import { committeeSql, daySql, fromSql } from './supervision-sql'

const groups = {
  body: { key: 't.body', name: 't.body' },
  serviceType: { key: 'st.id', name: "coalesce(st.name, 'Ingen särskild insats')" },
  unit: { key: 't.unitId', name: "coalesce(u.name || ' (' || coalesce(p.name, '–') || ')', 'Ingen särskild enhet')" },
} as const

/** In each of the two periods, per group, by the day of the decision or else of the beginning. */
export const countedBy = (
  db: Database,
  by: keyof typeof groups,
  committeeId: string | null,
  { from, until, beforeFrom, beforeUntil }: ComparedDays,
): CountedGroup[] =>
  db.allSql<CountedGroup>(
    `SELECT ${groups[by].key} AS key, ${groups[by].name} AS name,
       sum(${daySql} BETWEEN :from AND :until) AS now, sum(${daySql} BETWEEN :beforeFrom AND :beforeUntil) AS before
     FROM ${fromSql}
     WHERE t.archivedAt IS NULL AND ${committeeSql}
       AND (${daySql} BETWEEN :from AND :until OR ${daySql} BETWEEN :beforeFrom AND :beforeUntil)
     GROUP BY ${groups[by].key}`,
    { committeeId, from, until, beforeFrom, beforeUntil },
  )

/** The first year of the register; null where it is empty. */
export function firstYear(db: Database): number | null {
  const first = db.getSql<{ day: string | null }>(
    `SELECT min(${daySql}) AS day FROM supervision t WHERE t.archivedAt IS NULL`,
  )
  const day = first?.day ?? null
  return day === null ? null : Number(day.slice(0, 4))
}
