import type { SignalKind } from '../../../../shared/contracts/assessment'
import type { SignalRegister } from '../../../../shared/contracts/signal'
import type { Database } from '../../../database/database'
import { signalCondition } from '../../collect/signal/signal-filter'
import { signalTables } from '../../collect/signal/signal-table'
import { fromSql } from '../../collect/lex/lex-sql'
import { daySql, fromSql as supervisionsSql, openDemandsSql } from '../../collect/supervision/supervision-sql'

/** Whose signals and since when, exactly as the registers' own lists are filtered: a figure opens the rows it counts. */
export interface SignalParty {
  providerId: string | null
  unitId: string | null
  serviceTypeId: string | null
  from: string | null
  until: string
}

export interface SignalRow {
  id: string
  /** Kind, severity, direction or that it was reported to IVO. */
  mark: string | null
}

const registers: Partial<Record<SignalKind, { register: SignalRegister; mark: string }>> = {
  feedback: { register: 'feedback', mark: 's.kind' },
  deviations: { register: 'deviation', mark: 's.severity' },
  experiences: { register: 'experience', mark: 's.direction' },
}

export const signalsRepo = (db: Database) => ({
  rows(kind: SignalKind, party: SignalParty): SignalRow[] {
    const register = registers[kind]
    if (register === undefined) return lexRows(db, kind === 'lexMaria' ? 'lexMaria' : 'lexSarah', party)
    const where = signalCondition(db, register.register, { ...everything, ...party })
    return db.allSql(
      `SELECT s.id, ${register.mark} AS mark FROM ${signalTables[register.register].table} s WHERE ${where.sql} ORDER BY s.id`,
      where.parameters,
    )
  },

  /** Tillsyn and revision of the party, the latest first. */
  supervisions: (
    party: SignalParty,
  ): Array<{ id: string; title: string; decidedOn: string | null; demands: number; openDemands: number }> =>
    db.allSql(
      `SELECT t.id, t.title, t.decidedOn, ${openDemandsSql} AS openDemands,
         (SELECT count(*) FROM supervisionDemand d WHERE d.supervisionId = t.id) AS demands
       FROM ${supervisionsSql}
       WHERE t.archivedAt IS NULL AND (t.providerId = :providerId OR t.unitId = :unitId)
         AND (:from IS NULL OR ${daySql} >= :from) AND ${daySql} <= :until
       ORDER BY ${daySql} DESC, t.id`,
      party,
    ),
})

const lexRows = (db: Database, kind: 'lexSarah' | 'lexMaria', party: SignalParty): SignalRow[] =>
  db.allSql(
    `SELECT t.id, CASE t.reportedToIvo WHEN 1 THEN 'reported' END AS mark FROM ${fromSql(kind)}
     WHERE t.archivedAt IS NULL AND (:providerId IS NULL OR t.providerId = :providerId)
       AND (:unitId IS NULL OR t.unitId = :unitId) AND (:serviceTypeId IS NULL OR st.id = :serviceTypeId)
       AND (:from IS NULL OR t.reportedOn >= :from) AND t.reportedOn <= :until
     ORDER BY t.id`,
    party,
  )

const everything = {
  committeeId: null,
  search: '',
  sort: null,
  offset: 0,
  limit: 0,
  includeArchived: false,
  category: null,
  step: null,
  ids: null,
}
