import { emptyToNull } from '../../collect/empty-to-null'
import type { Handler } from '../../handler'
import { decideStep } from './decide-step'

/** Decides a proposal in place. A nämnd's decision with its § can be written here too, where no meeting is registered. */
export const decideProposal: Handler<'act.decideProposal'> = (context, { id, ...decision }) =>
  decideStep(context, { proposalId: id, ...emptyToNull(decision) })
