import type { PatternRegister } from '../../../../shared/contracts/pattern'
import type { PatternDays, PlaceCount, RisingCount } from '../../../../shared/domain/pattern/patterns'
import type { Database } from '../../../database/database'
import { ofCommittee } from '../signal/signal-table'

/** What each register counts: beröm and goda erfarenheter speak for themselves and are left out. */
const sources: Record<PatternRegister, { table: string; day: string; category: string; counts: string }> = {
  feedback: { table: 'feedback', day: 's.receivedOn', category: 's.category', counts: "s.kind <> 'praise'" },
  deviation: { table: 'deviation', day: 's.occurredOn', category: 's.type', counts: '1' },
  experience: {
    table: 'caseworkerExperience',
    day: 's.notedOn',
    category: 's.category',
    counts: "s.direction <> 'good'",
  },
  lexSarah: { table: 'lexSarah', day: 's.reportedOn', category: 'NULL', counts: '1' },
}
const registers = Object.keys(sources) as PatternRegister[]

export const patternRepo = (db: Database, committeeId: string | null, days: PatternDays) => {
  const names = namesOfPlaces(db)
  const name = (id: string | null): string | null => (id === null ? null : (names.get(id) ?? null))
  return {
    /** Rows of each register since a day, under place and category. */
    places: (from: string): PlaceCount[] =>
      registers.flatMap((register) => {
        const { table, day, category, counts } = sources[register]
        return db
          .allSql<Omit<PlaceCount, 'register' | 'providerName' | 'unitName'>>(
            `SELECT s.providerId, s.unitId, ${category} AS category, count(*) AS count FROM ${table} s
             WHERE s.archivedAt IS NULL AND ${counts} AND ${day} BETWEEN :from AND :today AND ${ofCommittee(committeeId)}
             GROUP BY 1, 2, 3`,
            { from, today: days.today, committeeId },
          )
          .map((row) => ({ ...row, register, providerName: name(row.providerId), unitName: name(row.unitId) }))
      }),

    /** Rows of each utförare in the last twelve months and the twelve before; of a younger register nothing can be said. */
    rising: (): RisingCount[] =>
      registers.flatMap((register) => {
        const { table, day, counts } = sources[register]
        const first = db.getSql<{ day: string | null }>(`SELECT min(${day}) AS day FROM ${table} s`)?.day ?? null
        if (first === null || first > days.risingBefore) return []
        return db
          .allSql<Omit<RisingCount, 'register' | 'providerName'>>(
            `SELECT s.providerId, sum(${day} >= :from) AS now, sum(${day} < :from) AS before FROM ${table} s
             WHERE s.archivedAt IS NULL AND s.providerId IS NOT NULL AND ${counts}
               AND ${day} BETWEEN :before AND :today AND ${ofCommittee(committeeId)}
             GROUP BY 1`,
            { from: days.risingFrom, before: days.risingBefore, today: days.today, committeeId },
          )
          .map((row) => ({ ...row, register, providerName: name(row.providerId) ?? '' }))
      }),
  }
}

/** Id → name of every utförare and enhet: read once, not once a row. */
const namesOfPlaces = (db: Database): Map<string, string> =>
  new Map(
    db
      .allSql<{ id: string; name: string }>('SELECT id, name FROM provider UNION ALL SELECT id, name FROM unit')
      .map(({ id, name }) => [id, name]),
  )
