import type { SanctionRow } from '../../../shared/contracts/sanction'
import { dueStatus } from '../../../shared/domain/iso-date'
import type { Database } from '../../database/database'
import type { Tables } from '../../database/tables'

/** The steps of granskningar; `today` decides what is late. */
export const sanctionRepo = (db: Database, today: string) => ({
  ofReview: (reviewId: string, includeArchived: boolean): SanctionRow[] =>
    db
      .allSql<Tables['sanction']>(
        `SELECT * FROM sanction WHERE reviewId = :reviewId AND (:includeArchived = 1 OR archivedAt IS NULL)
         ORDER BY decidedOn, createdAt, id`,
        { reviewId, includeArchived: Number(includeArchived) },
      )
      .map((row) => {
        const waits = row.deadlineOn !== null && row.result === null && row.archivedAt === null
        const due = waits && row.deadlineOn !== null ? dueStatus(row.deadlineOn, today) : null
        return { ...row, dueLabel: due?.label ?? null, dueDegree: due?.degree ?? null }
      }),

  archived: (reviewId: string): number =>
    db.getSql<{ n: number }>(
      'SELECT count(*) AS n FROM sanction WHERE reviewId = ? AND archivedAt IS NOT NULL',
      reviewId,
    )?.n ?? 0,

  /** The same step decided the same day, archived or not. */
  twin: (reviewId: string, step: string, decidedOn: string): Tables['sanction'] | undefined =>
    db.getSql('SELECT * FROM sanction WHERE reviewId = ? AND step = ? AND decidedOn = ?', reviewId, step, decidedOn),

  deciders: (): string[] =>
    db
      .allSql<{ role: string }>(
        `SELECT decidedBy AS role FROM sanction WHERE decidedBy IS NOT NULL AND archivedAt IS NULL
         GROUP BY nameKey(decidedBy) ORDER BY svSort(decidedBy)`,
      )
      .map(({ role }) => role),
})
