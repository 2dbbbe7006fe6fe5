import type { CapacityView } from '../../../shared/contracts/plan-work'
import { capacityByPerson } from '../../../shared/domain/plan/person-capacity'
import type { Database } from '../../database/database'
import type { Handler } from '../handler'
import { capacityOfPlan } from './capacity-repo'
import { type PlanRecord, planTable } from './plan-repo'
import { rowsOfPlan } from './row-repo'

/** Planned and stated days of everybody in the plan. */
export const personCapacity = (
  db: Database,
  { id, daysAvailable }: Pick<PlanRecord, 'id' | 'daysAvailable'>,
): CapacityView =>
  capacityByPerson(
    rowsOfPlan(db, id).filter(({ removedReason }) => removedReason === null),
    capacityOfPlan(db, id),
    daysAvailable,
  )

export const capacity: Handler<'plan.capacity'> = (context, { planId }) =>
  personCapacity(context.db, planTable(context).byId(planId))
