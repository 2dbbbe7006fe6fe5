import type { Handler } from '../../handler'
import { readSettings } from '../../settings/settings-repo'
import { appliedWeights, committeesWithWeights, ownWeights } from './weights-repo'

/** Which weights hold for a nämnd, its own or the common ones; `committeeId` null asks for the common ones. */
export const weights: Handler<'plan.weights'> = ({ db }, { committeeId }) => {
  const { settings, recordVersion } = readSettings(db)
  const own = committeeId === null ? undefined : ownWeights(db, committeeId)
  return {
    ...appliedWeights(db, committeeId),
    common: settings.weights,
    version: committeeId === null ? recordVersion : (own?.version ?? null),
    committees: committeesWithWeights(db),
  }
}
