import type { SignalRegister } from '../../../../shared/contracts/signal'
import type { ComparedDays, CountedGroup } from '../../../../shared/domain/growth'
import { nameKey } from '../../../../shared/domain/name-key'
import type { Database } from '../../../database/database'
import { ofCommittee, serviceTypeSql, signalJoins, signalTables } from './signal-table'

export interface CountedRows {
  committeeId: string | null
  days: ComparedDays
  /** Feedback kind or experience direction; null counts all. */
  kind: string | null
}

/** The groups that can be counted: column, and where its name is. */
const dimensions = (category: string) => ({
  provider: { key: 's.providerId', name: 'max(p.name)' },
  unit: { key: 's.unitId', name: "max(u.name || coalesce(', ' || p.name, ''))" },
  category: { key: category, name: category },
  serviceType: { key: serviceTypeSql, name: 'max(st.name)' },
})
export type Dimension = keyof ReturnType<typeof dimensions>

export const growthRepo = (db: Database, register: SignalRegister) => {
  const { table, day, category, kind } = signalTables[register]
  return {
    /** Rows of the year and of the same days the year before, counted by SQL under each value of the dimension. */
    groups(dimension: Dimension, { committeeId, days, kind: wanted }: CountedRows): CountedGroup[] {
      const { key, name } = dimensions(category)[dimension]
      const isKind = kind === null || wanted === null ? '1' : `${kind} IN (SELECT value FROM json_each(:kinds))`
      const rows = db.allSql<{ key: string | null; name: string | null; now: number; before: number }>(
        `SELECT ${key} AS key, ${name} AS name, sum(${day} >= :from) AS now, sum(${day} < :from) AS before
         ${signalJoins(table)}
         WHERE s.archivedAt IS NULL AND (${day} BETWEEN :from AND :until OR ${day} BETWEEN :beforeFrom AND :beforeUntil)
           AND ${isKind} AND ${ofCommittee(committeeId)}
         GROUP BY 1`,
        {
          from: days.from,
          until: days.until,
          beforeFrom: days.beforeFrom,
          beforeUntil: days.beforeUntil,
          committeeId,
          kinds: JSON.stringify(
            wanted === 'toAnswer' ? ['complaint', 'viewpoint'] : wanted === 'notGood' ? ['mixed', 'poor'] : [wanted],
          ),
        },
      )
      return dimension === 'category' ? oneSpelling(rows) : rows.map((row) => ({ ...row, name: row.name ?? '' }))
    },

    /** The first day that the register knows; null when it is empty. */
    firstDay: (): string | null =>
      db.getSql<{ day: string | null }>(`SELECT min(${day}) AS day FROM ${table} s WHERE s.archivedAt IS NULL`)?.day ??
      null,
  }
}

/** 'Bemötande' and 'bemötande' are one category, under the spelling that comes first. */
function oneSpelling(rows: ReadonlyArray<{ key: string | null; now: number; before: number }>): CountedGroup[] {
  const merged = new Map<string | null, CountedGroup>()
  for (const { key, now, before } of rows) {
    const same = key === null ? null : nameKey(key)
    const known = merged.get(same)
    if (known === undefined) merged.set(same, { key, name: key ?? '', now, before })
    else merged.set(same, { ...known, now: known.now + now, before: known.before + before })
  }
  return [...merged.values()]
}
