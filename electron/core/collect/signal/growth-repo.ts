import type { SignalRegister } from '../../../../shared/contracts/signal'
import type { ComparedDays, CountedGroup } from '../../../../shared/domain/growth'
import { nameKey } from '../../../../shared/domain/name-key'
import type { Database } from '../../../database/database'
import { ofCommittee, serviceTypeSql, signalTables } from './signal-table'

export interface CountedRows {
  committeeId: string | null
  days: ComparedDays
  /** Feedback kind or experience direction; null counts all. */
  kind: string | null
}

/** What can be counted by: its column, and the names of what the column points at. */
const dimensions = (category: string) => ({
  provider: { key: 's.providerId', named: 'SELECT id, name FROM provider' },
  unit: {
    key: 's.unitId',
    named: "SELECT u.id, u.name || ', ' || p.name AS name FROM unit u JOIN provider p ON p.id = u.providerId",
  },
  category: { key: category, named: null },
  serviceType: { key: serviceTypeSql, named: 'SELECT id, name FROM serviceType' },
})
export type Dimension = keyof ReturnType<typeof dimensions>

/** Filters that stand for several kinds. */
const severalKinds: Record<string, readonly string[]> = {
  toAnswer: ['complaint', 'viewpoint'],
  notGood: ['mixed', 'poor'],
}

export const growthRepo = (db: Database, register: SignalRegister) => {
  const { table, day, category, kind } = signalTables[register]
  return {
    /** Rows of the year and of the same days the year before, counted by SQL under each value of the dimension. */
    groups(dimension: Dimension, { committeeId, days, kind: wanted }: CountedRows): CountedGroup[] {
      const { key, named } = dimensions(category)[dimension]
      const isKind = kind === null || wanted === null ? '1' : `${kind} IN (SELECT value FROM json_each(:kinds))`
      const counts = db.allSql<{ key: string | null; now: number; before: number }>(
        `SELECT ${key} AS key, sum(${day} >= :from) AS now, sum(${day} < :from) AS before FROM ${table} s
         WHERE s.archivedAt IS NULL AND ${day} BETWEEN :beforeFrom AND :until
           AND (${day} >= :from OR ${day} <= :beforeUntil) AND ${isKind} AND ${ofCommittee(committeeId)}
         GROUP BY 1`,
        {
          from: days.from,
          until: days.until,
          beforeFrom: days.beforeFrom,
          beforeUntil: days.beforeUntil,
          committeeId,
          kinds: JSON.stringify(wanted === null ? [] : (severalKinds[wanted] ?? [wanted])),
        },
      )
      if (named === null) return oneSpelling(counts)
      const names = new Map(db.allSql<{ id: string; name: string }>(named).map(({ id, name }) => [id, name]))
      return counts.map((row) => ({ ...row, name: row.key === null ? '' : (names.get(row.key) ?? '') }))
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
