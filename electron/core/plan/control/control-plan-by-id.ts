import type { Handler } from '../../handler'
import { controlPlanTable } from './control-plan-repo'
import { controlPlanView } from './control-plan-view'

export const controlPlanById: Handler<'plan.controlPlanById'> = (context, { planId }) =>
  controlPlanView(context.db, controlPlanTable(context).byId(planId), context.today)
