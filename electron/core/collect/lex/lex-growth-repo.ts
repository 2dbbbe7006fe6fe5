import type { LexKind } from '../../../../shared/contracts/lex'
import type { ComparedDays, CountedGroup } from '../../../../shared/domain/growth'
import type { Database } from '../../../database/database'
import { fromSql, tableOf } from './lex-sql'

const groups = {
  unit: { key: 't.unitId', name: "u.name || ' (' || coalesce(p.name, '–') || ')'", unknown: 'Enhet inte angiven' },
  provider: { key: 't.providerId', name: 'p.name', unknown: 'Utförare inte angiven' },
  serviceType: { key: 'st.id', name: 'st.name', unknown: 'Insats inte angiven' },
} as const

/** Reports in each of the two periods, per group; both may be 0 for none. */
export function countedBy(
  db: Database,
  kind: LexKind,
  by: keyof typeof groups,
  committeeId: string | null,
  { from, until, beforeFrom, beforeUntil }: ComparedDays,
): CountedGroup[] {
  const { key, name, unknown } = groups[by]
  return db.allSql<CountedGroup>(
    `SELECT ${key} AS key, coalesce(${name}, '${unknown}') AS name,
       sum(t.reportedOn BETWEEN :from AND :until) AS now,
       sum(t.reportedOn BETWEEN :beforeFrom AND :beforeUntil) AS before
     FROM ${fromSql(kind)}
     WHERE t.archivedAt IS NULL
       AND (t.reportedOn BETWEEN :from AND :until OR t.reportedOn BETWEEN :beforeFrom AND :beforeUntil)
       AND (:committeeId IS NULL OR sa.committeeId IS NULL OR sa.committeeId = :committeeId)
     GROUP BY ${key}`,
    { committeeId, from, until, beforeFrom, beforeUntil },
  )
}

/** The year of the register's first report; null where it is empty. */
export function firstYear(db: Database, kind: LexKind): number | null {
  const first = db.getSql<{ day: string | null }>(
    `SELECT min(reportedOn) AS day FROM ${tableOf[kind]} WHERE archivedAt IS NULL`,
  )
  const day = first?.day ?? null
  return day === null ? null : Number(day.slice(0, 4))
}
