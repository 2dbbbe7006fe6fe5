import { candidateKey, type OverrideFact } from '../../../../shared/domain/priority/facts'
import type { Database } from '../../../database/database'
import type { Tables } from '../../../database/tables'
import type { Context } from '../../context'
import { type RecordedTable, recordedTable } from '../../recorded-table'

export type OverrideRecord = Tables['priorityOverride']

export const overrideTable = (context: Context): RecordedTable<'priorityOverride'> =>
  recordedTable(context, 'priorityOverride')

/** The year's choices by candidate. */
export const overridesOf = (db: Database, year: number): Map<string, OverrideRecord> =>
  new Map(
    db
      .allSql<OverrideRecord>('SELECT * FROM priorityOverride WHERE year = ?', year)
      .map((row) => [candidateKey(row), row]),
  )

/** A choice of an earlier year, and whom it was about. */
export interface EarlierRow extends OverrideFact {
  agreementId: string | null
  providerId: string
  serviceTypeId: string
  unitId: string | null
}

/** Choices of all years before, the newest first. */
const earlierOverrides = (db: Database, year: number): EarlierRow[] =>
  db
    .allSql<Omit<EarlierRow, 'how'>>(
      `SELECT agreementId, providerId, serviceTypeId, unitId, year, choice, reason, decidedBy
       FROM priorityOverride WHERE year < ? ORDER BY year DESC`,
      year,
    )
    .map((row) => ({ ...row, how: 'override' }))

interface PlanChoice {
  agreementId: string | null
  providerId: string
  serviceTypeId: string
  unitId: string | null
  reasons: string
  origin: string
  changeReason: string | null
  removedReason: string | null
  decidedBy: string | null
}

/** Rows of the plans of a year that people struck, added or changed; of two versions the decided one counts. */
const planChoices = (db: Database, year: number): EarlierRow[] =>
  db
    .allSql<PlanChoice>(
      `SELECT f.agreementId, f.providerId, f.serviceTypeId, f.unitId, f.reasons, f.origin, f.changeReason,
         f.removedReason, p.decidedBy
       FROM plannedFollowUp f JOIN followUpPlan p ON p.id = f.planId
       WHERE p.year = ? AND p.status <> 'superseded'
         AND (f.removedReason IS NOT NULL OR f.changeReason IS NOT NULL OR f.origin = 'manual')
       ORDER BY p.status = 'decided' DESC, p.revision DESC, f.id`,
      year,
    )
    .map((row) => ({
      agreementId: row.agreementId,
      providerId: row.providerId,
      serviceTypeId: row.serviceTypeId,
      unitId: row.unitId,
      year,
      decidedBy: row.decidedBy,
      ...choiceOf(row),
    }))

const addedByHand = 'Vald för hand: '

function choiceOf({
  removedReason,
  changeReason,
  origin,
  reasons,
}: PlanChoice): Pick<EarlierRow, 'choice' | 'reason' | 'how'> {
  if (removedReason !== null) return { choice: 'exclude', reason: removedReason, how: 'struck' }
  const [first = ''] = JSON.parse(reasons) as string[]
  const added = first.startsWith(addedByHand) ? first.slice(addedByHand.length) : first
  if (origin === 'manual') return { choice: 'include', reason: changeReason ?? added, how: 'added' }
  return { choice: 'include', reason: changeReason ?? '', how: 'changed' }
}

/** What was chosen before the year, the newest first: in the priorities of any year, and in last year's plan. */
export const earlierChoices = (db: Database, year: number): EarlierRow[] =>
  [...earlierOverrides(db, year), ...planChoices(db, year - 1)].toSorted((a, b) => b.year - a.year)
