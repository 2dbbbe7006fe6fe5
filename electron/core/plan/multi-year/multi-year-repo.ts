import type { MultiYearView } from '../../../../shared/contracts/multi-year'
import type { VersionStatus } from '../../../../shared/contracts/values'
import { AppError } from '../../../../shared/errors'
import type { Database } from '../../../database/database'
import type { Tables } from '../../../database/tables'
import type { Context } from '../../context'
import { type RecordedTable, recordedTable } from '../../recorded-table'

export type MultiYearRecord = Tables['multiYearPlan']

export const multiYearTable = (context: Context): RecordedTable<'multiYearPlan'> =>
  recordedTable(context, 'multiYearPlan')

const sameScope = 'firstYear = @firstYear AND committeeId IS @committeeId'

/** The plan to work with: the draft if there is one, else the decided. */
export const currentMultiYear = (
  db: Database,
  committeeId: string | null,
  firstYear: number,
): MultiYearRecord | undefined =>
  db.getSql(
    `SELECT * FROM multiYearPlan WHERE ${sameScope} AND status <> 'superseded'
     ORDER BY status = 'draft' DESC LIMIT 1`,
    { committeeId, firstYear },
  )

export const decidedMultiYear = (
  db: Database,
  { committeeId, firstYear }: MultiYearRecord,
): MultiYearRecord | undefined =>
  db.getSql(`SELECT * FROM multiYearPlan WHERE ${sameScope} AND status = 'decided'`, { committeeId, firstYear })

/** Every revision of the same plan, newest first. */
export const multiYearVersions = (
  db: Database,
  { committeeId, firstYear }: MultiYearRecord,
): MultiYearView['versions'] =>
  db.allSql(`SELECT id, revision, status, decidedOn FROM multiYearPlan WHERE ${sameScope} ORDER BY revision DESC`, {
    committeeId,
    firstYear,
  })

export interface OtherMultiYear {
  id: string
  committeeId: string | null
  committeeName: string | null
  firstYear: number
  status: VersionStatus
}

/** Plans to lead to: other nämnder's for the same years, then the nämnd's own that begin another year, newest first. */
export const otherMultiYears = (db: Database, committeeId: string | null, firstYear: number): OtherMultiYear[] =>
  onePerPlan(
    db.allSql<OtherMultiYear>(
      `SELECT p.id, p.committeeId, c.name AS committeeName, p.firstYear, p.status
       FROM multiYearPlan p LEFT JOIN committee c ON c.id = p.committeeId
       WHERE p.status <> 'superseded'
         AND ((p.firstYear = @firstYear) <> (p.committeeId IS @committeeId))
       ORDER BY p.firstYear = @firstYear DESC, p.firstYear DESC, svSort(c.name), p.status = 'draft' DESC`,
      { committeeId, firstYear },
    ),
  )

/** Names of the decided plans that cover the same insatser: the nämnder's against the joint one, and the other way round. */
export const overlappingMultiYears = (
  db: Database,
  { committeeId, firstYear }: Pick<MultiYearRecord, 'committeeId' | 'firstYear'>,
): string[] =>
  db
    .allSql<{ committeeId: string | null; name: string | null }>(
      `SELECT p.committeeId, c.name FROM multiYearPlan p LEFT JOIN committee c ON c.id = p.committeeId
       WHERE p.firstYear = ? AND p.status = 'decided' ORDER BY svSort(c.name)`,
      firstYear,
    )
    .filter((other) => other.committeeId !== committeeId && (committeeId === null || other.committeeId === null))
    .map(({ name }) => name ?? 'alla nämnder')

/**
 * The plans that say something of the nämnd's insatser for the years: its own, else the joint one, else (for all nämnder)
 * each nämnd's own.
 */
export function plansCovering(db: Database, committeeId: string | null, firstYear: number): MultiYearRecord[] {
  const own = currentMultiYear(db, committeeId, firstYear)
  if (own !== undefined) return [own]
  const others = db.allSql<MultiYearRecord>(
    `SELECT * FROM multiYearPlan WHERE firstYear = ? AND status <> 'superseded'
     ORDER BY committeeId, status = 'draft' DESC`,
    firstYear,
  )
  return onePerPlan(others).filter((plan) => committeeId === null || plan.committeeId === null)
}

/** A decided plan is what the nämnd was told: it is frozen. @throws AppError NOT_FOUND, RULE_BROKEN */
export function draftMultiYear(context: Context, planId: string): MultiYearRecord {
  const plan = multiYearTable(context).byId(planId)
  if (plan.status === 'draft') return plan
  throw new AppError({
    code: 'RULE_BROKEN',
    userMessage: `Flerårsplanen ${periodOf(plan)} är fastställd och kan inte ändras. Starta en ny version först.`,
  })
}

/** '2027–2029'. */
export const periodOf = ({ firstYear }: { firstYear: number }): string => `${firstYear}–${firstYear + 2}`

const onePerPlan = <Plan extends { committeeId: string | null; firstYear: number }>(plans: Plan[]): Plan[] =>
  plans.filter(
    (plan, index) =>
      plans.findIndex((other) => other.committeeId === plan.committeeId && other.firstYear === plan.firstYear) ===
      index,
  )
