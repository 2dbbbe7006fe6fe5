import type { controlContract } from '../../../../shared/contracts/control'
import type { Handlers } from '../../handler'
import { addControlActivities } from './add-control-activities'
import { controlDifference } from './control-difference'
import { controlPlan } from './control-plan'
import { controlPlanById } from './control-plan-by-id'
import { controlRisks } from './control-risks'
import { decideControlPlan } from './decide-control-plan'
import { fillControlActivities } from './fill-control-activities'
import { removeControlActivity } from './remove-control-activity'
import { removeControlDraft } from './remove-control-draft'
import { reviseControlPlan } from './revise-control-plan'
import { saveControlActivity } from './save-control-activity'
import { saveControlResult } from './save-control-result'
import { startControlPlan } from './start-control-plan'

/** The internal control of the room Planera. */
export const controlHandlers: Pick<Handlers, keyof typeof controlContract> = {
  'plan.controlPlan': controlPlan,
  'plan.controlPlanById': controlPlanById,
  'plan.startControlPlan': startControlPlan,
  'plan.controlRisks': controlRisks,
  'plan.addControlActivities': addControlActivities,
  'plan.saveControlActivity': saveControlActivity,
  'plan.fillControlActivities': fillControlActivities,
  'plan.removeControlActivity': removeControlActivity,
  'plan.saveControlResult': saveControlResult,
  'plan.decideControlPlan': decideControlPlan,
  'plan.reviseControlPlan': reviseControlPlan,
  'plan.removeControlDraft': removeControlDraft,
  'plan.controlDifference': controlDifference,
}
