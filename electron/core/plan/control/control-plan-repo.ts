import type { ControlPlanView } from '../../../../shared/contracts/control'
import { AppError } from '../../../../shared/errors'
import type { VersionStatus } from '../../../../shared/contracts/values'
import type { Database } from '../../../database/database'
import type { Tables } from '../../../database/tables'
import type { Context } from '../../context'
import { type RecordedTable, recordedTable } from '../../recorded-table'

export type ControlPlanRecord = Tables['controlPlan']

export const controlPlanTable = (context: Context): RecordedTable<'controlPlan'> =>
  recordedTable(context, 'controlPlan')

const sameScope = 'year = @year AND committeeId IS @committeeId'

/** The plan to work with: the draft if there is one, else the decided. */
export const currentControlPlan = (
  db: Database,
  committeeId: string | null,
  year: number,
): ControlPlanRecord | undefined =>
  db.getSql(
    `SELECT * FROM controlPlan WHERE ${sameScope} AND status <> 'superseded' ORDER BY status = 'draft' DESC LIMIT 1`,
    { committeeId, year },
  )

export const decidedControlPlan = (
  db: Database,
  committeeId: string | null,
  year: number,
): ControlPlanRecord | undefined =>
  db.getSql(`SELECT * FROM controlPlan WHERE ${sameScope} AND status = 'decided'`, { committeeId, year })

/** Every version of the same plan, newest first. */
export const controlPlanVersions = (
  db: Database,
  { committeeId, year }: ControlPlanRecord,
): ControlPlanView['versions'] =>
  db.allSql(`SELECT id, revision, status, decidedOn FROM controlPlan WHERE ${sameScope} ORDER BY revision DESC`, {
    committeeId,
    year,
  })

/** The plans of the same year under other nämnder, the joint one first: the one to work with of each. */
export const otherControlPlans = (
  db: Database,
  committeeId: string | null,
  year: number,
): Array<{ id: string; committeeName: string | null; status: VersionStatus }> =>
  db.allSql(
    `SELECT id, committeeName, status FROM (
       SELECT p.id, p.status, c.name AS committeeName,
         row_number() OVER (PARTITION BY p.committeeId ORDER BY p.status = 'draft' DESC) AS place
       FROM controlPlan p LEFT JOIN committee c ON c.id = p.committeeId
       WHERE p.year = @year AND p.committeeId IS NOT @committeeId AND p.status <> 'superseded'
     ) WHERE place = 1 ORDER BY svSort(committeeName)`,
    { committeeId, year },
  )

/** The newest plan of an earlier year for the same nämnd, the decided version first; what a new year is copied from. */
export const earlierControlPlan = (
  db: Database,
  committeeId: string | null,
  year: number,
): { id: string; year: number; activities: number } | null =>
  db.getSql(
    `SELECT p.id, p.year, (SELECT count(*) FROM controlActivity WHERE planId = p.id) AS activities FROM controlPlan p
     WHERE p.year < @year AND p.committeeId IS @committeeId AND p.status <> 'superseded'
     ORDER BY p.year DESC, p.status = 'decided' DESC LIMIT 1`,
    { committeeId, year },
  ) ?? null

/** Whether a plan is what a later version was made from. */
export const hasLaterVersion = (db: Database, planId: string): boolean =>
  db.getSql('SELECT 1 FROM controlPlan WHERE previousId = ?', planId) !== undefined

/** A decided plan is what the nämnd decided: it is frozen. @throws AppError NOT_FOUND, RULE_BROKEN */
export function draftControlPlan(context: Context, planId: string): ControlPlanRecord {
  const plan = controlPlanTable(context).byId(planId)
  if (plan.status === 'draft') return plan
  throw new AppError({
    code: 'RULE_BROKEN',
    userMessage: `Internkontrollplanen för ${plan.year} är ${plan.status === 'decided' ? 'fastställd' : 'ersatt av en nyare version'} och kan inte ändras. Starta en ny version först. Inget har ändrats.`,
  })
}

/** The decided plans of the years that the nämnd sees: its own and the joint one; null means all. */
export const controlPlansInForce = (
  db: Database,
  committeeId: string | null,
  years: readonly number[],
): ControlPlanRecord[] =>
  db.allSql(
    `SELECT * FROM controlPlan WHERE status = 'decided' AND year IN (SELECT value FROM json_each(@years))
       AND (@committeeId IS NULL OR committeeId IS NULL OR committeeId = @committeeId) ORDER BY year, id`,
    { committeeId, years: JSON.stringify(years) },
  )
