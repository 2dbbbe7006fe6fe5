import type { CaseProposal, SanctionProposal } from '../../../../shared/contracts/sanction-case'
import { lackingInProposal, mustConsiderReports } from '../../../../shared/domain/sanction/decide'
import { orderWarnings } from '../../../../shared/domain/sanction/order'
import { readSettings } from '../../settings/settings-repo'
import type { Context } from '../../context'
import { sanctionRepo } from '../../collect/sanction-repo'
import { proposalRepo } from './proposal-repo'

/**
 * The proposal as it stands: where its order is unusual, and what it lacks to be decided.
 * @param on the day of the decision; today while it is prepared
 */
export function proposalFacts(
  { db, today }: Pick<Context, 'db' | 'today'>,
  proposal: SanctionProposal,
  on = today,
): CaseProposal {
  const repo = proposalRepo(db)
  const warnings = orderWarnings({
    step: proposal.step,
    on,
    taken: sanctionRepo(db, today).ofReview(proposal.reviewId, false),
    heardOn: proposal.heardOn,
    hasLetter: repo.hasLetter(proposal.id),
  })
  const facts = { ...proposal, severities: repo.severities(proposal.id) }
  const reasons = lackingInProposal(facts, warnings)
  return {
    ...proposal,
    findingIds: repo.findingsOf({ proposalId: proposal.id }).map(({ findingId }) => findingId),
    level: readSettings(db).settings.act.deciders[proposal.step],
    warnings,
    mustConsiderReports: mustConsiderReports(facts),
    canDecide: { ok: reasons.length === 0, reasons },
  }
}
