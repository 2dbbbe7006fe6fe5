import type { SanctionProposal } from '../../../../shared/contracts/sanction-case'
import { proposalDateErrors } from '../../../../shared/domain/sanction/result'
import { AppError } from '../../../../shared/errors'
import { findingRepo } from '../../assess/finding-repo'
import { emptyToNull } from '../../collect/empty-to-null'
import type { Context } from '../../context'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { refuseFields } from '../../register/save-record'
import { requireOpen } from './open-proposal'
import { proposalRepo } from './proposal-repo'
import { sanctionedReview } from './sanctioned-review'

/** A draft saves itself while it is written: it may lack anything, but its days must be possible. */
export const saveProposal: Handler<'act.saveProposal'> = (context, { id, version, draft }): SanctionProposal => {
  const before = requireOpen(context, id)
  const review = sanctionedReview(context, before.reviewId)
  const { findingIds, ...fields } = emptyToNull(draft)
  refuseFields(proposalDateErrors(fields, before.preparedOn, review.completedOn, context.today))
  const saved = recordedTable(context, 'sanctionProposal').update(id, version, fields)
  const changed = chooseFindings(context, saved, findingIds)
  return changed && saved.version === version
    ? proposalRepo(context.db).nextVersion(id, context.now().toISOString())
    : saved
}

/** The brister that it is about: links come and go, the rest stay. @returns whether any did */
function chooseFindings(context: Context, proposal: SanctionProposal, chosen: readonly string[]): boolean {
  const known = new Set(
    findingRepo(context.db, context.today)
      .ofReview(proposal.reviewId)
      .map(({ id }) => id),
  )
  if (chosen.some((id) => !known.has(id))) {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: 'En vald brist finns inte längre i granskningen. Ladda om sidan och välj på nytt.',
    })
  }
  const table = recordedTable(context, 'sanctionFinding')
  const links = proposalRepo(context.db).findingsOf({ proposalId: proposal.id })
  const gone = links.filter(({ findingId }) => !chosen.includes(findingId))
  const added = [...new Set(chosen)].filter((findingId) => links.every((link) => link.findingId !== findingId))
  for (const link of gone) table.remove(link.id, null)
  for (const findingId of added) table.insert({ proposalId: proposal.id, findingId })
  return gone.length + added.length > 0
}
