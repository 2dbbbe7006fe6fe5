import type { CaseProposal, ProposalDraft } from '../../../shared/contracts/sanction-case'

export type ProposalValues = ProposalDraft

const reported = (value: number | null): 0 | 1 | null => (value === null ? null : value === 1 ? 1 : 0)

/** The proposal as its form holds it. */
export const valuesOf = (proposal: CaseProposal): ProposalValues => ({
  step: proposal.step,
  preparedBy: proposal.preparedBy,
  findingIds: proposal.findingIds,
  demand: proposal.demand,
  deadlineOn: proposal.deadlineOn,
  consequence: proposal.consequence,
  reason: proposal.reason,
  heardOn: proposal.heardOn,
  heardNote: proposal.heardNote,
  reportedToIvo: reported(proposal.reportedToIvo),
  ivoReason: proposal.ivoReason,
  reportedToPolice: reported(proposal.reportedToPolice),
  policeReason: proposal.policeReason,
  orderReason: proposal.orderReason,
})
