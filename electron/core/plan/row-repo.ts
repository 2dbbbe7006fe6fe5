import type { PlannedFollowUp } from '../../../shared/contracts/plan'
import { PriorityFactor } from '../../../shared/contracts/plan'
import type { Database } from '../../database/database'
import type { Tables } from '../../database/tables'
import type { Context } from '../context'
import { type NewRow, type RecordedTable, recordedTable } from '../recorded-table'

export type RowRecord = Tables['plannedFollowUp']

export const rowTable = (context: Context): RecordedTable<'plannedFollowUp'> =>
  recordedTable(context, 'plannedFollowUp')

/** The rows as they stand, struck ones too. */
export const rowsOfPlan = (db: Database, planId: string): RowRecord[] =>
  db.allSql('SELECT * FROM plannedFollowUp WHERE planId = ?', planId)

/** The same row through all revisions of a plan. */
export const rootOf = (row: Pick<RowRecord, 'id' | 'originId'>): string => row.originId ?? row.id

type Joined = RowRecord &
  Pick<
    PlannedFollowUp,
    'providerName' | 'unitName' | 'agreementNumber' | 'serviceTypeName' | 'serviceAreaId' | 'serviceAreaName'
  >

/** The plan's rows with their names, by area, month and rank, each with its granskning if it has one. */
export const namedRows = (db: Database, planId: string, reviews: ReadonlyMap<string, string>): PlannedFollowUp[] =>
  db
    .allSql<Joined>(
      `SELECT f.*, p.name AS providerName, u.name AS unitName, a.number AS agreementNumber, st.name AS serviceTypeName,
         sa.id AS serviceAreaId, sa.name AS serviceAreaName
       FROM plannedFollowUp f
       JOIN provider p ON p.id = f.providerId
       JOIN serviceType st ON st.id = f.serviceTypeId
       JOIN serviceArea sa ON sa.id = st.serviceAreaId
       LEFT JOIN unit u ON u.id = f.unitId
       LEFT JOIN agreement a ON a.id = f.agreementId
       WHERE f.planId = ?
       ORDER BY svSort(sa.name), f.month IS NULL, f.month, f.rank IS NULL, f.rank, svSort(p.name), f.id`,
      planId,
    )
    .map((row) => toPlannedFollowUp(row, reviews.get(rootOf(row)) ?? null))

const toPlannedFollowUp = (row: Joined, reviewId: string | null): PlannedFollowUp => ({
  ...row,
  reviewId,
  kind: row.kind as PlannedFollowUp['kind'],
  reasons: JSON.parse(row.reasons) as string[],
  factors: row.factors === null ? null : PriorityFactor.array().parse(JSON.parse(row.factors)),
})

/** What decides how a row stands in a plan, without the columns that the table keeps itself. */
export function copyOfRow(row: RowRecord, planId: string): NewRow<'plannedFollowUp'> {
  const { id: _, version: __, createdAt: ___, updatedAt: ____, ...fields } = row
  return { ...fields, planId, originId: rootOf(row) }
}

/** The insats, utförare, enhet and agreement of a row to be added, as the register knows them. */
export const agreementParty = (
  db: Database,
  agreementId: string,
): { providerId: string; unitId: string | null; serviceTypeId: string; number: string } | undefined =>
  db.getSql('SELECT providerId, unitId, serviceTypeId, number FROM agreement WHERE id = ?', agreementId)

export const areaOfServiceType = (
  db: Database,
  serviceTypeId: string,
): { id: string; committeeId: string | null } | undefined =>
  db.getSql(
    'SELECT sa.id, sa.committeeId FROM serviceType st JOIN serviceArea sa ON sa.id = st.serviceAreaId WHERE st.id = ?',
    serviceTypeId,
  )

/** Ids of the rows in one verksamhetsområde, or in the whole plan, that nobody answers for and nobody has struck. */
export const rowsWithoutResponsible = (db: Database, planId: string, serviceAreaId: string | null): string[] =>
  db
    .allSql<{ id: string }>(
      `SELECT f.id FROM plannedFollowUp f JOIN serviceType st ON st.id = f.serviceTypeId
       WHERE f.planId = @planId AND f.removedReason IS NULL AND trim(coalesce(f.responsible, '')) = ''
         AND (@serviceAreaId IS NULL OR st.serviceAreaId = @serviceAreaId)
       ORDER BY f.id`,
      { planId, serviceAreaId },
    )
    .map(({ id }) => id)
