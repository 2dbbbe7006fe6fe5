import type { AskDraft } from '../../../../shared/contracts/action-plan'
import { roundErrors } from '../../../../shared/domain/action-plan/dates'
import { canAsk } from '../../../../shared/domain/action-plan/may'
import { AppError, assertRule } from '../../../../shared/errors'
import type { Context } from '../../context'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { refuseFields } from '../../register/save-record'
import { actionPlanRepo } from './action-plan-repo'

/** Opens a round for each brist with the same days. One that can't be asked for stops them all, so that none is forgotten. */
export const askPlans: Handler<'act.askPlans'> = (context, { findingIds, draft }) => {
  const ids = [...new Set(findingIds)]
  for (const id of ids) askPlan(context, id, draft, ids.length > 1)
  return { asked: ids.length }
}

/** @param isOneOfMany a refusal then says which brist it is about */
export function askPlan(context: Context, findingId: string, draft: AskDraft, isOneOfMany = false): void {
  const finding = recordedTable(context, 'finding').byId(findingId)
  const review = recordedTable(context, 'review').byId(finding.reviewId)
  const latest = actionPlanRepo(context.db).latest(findingId) ?? null
  const check = canAsk(finding, latest)
  assertRule(
    check.ok || !isOneOfMany
      ? check
      : { ok: false, reason: `${finding.area} i granskning ${review.number}: ${check.reason} Ingen plan begärdes.` },
  )
  const judgedOn = latest?.judgedOn ?? null
  if (judgedOn !== null && draft.askedOn < judgedOn) {
    refuseFields({
      askedOn: `Den nya omgången kan inte vara begärd ${draft.askedOn}, innan den förra bedömdes ${judgedOn}.`,
    })
  }
  refuseFields(roundErrors({ ...draft, ...empty }, review.completedOn, context.today) as Record<string, string>)
  const { documentId } = draft
  if (documentId !== null && recordedTable(context, 'document').byId(documentId).reviewId !== finding.reviewId) {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: 'Dokumentet hör till en annan granskning. Välj ett som hör till bristens granskning.',
    })
  }
  recordedTable(context, 'actionPlan').insert({
    findingId,
    round: (latest?.round ?? 0) + 1,
    ...draft,
    askedBy: draft.askedBy ?? context.actor,
  })
}

const empty = {
  remindedOn: null,
  receivedOn: null,
  plan: null,
  planDueOn: null,
  judgement: null,
  judgedOn: null,
  reason: null,
}
