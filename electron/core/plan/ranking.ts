import type { Settings } from '../../../shared/contracts/settings'
import { type RankedCandidate, rankCandidates } from '../../../shared/domain/priority/rank'
import type { Context } from '../context'
import { readSettings } from '../settings/settings-repo'
import type { CandidateScope } from './candidate-repo'
import { gatherFacts } from './gather-facts'

/** The ranked candidates of a year with the settings they were weighed by: the same for list, plan and command line. */
export function rankedCandidates(
  context: Context,
  scope: CandidateScope,
  year: number,
): { ranked: RankedCandidate[]; settings: Settings } {
  const { settings } = readSettings(context.db)
  return { ranked: rankCandidates(gatherFacts(context, scope, year, settings.planning), settings.weights), settings }
}
