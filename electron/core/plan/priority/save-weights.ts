import { checkWeights } from '../../../../shared/domain/priority/weight-sum'
import { assertRule } from '../../../../shared/errors'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { readSettings, writeSettings } from '../../settings/settings-repo'
import { ownWeights, storeWeights, weightsTable } from './weights-repo'

/**
 * Saves the weights of a nämnd, or (`committeeId` null) those that hold where a nämnd has none of its own. Decided plans
 * keep the points that they were decided with.
 * @throws AppError RULE_BROKEN when they are not 100 together, CONFLICT when somebody else saved first
 */
export const saveWeights: Handler<'plan.saveWeights'> = (context, { committeeId, version, weights }) => {
  assertRule(checkWeights(weights))
  if (committeeId === null) {
    const { settings, recordVersion } = readSettings(context.db)
    return { version: writeSettings(context, { ...settings, weights }, version ?? recordVersion) }
  }
  recordedTable(context, 'committee').byId(committeeId)
  const own = ownWeights(context.db, committeeId)
  const stored = storeWeights(weights)
  const table = weightsTable(context)
  if (own === undefined) return { version: table.insert({ committeeId, weights: stored }).version }
  // Without a version the form was opened before there were any: then somebody else has saved meanwhile.
  return { version: table.update(own.id, version ?? 0, { weights: stored }).version }
}
