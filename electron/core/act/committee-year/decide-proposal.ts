import type { DecisionResult } from '../../../../shared/contracts/act-values'
import { sanctionDateErrors } from '../../../../shared/domain/sanction'
import { AppError } from '../../../../shared/errors'
import type { Tables } from '../../../database/tables'
import type { Context } from '../../context'
import { recordedTable } from '../../recorded-table'
import { refuseFields } from '../../register/save-record'
import { decideStep } from '../sanction/decide-step'
import { proposalRepo } from '../sanction/proposal-repo'

interface NamedDecision {
  committeeName: string
  decidedOn: string
  paragraph: string
  result: DecisionResult
  text: string | null
  registryNumber: string | null
}

/**
 * What the nämnd's decision does to a prepared step: approved or changed it becomes a sanction, rejected it is withdrawn
 * with the reason, sent back it stays open.
 * @returns the sanction's id, or null
 */
export function decideProposal(
  context: Context,
  proposal: Tables['sanctionProposal'],
  { committeeName: decidedBy, decidedOn, paragraph, result, text, registryNumber }: NamedDecision,
): string | null {
  const approves = result === 'approved' || result === 'changed'
  if (proposal.status === 'decided') {
    if (!approves) {
      throw new AppError({
        code: 'RULE_BROKEN',
        userMessage: 'Förslaget har blivit en sanktion. Arkivera den i sanktionsärendet först. Inget har sparats.',
      })
    }
    return correctSanction(context, proposal, { decidedOn, decidedBy, paragraph, registryNumber })
  }
  if (approves) {
    return decideStep(context, { proposalId: proposal.id, decidedOn, decidedBy, paragraph, registryNumber }).id
  }
  if (result === 'rejected') {
    recordedTable(context, 'sanctionProposal').update(proposal.id, null, {
      status: 'withdrawn',
      withdrawnOn: decidedOn,
      withdrawnReason: `${decidedBy} avslog förslaget ${paragraph}: ${text ?? ''}`.trim(),
    })
  }
  return null
}

/** A decision that is recorded anew after a correction: the sanction takes its day and §. */
function correctSanction(
  context: Context,
  proposal: Tables['sanctionProposal'],
  {
    registryNumber,
    ...right
  }: { decidedOn: string; decidedBy: string; paragraph: string; registryNumber: string | null },
): string | null {
  const sanction = proposalRepo(context.db).sanctionOf(proposal.id)
  if (sanction === undefined) return null
  refuseFields(sanctionDateErrors({ decidedOn: right.decidedOn, deadlineOn: sanction.deadlineOn }, null, context.today))
  recordedTable(context, 'sanction').update(sanction.id, null, {
    ...right,
    registryNumber: registryNumber ?? sanction.registryNumber,
  })
  return sanction.id
}
