import { CommunicationResult } from '../../../../shared/contracts/act-values'
import { type CellSource, type MatrixCell, matrixFor } from '../../../../shared/domain/communication/matrix'
import type { Database } from '../../../database/database'
import { ruleRepo, type StoredRule } from './rule-repo'

/** What holds for each nämnd, read once per operation. */
export interface Matrices {
  stored: readonly StoredRule[]
  /** The 32 cells that hold for a nämnd; null: for what belongs to none. */
  of(committeeId: string | null): ReadonlyArray<MatrixCell & { source: CellSource }>
  /** Every cell that is owed, for each nämnd; '' for what belongs to none. */
  owed: ReadonlyArray<MatrixCell & { committeeId: string }>
  /** Results of which some nämnd is to tell one by one. */
  toldEach: readonly CommunicationResult[]
}

export function readMatrices(db: Database): Matrices {
  const repo = ruleRepo(db)
  const stored = repo.all()
  const byCommittee = new Map<string, Array<MatrixCell & { source: CellSource }>>([['', matrixFor(stored, null)]])
  for (const { id } of repo.committees()) byCommittee.set(id, matrixFor(stored, id))
  const owed = [...byCommittee].flatMap(([committeeId, cells]) =>
    cells.filter((cell) => cell.owed).map(({ source: _source, ...cell }) => ({ ...cell, committeeId })),
  )
  return {
    stored,
    of: (committeeId) => byCommittee.get(committeeId ?? '') ?? matrixFor(stored, null),
    owed,
    toldEach: CommunicationResult.options.filter((result) =>
      owed.some((cell) => cell.result === result && cell.frequency === 'each'),
    ),
  }
}
