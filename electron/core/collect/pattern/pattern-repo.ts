import type { PatternRegister } from '../../../../shared/contracts/pattern'
import type { PatternDays, PlaceCount, RisingCount } from '../../../../shared/domain/pattern/patterns'
import type { Database } from '../../../database/database'
import { ofCommittee, signalJoins } from '../signal/signal-table'

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

export const patternRepo = (db: Database, committeeId: string | null, days: PatternDays) => ({
  /** Rows of each register since a day, under place and category. */
  places: (from: string): PlaceCount[] =>
    registers.flatMap((register) => {
      const { table, day, category, counts } = sources[register]
      return db
        .allSql<Omit<PlaceCount, 'register'>>(
          `SELECT s.providerId, max(p.name) AS providerName, s.unitId, max(u.name) AS unitName, ${category} AS category,
             count(*) AS count
           ${signalJoins(table)}
           WHERE s.archivedAt IS NULL AND ${counts} AND ${day} BETWEEN :from AND :today AND ${ofCommittee(committeeId)}
           GROUP BY s.providerId, s.unitId, ${category}`,
          { from, today: days.today, committeeId },
        )
        .map((row) => ({ register, ...row }))
    }),

  /** Rows of each utförare in the last twelve months and the twelve before, where the register is as old as that. */
  rising: (): RisingCount[] =>
    registers.flatMap((register) => {
      const { table, day, counts } = sources[register]
      const first = db.getSql<{ day: string | null }>(`SELECT min(${day}) AS day FROM ${table} s`)?.day ?? null
      if (first === null || first >= days.risingFrom) return []
      return db
        .allSql<Omit<RisingCount, 'register'>>(
          `SELECT s.providerId, max(p.name) AS providerName, sum(${day} >= :from) AS now, sum(${day} < :from) AS before
           ${signalJoins(table)}
           WHERE s.archivedAt IS NULL AND s.providerId IS NOT NULL AND ${counts}
             AND ${day} BETWEEN :before AND :today AND ${ofCommittee(committeeId)}
           GROUP BY s.providerId`,
          { from: days.risingFrom, before: days.risingBefore, today: days.today, committeeId },
        )
        .map((row) => ({ register, ...row }))
    }),
})
