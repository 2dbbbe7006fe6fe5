import type { SanctionProposal } from '../../../../shared/contracts/sanction-case'
import { definiteStep } from '../../../../shared/domain/sanction/words'
import { AppError } from '../../../../shared/errors'
import { proposalStatusNames } from '../../../../shared/text/act-names'
import type { Context } from '../../context'
import { recordedTable } from '../../recorded-table'
import { proposalRepo } from './proposal-repo'

/**
 * The proposal, still open. One that somebody else has decided or withdrawn is told with what became of it.
 * @throws AppError NOT_FOUND, RULE_BROKEN
 */
export function requireOpen(context: Context, proposalId: string): SanctionProposal {
  const proposal = recordedTable(context, 'sanctionProposal').byId(proposalId)
  if (proposal.status === 'open') return proposal
  const decided = proposalRepo(context.db).sanctionOf(proposalId)
  const became =
    decided === undefined
      ? `redan ${proposalStatusNames[proposal.status]}${proposal.withdrawnOn === null ? '' : ` ${proposal.withdrawnOn}`}`
      : `redan beslutat ${decided.decidedOn}${decided.decidedBy === null ? '' : ` av ${decided.decidedBy}`}`
  throw new AppError({
    code: 'RULE_BROKEN',
    userMessage: `Förslaget om ${definiteStep(proposal.step)} är ${became}. Inget har ändrats. Ladda om sidan.`,
  })
}
