import type { Settings } from '../../../shared/contracts/settings'
import { orderBy, type RankedCandidate, rankedAt } from '../../../shared/domain/priority/rank'
import type { Context } from '../context'
import { readSettings } from '../settings/settings-repo'
import type { CandidateScope } from './candidate-repo'
import { withPastReviews } from './priority/latest-reviews'
import { weighableOf } from './priority/weighable'
import { appliedWeights } from './priority/weights-repo'

/** The ranked candidates of a year with the settings they were weighed by: the same for list, plan and command line. */
export function rankedCandidates(
  context: Context,
  scope: CandidateScope,
  year: number,
): { ranked: RankedCandidate[]; settings: Settings } {
  const weighable = weighableOf(context, scope, year)
  const { weights } = appliedWeights(context.db, scope.committeeId)
  const candidates = withPastReviews(context.db, weighable.candidates)
  return {
    ranked: rankedAt({ candidates }, orderBy(weighable, weights), weights),
    settings: readSettings(context.db).settings,
  }
}
