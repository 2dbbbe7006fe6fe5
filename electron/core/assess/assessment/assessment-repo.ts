import { type Assessment, FrozenArea, FrozenMaterial } from '../../../../shared/contracts/assessment'
import type { Database } from '../../../database/database'
import type { Tables } from '../../../database/tables'

type Row = Tables['assessment']

const FrozenAreas = FrozenArea.array()

export const toAssessment = (row: Row): Assessment => ({
  ...row,
  areas: row.areas === null ? null : FrozenAreas.parse(JSON.parse(row.areas)),
  material: row.material === null ? null : FrozenMaterial.parse(JSON.parse(row.material)),
})

export const assessmentRepo = (db: Database) => ({
  /** The one being written or waiting for approval: at most one a granskning. */
  open: (reviewId: string): Row | undefined =>
    db.getSql(`SELECT * FROM assessment WHERE reviewId = ? AND status IN ('draft', 'sent')`, reviewId),

  decided: (reviewId: string): Row | undefined =>
    db.getSql(`SELECT * FROM assessment WHERE reviewId = ? AND status = 'decided'`, reviewId),

  /** Every version that has stood before, the newest first. */
  superseded: (reviewId: string): Row[] =>
    db.allSql(`SELECT * FROM assessment WHERE reviewId = ? AND status = 'superseded' ORDER BY revision DESC`, reviewId),

  nextRevision: (reviewId: string): number =>
    (db.getSql<{ n: number | null }>('SELECT max(revision) AS n FROM assessment WHERE reviewId = ?', reviewId)?.n ??
      0) + 1,

  /** Severities of the granskning's brister: they decide whether a second person must approve. */
  severities: (reviewId: string): Array<Tables['finding']['severity']> =>
    db
      .allSql<{ severity: Tables['finding']['severity'] }>(
        'SELECT severity FROM finding WHERE reviewId = ? AND archivedAt IS NULL',
        reviewId,
      )
      .map(({ severity }) => severity),
})
