import type { z } from 'zod'
import type { PlanLeftOut } from '../../../shared/contracts/plan'
import { candidateKey } from '../../../shared/domain/priority/facts'
import type { LeftOutRow } from '../../../shared/domain/plan/propose'
import type { Database } from '../../database/database'
import type { Tables } from '../../database/tables'
import type { Context } from '../context'
import { recordedTable } from '../recorded-table'

type Stored = Tables['planLeftOut']

const leftOutOf = (db: Database, planId: string): Stored[] =>
  db.allSql('SELECT * FROM planLeftOut WHERE planId = ?', planId)

/** Whom the proposal had no room for, the highest ranked first. */
export const namedLeftOut = (db: Database, planId: string): Array<z.infer<typeof PlanLeftOut>> =>
  db
    .allSql<Omit<z.infer<typeof PlanLeftOut>, 'reasons'> & { reasons: string }>(
      `SELECT l.providerId, p.name AS provider, l.unitId, u.name AS unit, l.agreementId, a.number AS agreementNumber,
         l.serviceTypeId, st.name AS serviceType, l.rank, l.score, l.reasons
       FROM planLeftOut l
       JOIN provider p ON p.id = l.providerId
       JOIN serviceType st ON st.id = l.serviceTypeId
       LEFT JOIN unit u ON u.id = l.unitId
       LEFT JOIN agreement a ON a.id = l.agreementId
       WHERE l.planId = ? ORDER BY l.rank IS NULL, l.rank, svSort(p.name), l.id`,
      planId,
    )
    .map((row) => ({ ...row, reasons: JSON.parse(row.reasons) as string[] }))

/** Makes the stored list what the proposal says; a row that stays the same is not written, nor logged. */
export function replaceLeftOut(context: Context, planId: string, leftOut: readonly LeftOutRow[]): void {
  const table = recordedTable(context, 'planLeftOut')
  const stored = new Map(leftOutOf(context.db, planId).map((row) => [candidateKey(row), row]))
  for (const { candidate, reasons } of leftOut) {
    const { facts, score, rank } = candidate
    const key = candidateKey(facts)
    const fields = { reasons: JSON.stringify(reasons), score, rank }
    const before = stored.get(key)
    if (before !== undefined) table.update(before.id, null, fields)
    else {
      const { providerId, unitId, agreementId, serviceTypeId } = facts
      table.insert({ planId, providerId, unitId, agreementId, serviceTypeId, ...fields })
    }
    stored.delete(key)
  }
  for (const { id } of stored.values()) table.remove(id, null)
}

/** Takes a candidate off the list: somebody has put it in the plan. */
export function takeFromLeftOut(context: Context, planId: string, key: string): void {
  const table = recordedTable(context, 'planLeftOut')
  for (const row of leftOutOf(context.db, planId)) if (candidateKey(row) === key) table.remove(row.id, null)
}

export function copyLeftOut(context: Context, fromPlanId: string, toPlanId: string): void {
  const table = recordedTable(context, 'planLeftOut')
  for (const row of leftOutOf(context.db, fromPlanId)) {
    const { id: _, version: __, createdAt: ___, updatedAt: ____, ...fields } = row
    table.insert({ ...fields, planId: toPlanId })
  }
}
