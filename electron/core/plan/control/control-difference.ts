import { controlDifference as differenceOf } from '../../../../shared/domain/control/difference'
import type { Handler } from '../../handler'
import { activitiesOf } from './activity-repo'
import { controlPlanTable } from './control-plan-repo'
import { comparedActivity } from './control-plan-view'

/** What the version changes against the one it was made from; of a first version there is nothing to compare with. */
export const controlDifference: Handler<'plan.controlDifference'> = (context, { planId }) => {
  const table = controlPlanTable(context)
  const { previousId } = table.byId(planId)
  if (previousId === null) return { from: null, rows: [] }
  const previous = table.byId(previousId)
  const of = (id: string) => activitiesOf(context.db, id).map(comparedActivity)
  return {
    from: `Version ${previous.revision}, fastställd ${previous.decidedOn}`,
    rows: differenceOf(of(previousId), of(planId)),
  }
}
