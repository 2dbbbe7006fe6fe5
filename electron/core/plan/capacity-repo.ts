import type { Database } from '../../database/database'
import type { Tables } from '../../database/tables'
import type { Context } from '../context'
import { type RecordedTable, recordedTable } from '../recorded-table'

export type CapacityRecord = Tables['planCapacity']

export const capacityTable = (context: Context): RecordedTable<'planCapacity'> => recordedTable(context, 'planCapacity')

/** The months that somebody has stated, a row each. */
export const capacityOfPlan = (db: Database, planId: string): CapacityRecord[] =>
  db.allSql('SELECT * FROM planCapacity WHERE planId = ? ORDER BY svSort(responsible), month', planId)

export const capacityMonth = (
  db: Database,
  planId: string,
  responsible: string,
  month: number,
): CapacityRecord | undefined =>
  db.getSql(
    'SELECT * FROM planCapacity WHERE planId = @planId AND nameKey(responsible) = nameKey(@responsible) AND month = @month',
    { planId, responsible, month },
  )

/** A new version starts with the days of the one it revises. */
export function copyCapacityTo(context: Context, fromPlanId: string, toPlanId: string): void {
  const table = capacityTable(context)
  for (const { responsible, month, days } of capacityOfPlan(context.db, fromPlanId)) {
    table.insert({ planId: toPlanId, responsible, month, days })
  }
}
