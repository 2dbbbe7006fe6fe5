import type { FollowUpPlan, PlanView } from '../../../shared/contracts/plan'
import { AppError } from '../../../shared/errors'
import type { Database } from '../../database/database'
import type { Tables } from '../../database/tables'
import type { Context } from '../context'
import { type RecordedTable, recordedTable } from '../recorded-table'

export type PlanRecord = Tables['followUpPlan']

export const planTable = (context: Context): RecordedTable<'followUpPlan'> => recordedTable(context, 'followUpPlan')

const sameScope = 'year = @year AND committeeId IS @committeeId'

/** The plan to work with: the draft if there is one, else the decided. */
export const currentPlan = (db: Database, committeeId: string | null, year: number): PlanRecord | undefined =>
  db.getSql(
    `SELECT * FROM followUpPlan WHERE ${sameScope} AND status <> 'superseded'
     ORDER BY status = 'draft' DESC LIMIT 1`,
    { committeeId, year },
  )

export const decidedPlan = (db: Database, committeeId: string | null, year: number): PlanRecord | undefined =>
  db.getSql(`SELECT * FROM followUpPlan WHERE ${sameScope} AND status = 'decided'`, { committeeId, year })

/** Every revision of the same plan, newest first. */
export const planVersions = (db: Database, { committeeId, year }: PlanRecord): PlanView['versions'] =>
  db.allSql(`SELECT id, revision, status, decidedOn FROM followUpPlan WHERE ${sameScope} ORDER BY revision DESC`, {
    committeeId,
    year,
  })

/** The current plans of the same year under other nämnder, the joint one first. */
export const otherPlans = (
  db: Database,
  committeeId: string | null,
  year: number,
): Array<{ id: string; committeeId: string | null; committeeName: string | null; status: FollowUpPlan['status'] }> =>
  db.allSql(
    `SELECT p.id, p.committeeId, c.name AS committeeName, p.status
     FROM followUpPlan p LEFT JOIN committee c ON c.id = p.committeeId
     WHERE p.year = @year AND p.committeeId IS NOT @committeeId AND p.status <> 'superseded'
       AND (p.status = 'draft' OR NOT EXISTS (
         SELECT 1 FROM followUpPlan d WHERE d.year = p.year AND d.committeeId IS p.committeeId AND d.status = 'draft'))
     ORDER BY svSort(c.name)`,
    { committeeId, year },
  )

export const committeeName = (db: Database, committeeId: string | null): string | null =>
  db.getSql<{ name: string }>('SELECT name FROM committee WHERE id = ?', committeeId)?.name ?? null

/** A decided plan is what the nämnd was told: it is frozen. @throws AppError NOT_FOUND, RULE_BROKEN */
export function draftPlan(context: Context, planId: string): PlanRecord {
  const plan = planTable(context).byId(planId)
  if (plan.status !== 'draft') {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: `Planen för ${plan.year} är fastställd och kan inte ändras. Starta en ny version först.`,
    })
  }
  return plan
}
