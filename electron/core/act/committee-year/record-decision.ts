import type { Input } from '../../../../shared/contracts'
import type { CommitteeDecision } from '../../../../shared/contracts/committee-year'
import { decisionErrors, paragraphWords } from '../../../../shared/domain/committee-year/decision'
import { AppError } from '../../../../shared/errors'
import type { Context } from '../../context'
import type { Handler } from '../../handler'
import { decide as decidePlan } from '../../plan/decide'
import { recordedTable } from '../../recorded-table'
import { freezeDocument } from '../../report/freeze-document'
import { linkedRecord, refuseFields } from '../../register/save-record'
import { tickFromDecision } from '../communication/tick'
import { canDecide } from './decision-case'
import { decideProposal } from './decide-proposal'
import { decisionRepo } from './decision-repo'
import { type DecisionSubject, decisionSubject } from './decision-subject'

/**
 * Records what the nämnd decided, and lets it do its work in the same transaction: a prepared step becomes a sanction or is
 * taken back, a plan's draft is settled where that was asked for, and the matrix ticks off what was owed.
 * @throws AppError RULE_BROKEN when it is decided already or its words don't agree; CONFLICT when somebody changed the case
 */
export const recordDecision: Handler<'act.recordDecision'> = (context, { version, draft, ...named }) => {
  const { db, today } = context
  const subject = decisionSubject(context, named)
  const check = canDecide(context, subject)
  if (!check.ok)
    throw new AppError({ code: 'RULE_BROKEN', userMessage: `${check.reasons.join(' ')} Inget har sparats.` })
  refuseOldVersion(context, subject, version)
  const committee = linkedRecord(context, 'committee', 'committeeId', draft.committeeId, subject.committeeId)
  const meeting = draft.meetingId === null ? null : recordedTable(context, 'committeeMeeting').byId(draft.meetingId)
  if (meeting !== null && meeting.committeeId !== draft.committeeId) {
    refuseFields({ meetingId: 'Sammanträdet hör till en annan nämnd. Välj ett annat.' })
  }
  const isProposal = subject.proposal !== undefined
  refuseFields(decisionErrors(draft, { meeting, writtenOn: subject.writtenOn, isProposal, today }))
  const paragraph = paragraphWords(draft.paragraph)
  refuseSameParagraph(context, draft, paragraph)

  const decided = { ...draft, paragraph, committeeName: committee.name }
  const sanctionId = subject.proposal === undefined ? null : decideProposal(context, subject.proposal, decided)
  settlePlan(context, subject, decided)
  const { decidePlan: _plan, otherDay: _day, ...words } = draft
  const { id } = recordedTable(context, 'committeeDecision').insert({
    ...words,
    paragraph,
    // Taken another day it is not in the meeting's minutes; the item keeps it in sight.
    meetingId: meeting !== null && meeting.heldOn === draft.decidedOn ? meeting.id : null,
    itemId: subject.item?.id ?? null,
    documentId: subject.documentId,
    proposalId: subject.proposalId,
    planId: subject.planId,
    sanctionId,
  })
  if (subject.documentId !== null) freezeDocument(context, subject.documentId, draft.result)
  tickFromDecision(context, id)
  return decisionRepo(db).byId(id) as CommitteeDecision
}

/** Two who decide the same case: the second is told who was first. */
function refuseOldVersion(context: Context, { proposal, item, plan }: DecisionSubject, version: number): void {
  try {
    if (proposal !== undefined) recordedTable(context, 'sanctionProposal').update(proposal.id, version, {})
    else if (item !== undefined) recordedTable(context, 'meetingItem').update(item.id, version, {})
    else if (plan !== undefined) recordedTable(context, 'followUpPlan').update(plan.id, version, {})
  } catch (cause) {
    if (!(cause instanceof AppError) || cause.data.code !== 'CONFLICT') throw cause
    const by = cause.data.conflict?.by ?? 'Någon annan'
    throw new AppError({
      code: 'CONFLICT',
      userMessage: `${by} ändrade ärendet medan du skrev beslutet. Stäng, se vad som gäller nu och registrera på nytt. Inget har sparats.`,
    })
  }
}

function refuseSameParagraph(
  { db }: Context,
  { committeeId, decidedOn }: Input<'act.recordDecision'>['draft'],
  paragraph: string,
): void {
  const same = decisionRepo(db).sameParagraph(committeeId, decidedOn, paragraph)
  if (same === undefined) return
  refuseFields({ paragraph: `${paragraph} den ${decidedOn} är redan registrerad: ”${same.heading}”.` })
}

/** The nämnd settles the plan itself where that was asked for; a plan that is settled already is only pointed at. */
function settlePlan(
  context: Context,
  { plan }: DecisionSubject,
  draft: Input<'act.recordDecision'>['draft'] & { committeeName: string },
): void {
  if (!draft.decidePlan || plan?.status !== 'draft') return
  if (draft.result !== 'approved' && draft.result !== 'changed') return
  const { committeeName: decidedBy, decidedOn } = draft
  decidePlan(context, { planId: plan.id, version: plan.version, decidedBy, decidedOn })
}
