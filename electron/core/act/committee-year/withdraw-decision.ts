import { AppError } from '../../../../shared/errors'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { untickFromDecision } from '../communication/tick'
import { proposalRepo } from '../sanction/proposal-repo'

/**
 * A wrongly recorded decision is archived with the reason in its text, and so in the log; what it ticked off is owed again,
 * and a step that it rejected is open again. A sanction that it led to stays, and takes the day and § of the decision that
 * is recorded in its place.
 */
export const withdrawDecision: Handler<'act.withdrawDecision'> = (context, { id, version, reason }) => {
  const table = recordedTable(context, 'committeeDecision')
  const decision = table.byId(id)
  if (decision.archivedAt !== null) {
    throw new AppError({ code: 'RULE_BROKEN', userMessage: 'Beslutet är redan rättat. Ladda om sidan.' })
  }
  untickFromDecision(context, id)
  const words = `Rättat ${context.today}: ${reason}`
  table.update(id, version, {
    archivedAt: context.now().toISOString(),
    text: decision.text === null ? words : `${decision.text}\n${words}`,
  })
  if (decision.proposalId === null || decision.result !== 'rejected') return null
  const proposals = recordedTable(context, 'sanctionProposal')
  const proposal = proposals.byId(decision.proposalId)
  if (proposal.status === 'withdrawn' && proposalRepo(context.db).open(proposal.reviewId) === null) {
    proposals.update(proposal.id, null, { status: 'open', withdrawnOn: null, withdrawnReason: null })
  }
  return null
}
