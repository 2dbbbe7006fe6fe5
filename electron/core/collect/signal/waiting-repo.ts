import type { SignalRegister } from '../../../../shared/contracts/signal'
import type { Database } from '../../../database/database'
import type { Condition } from '../review-filter'
import { ofCommittee, signalTables } from './signal-table'

/** How many rows wait, and since when. `before`: only those from before that day. */
export function waitingRows(
  db: Database,
  register: SignalRegister,
  waiting: Condition,
  committeeId: string | null,
  before: string | null,
): { n: number; first: string | null } {
  const { table, day } = signalTables[register]
  return (
    db.getSql<{ n: number; first: string | null }>(
      `SELECT count(*) AS n, min(${day}) AS first FROM ${table} s
       WHERE s.archivedAt IS NULL AND ${waiting.sql} AND (:before IS NULL OR ${day} < :before) AND ${ofCommittee(committeeId)}`,
      { ...waiting.parameters, committeeId, before },
    ) ?? { n: 0, first: null }
  )
}
