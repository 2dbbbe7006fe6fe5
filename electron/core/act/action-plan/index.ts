import type { actionPlanContract } from '../../../../shared/contracts/action-plan'
import type { Handlers } from '../../handler'
import { answerEffect } from './answer-effect'
import { askPlans } from './ask-plans'
import { getFinding } from './get-finding'
import { judgePlan } from './judge-plan'
import { listActionPlans } from './list-action-plans'
import { receivePlan } from './receive-plan'
import { remindPlan } from './remind-plan'
import { undoPlanStep } from './undo-plan-step'

export const actionPlanHandlers: Pick<Handlers, keyof typeof actionPlanContract> = {
  'act.finding': getFinding,
  'act.actionPlans': listActionPlans,
  'act.askPlans': askPlans,
  'act.remindPlan': remindPlan,
  'act.receivePlan': receivePlan,
  'act.judgePlan': judgePlan,
  'act.undoPlanStep': undoPlanStep,
  'act.answerEffect': answerEffect,
}
