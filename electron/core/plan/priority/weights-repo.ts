import { Weights } from '../../../../shared/contracts/weights'
import type { Database } from '../../../database/database'
import type { Tables } from '../../../database/tables'
import type { Context } from '../../context'
import { type RecordedTable, recordedTable } from '../../recorded-table'
import { readSettings } from '../../settings/settings-repo'

type WeightsRecord = Tables['committeeWeights']

export const weightsTable = (context: Context): RecordedTable<'committeeWeights'> =>
  recordedTable(context, 'committeeWeights')

export const ownWeights = (db: Database, committeeId: string): WeightsRecord | undefined =>
  db.getSql('SELECT * FROM committeeWeights WHERE committeeId = ?', committeeId)

/** Every nämnd in use, and whether it has weights of its own. */
export const committeesWithWeights = (db: Database): Array<{ id: string; name: string; own: boolean }> =>
  db
    .allSql<{ id: string; name: string; own: number }>(
      `SELECT c.id, c.name, w.id IS NOT NULL AS own
       FROM committee c LEFT JOIN committeeWeights w ON w.committeeId = c.id
       WHERE c.archivedAt IS NULL ORDER BY svSort(c.name), c.id`,
    )
    .map(({ own, ...committee }) => ({ ...committee, own: own === 1 }))

/** Stored weights carry the version of the list of factors they were chosen from. */
export const storeWeights = (weights: Weights): string => JSON.stringify({ version: 1, weights })

export const readStoredWeights = (stored: string): Weights =>
  Weights.parse((JSON.parse(stored) as { weights: unknown }).weights)

export interface AppliedWeights {
  weights: Weights
  from: 'own' | 'common'
}

/**
 * The weights that a list is ranked by. One that spans all nämnder is ranked by the common ones, so that every row in it is
 * weighed alike.
 */
export function appliedWeights(db: Database, committeeId: string | null): AppliedWeights {
  const own = committeeId === null ? undefined : ownWeights(db, committeeId)
  return own === undefined
    ? { weights: readSettings(db).settings.weights, from: 'common' }
    : { weights: readStoredWeights(own.weights), from: 'own' }
}
