import type { SanctionProposal } from '../../../../shared/contracts/sanction-case'
import { canPrepare } from '../../../../shared/domain/sanction/prepare'
import { proposalStart } from '../../../../shared/domain/sanction/start'
import { assertRule } from '../../../../shared/errors'
import { findingRepo } from '../../assess/finding-repo'
import { reviewRepo } from '../../collect/review-repo'
import { sanctionRepo } from '../../collect/sanction-repo'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { readSettings } from '../../settings/settings-repo'
import { proposalRepo } from './proposal-repo'

/** Opens a proposal about every brist that is not verified; what is usual for the step is filled in. */
export const prepareSanction: Handler<'act.prepareSanction'> = (context, { reviewId, step }): SanctionProposal => {
  const { db, today, actor } = context
  const review = reviewRepo(db).row(reviewId)
  assertRule(
    canPrepare(step, {
      inHouse: review.form === 'inHouse',
      archived: review.archivedAt !== null,
      completedOn: review.completedOn,
      taken: sanctionRepo(db, today).ofReview(reviewId, false),
      open: proposalRepo(db).open(reviewId)?.step ?? null,
    }),
  )
  const { answerDays } = readSettings(db).settings.act
  const proposal = recordedTable(context, 'sanctionProposal').insert({
    reviewId,
    step,
    status: 'open',
    preparedBy: review.responsible ?? actor,
    preparedOn: today,
    ...proposalStart(step, today, answerDays),
  })
  const links = recordedTable(context, 'sanctionFinding')
  for (const { id: findingId, status } of findingRepo(db, today).ofReview(reviewId)) {
    if (status !== 'closed') links.insert({ proposalId: proposal.id, findingId })
  }
  return proposal
}
