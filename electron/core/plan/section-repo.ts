import type { Database } from '../../database/database'
import type { Tables } from '../../database/tables'
import type { Context } from '../context'
import { type RecordedTable, recordedTable } from '../recorded-table'
import { decidedPlan, type PlanRecord } from './plan-repo'

export type SectionRecord = Tables['planSection']

export const sectionTable = (context: Context): RecordedTable<'planSection'> => recordedTable(context, 'planSection')

/** The sections that somebody has opened; one whose text was taken away again has none. */
export const sectionsOf = (db: Database, planId: string): SectionRecord[] =>
  db.allSql('SELECT * FROM planSection WHERE planId = ?', planId)

/** The plan decided for the year before, of the same nämnd or else the joint one: its texts are on offer. */
export const planBefore = (db: Database, { committeeId, year }: PlanRecord): PlanRecord | undefined =>
  decidedPlan(db, committeeId, year - 1) ?? decidedPlan(db, null, year - 1)

/** A new version starts with the texts of the one it revises. */
export function copySectionsTo(context: Context, fromPlanId: string, toPlanId: string): void {
  const table = sectionTable(context)
  for (const { key, text } of sectionsOf(context.db, fromPlanId)) table.insert({ planId: toPlanId, key, text })
}
