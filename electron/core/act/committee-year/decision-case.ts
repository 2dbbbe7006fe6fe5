import type { Check } from '../../../../shared/contracts/common'
import { decidedAlready } from '../../../../shared/domain/committee-year/decision'
import { isHeld } from '../../../../shared/domain/committee-year/meeting'
import { proposalStatusNames } from '../../../../shared/text/act-names'
import type { Context } from '../../context'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { decisionRepo } from './decision-repo'
import { type DecisionSubject, decisionSubject } from './decision-subject'
import { planWords } from './item-repo'
import { meetingRepo } from './meeting-repo'

/** What the form of a decision starts from, and why nothing can be recorded. */
export const decisionCase: Handler<'act.decisionCase'> = (context, { committeeId, ...named }) => {
  const subject = decisionSubject(context, named)
  const { item, plan } = subject
  const meetings = meetingRepo(context.db).held(context.today)
  const wanted = committeeId ?? subject.committeeId
  const meetingId = meetings.find(({ id }) => id === item?.meetingId)?.id ?? null
  return {
    canDecide: canDecide(context, subject),
    version: subject.version,
    heading: subject.heading,
    committeeId: wanted,
    registryNumber: subject.registryNumber,
    meetings,
    meetingId,
    itemId: item?.id ?? null,
    proposalName: subject.proposalName,
    planDraftName: plan?.status === 'draft' ? planWords(plan.year, plan.revision) : null,
  }
}

/** Nothing that stands decided is decided again, and no item before its meeting. */
export function canDecide(context: Context, subject: DecisionSubject): Check {
  const reasons = reasonsNotToDecide(context, subject)
  return { ok: reasons.length === 0, reasons }
}

function reasonsNotToDecide(context: Context, { item, documentId, proposal }: DecisionSubject): string[] {
  const repo = decisionRepo(context.db)
  if (documentId !== null) {
    const reason = decidedAlready(repo.settling('documentId', documentId) ?? null)
    if (reason !== null) return [reason]
  }
  if (proposal !== undefined && proposal.status !== 'open' && !repo.wasWithdrawn(proposal.id)) {
    return [`Förslaget till sanktion är redan ${proposalStatusNames[proposal.status]}. Inget har ändrats.`]
  }
  if (item !== undefined) {
    const decided = repo.settling('itemId', item.id)
    if (decided !== undefined) return [`Ärendet är redan beslutat: ${decided.paragraph}, ${decided.decidedOn}.`]
    const meeting = recordedTable(context, 'committeeMeeting').byId(item.meetingId)
    if (meeting.cancelledOn === null && !isHeld(meeting, context.today)) {
      return [`Sammanträdet är ${meeting.heldOn}. Beslutet registreras när det har hållits.`]
    }
  }
  return []
}
