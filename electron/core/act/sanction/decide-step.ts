import type { Sanction } from '../../../../shared/contracts/sanction'
import { sanctionDateErrors } from '../../../../shared/domain/sanction'
import { deciderProblem } from '../../../../shared/domain/sanction/decide'
import { AppError } from '../../../../shared/errors'
import type { Context } from '../../context'
import { sanctionRepo } from '../../collect/sanction-repo'
import { recordedTable } from '../../recorded-table'
import { refuseFields } from '../../register/save-record'
import { readSettings } from '../../settings/settings-repo'
import { requireOpen } from './open-proposal'
import { proposalFacts } from './proposal-facts'
import { proposalRepo } from './proposal-repo'
import { refuseTwin, sanctionedReview } from './sanctioned-review'

export interface StepDecision {
  proposalId: string
  decidedOn: string
  /** A role, or the nämnd's name. */
  decidedBy: string
  /** The nämnd's §; null where an official decided. */
  paragraph: string | null
  registryNumber: string | null
  /** The version that the one who decides has seen; left out where the decision was made elsewhere, as in a nämnd. */
  version?: number
}

/**
 * Turns an open proposal into a decided step of the ladder: its texts and brister follow with it, and its deadline runs. The
 * one way from proposal to decision, for officials and for the nämnd's decision alike.
 * @throws AppError RULE_BROKEN when it is decided already, lacks something or the role may not decide it; CONFLICT when it
 * was changed since `version`
 */
export function decideStep(context: Context, decision: StepDecision): Sanction {
  const { db, today } = context
  const { proposalId, decidedOn, decidedBy, paragraph, registryNumber, version } = decision
  const proposal = requireOpen(context, proposalId)
  const review = sanctionedReview(context, proposal.reviewId)
  const { step, deadlineOn } = proposal
  refuseFields(sanctionDateErrors({ decidedOn, deadlineOn }, review.completedOn, today))
  if (proposal.heardOn !== null && proposal.heardOn > decidedOn) {
    refuseFields({ decidedOn: `Utföraren hördes ${proposal.heardOn}, efter beslutet. Rätta ett av datumen.` })
  }
  refuseTwin(sanctionRepo(db, today).twin(review.id, step, decidedOn), null)
  const needed = readSettings(db).settings.act.deciders[step]
  const problem = deciderProblem(step, needed, decidedBy, paragraph)
  if (problem !== null) refuseFields({ decidedBy: problem })
  const { canDecide } = proposalFacts(context, proposal, decidedOn)
  if (!canDecide.ok) {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: `Steget kan inte beslutas än. ${canDecide.reasons.join(' ')}`,
      details: canDecide.reasons,
    })
  }
  recordedTable(context, 'sanctionProposal').update(proposalId, version ?? null, { status: 'decided' })
  const sanction = recordedTable(context, 'sanction').insert({
    reviewId: review.id,
    proposalId,
    step,
    decidedOn,
    decidedBy,
    paragraph,
    registryNumber: registryNumber ?? review.registryNumber,
    deadlineOn,
    demand: proposal.demand,
    consequence: proposal.consequence,
    reason: proposal.reason,
    orderReason: proposal.orderReason,
    heardOn: proposal.heardOn,
    heardNote: proposal.heardNote,
    reportedToIvo: proposal.reportedToIvo,
    ivoReason: proposal.ivoReason,
    reportedToPolice: proposal.reportedToPolice,
    policeReason: proposal.policeReason,
  })
  const links = recordedTable(context, 'sanctionFinding')
  for (const { findingId } of proposalRepo(db).findingsOf({ proposalId })) {
    links.insert({ sanctionId: sanction.id, findingId })
  }
  return sanction
}
