import type { FollowUpPlanInput } from '../../../electron/documents/follow-up-plan/view-model'
import { PlanSectionKey } from '../../../shared/contracts/values'
import { capacityByPerson, type StatedDays } from '../../../shared/domain/plan/person-capacity'
import { planSectionNames } from '../../../shared/text/names'
import { planLetter } from './plan-letter-sample'

/** Every section written in one sentence that names it. */
export const writtenTexts = (): FollowUpPlanInput['texts'] =>
  Object.fromEntries(
    PlanSectionKey.options.map((key) => [key, `Om ${planSectionNames[key]}.`]),
  ) as FollowUpPlanInput['texts']

/** The letter's plan as a document of its own, with everybody's days as far as they are stated. */
export function followUpPlan(
  changes: Partial<FollowUpPlanInput> = {},
  stated: readonly StatedDays[] = [],
): FollowUpPlanInput {
  const letter = planLetter(changes)
  const { people, overloads } = capacityByPerson(letter.rows, stated, letter.plan.daysAvailable ?? 0)
  return { ...letter, texts: writtenTexts(), people, overloads, sent: null, activities: [], ...changes }
}
