import type { FollowUpPlan, PlanView } from '../../../shared/contracts/plan'
import { canChangePlan } from '../../../shared/domain/plan/send'
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

/** The plans of the same year under other nämnder, the joint one first: the one to work with of each, or the decided. */
export const otherPlans = (
  db: Database,
  committeeId: string | null,
  year: number,
  which: 'current' | 'decided' = 'current',
): Array<{ id: string; committeeId: string | null; committeeName: string | null; status: FollowUpPlan['status'] }> =>
  db
    .allSql<PlanRecord & { committeeName: string | null }>(
      `SELECT p.*, c.name AS committeeName
       FROM followUpPlan p LEFT JOIN committee c ON c.id = p.committeeId
       WHERE p.year = @year AND p.committeeId IS NOT @committeeId
         AND p.status IN ('decided', CASE @which WHEN 'current' THEN 'draft' END)
       ORDER BY svSort(c.name), p.status = 'draft' DESC`,
      { committeeId, year, which },
    )
    .filter((plan, index, plans) => plan.committeeId !== plans[index - 1]?.committeeId || index === 0)
    .map(({ id, committeeId: owner, committeeName: name, status }) => ({
      id,
      committeeId: owner,
      committeeName: name,
      status,
    }))

/** Names of the decided plans that cover the same utförare: the nämnder's against the joint one, and the other way round. */
export const overlappingPlans = (
  db: Database,
  { committeeId, year }: Pick<PlanRecord, 'committeeId' | 'year'>,
): string[] =>
  otherPlans(db, committeeId, year, 'decided')
    .filter((other) => committeeId === null || other.committeeId === null)
    .map((other) => other.committeeName ?? 'alla nämnder')

export const committeeName = (db: Database, committeeId: string | null): string | null =>
  db.getSql<{ name: string }>('SELECT name FROM committee WHERE id = ?', committeeId)?.name ?? null

/**
 * A plan that may be changed. A decided one is what the nämnd was told, and a sent one is what the gruppchef is reading:
 * both are frozen.
 * @throws AppError NOT_FOUND, RULE_BROKEN
 */
export function draftPlan(context: Context, planId: string): PlanRecord {
  const plan = planTable(context).byId(planId)
  const check = canChangePlan(plan)
  if (!check.ok) throw new AppError({ code: 'RULE_BROKEN', userMessage: check.reasons.join(' ') })
  return plan
}

/** A plan that waits for the gruppchef. @throws AppError NOT_FOUND, RULE_BROKEN */
export function sentPlan(context: Context, planId: string): PlanRecord {
  const plan = planTable(context).byId(planId)
  if (plan.status === 'draft' && plan.sentOn !== null) return plan
  throw new AppError({
    code: 'RULE_BROKEN',
    userMessage:
      plan.status === 'draft'
        ? `Planen för ${plan.year} är inte skickad för godkännande. Ladda om sidan.`
        : `Planen för ${plan.year} är redan fastställd. Ladda om sidan.`,
  })
}
