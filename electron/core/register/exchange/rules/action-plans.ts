import { roundErrors } from '../../../../../shared/domain/action-plan/dates'
import type { ActionPlanJudgement } from '../../../../../shared/contracts/act-values'
import { naturalKey } from '../plan/natural-key'
import type { RowDraft } from '../plan/row-draft'
import type { SheetRules } from './sheet-rules'

/** A round belongs to the brist that its granskning, area and description name; its days come in order. */
export const actionPlanRules: SheetRules = {
  locate: (draft, { register }) => {
    const { reviewId = null, area = null, description = null } = draft.values
    const key = naturalKey('Brister', { reviewId, area, description })
    const target = key === null ? undefined : register.byKey('Brister', key)
    draft.values['findingId'] = target === undefined || target.wrong ? null : target.id
  },
  check: (draft, { register, today }) => {
    if (draft.values['findingId'] === null) {
      if (!draft.wrong) {
        draft.error(
          'description',
          'Bristen finns inte i granskningen, eller har fel i bladet Brister. Skriv område och beskrivning ordagrant som där.',
        )
      }
      return
    }
    checkEarlier(draft, register)
    const reviewedOn = register.byId('Granskningar', draft.text('reviewId') ?? '')?.record['completedOn']
    const errors = roundErrors(
      {
        askedOn: draft.text('askedOn') ?? today,
        answerDueOn: draft.text('answerDueOn'),
        remindedOn: draft.text('remindedOn'),
        receivedOn: draft.text('receivedOn'),
        plan: draft.text('plan'),
        planDueOn: draft.text('planDueOn'),
        judgement: draft.text('judgement') as ActionPlanJudgement | null,
        judgedOn: draft.text('judgedOn'),
        reason: draft.text('reason'),
      },
      typeof reviewedOn === 'string' ? reviewedOn : null,
      today,
    )
    for (const [field, reason] of Object.entries(errors)) draft.error(field, reason)
  },
}

/** Rounds follow each other: the one before is there and is judged. */
function checkEarlier(draft: RowDraft, register: Parameters<NonNullable<SheetRules['check']>>[1]['register']): void {
  const round = draft.value('round')
  if (typeof round !== 'number' || round === 1) return
  const key = naturalKey('Åtgärdsplaner', { findingId: draft.values['findingId'] ?? null, round: round - 1 })
  const before = key === null ? undefined : register.byKey('Åtgärdsplaner', key)
  if (before === undefined) {
    draft.error('round', `Omgång ${round - 1} för bristen saknas. Den ska stå på en rad ovanför den här.`)
  } else if ((before.record['judgement'] ?? null) === null) {
    draft.error('round', `Omgång ${round - 1} för bristen är inte bedömd än. En ny omgång börjar när den är det.`)
  }
}
