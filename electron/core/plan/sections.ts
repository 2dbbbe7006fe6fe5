import { PlanSectionKey } from '../../../shared/contracts/values'
import { suggestedTexts } from '../../../shared/domain/plan/section-texts'
import type { Handler } from '../handler'
import { committeeName, planTable } from './plan-repo'
import { namedRows } from './row-repo'
import { planBefore, sectionsOf } from './section-repo'
import { specialAreas } from './special-areas'

/** The six written sections, each with a text to begin from and what the year before's plan said. */
export const sections: Handler<'plan.sections'> = (context, { planId }) => {
  const { db } = context
  const plan = planTable(context).byId(planId)
  const before = planBefore(db, plan)
  const written = new Map(sectionsOf(db, planId).map((section) => [section.key, section]))
  const earlier = new Map((before === undefined ? [] : sectionsOf(db, before.id)).map(({ key, text }) => [key, text]))
  const suggested = suggestedTexts({
    year: plan.year,
    committee: committeeName(db, plan.committeeId),
    rows: namedRows(db, planId, new Map()).filter(({ removedReason }) => removedReason === null),
    special: specialAreas(db, plan),
  })
  return {
    sections: PlanSectionKey.options.map((key) => ({
      key,
      version: written.get(key)?.version ?? null,
      text: written.get(key)?.text ?? null,
      suggestion: suggested[key],
      previousText: earlier.get(key) ?? null,
    })),
    previousYear: before?.year ?? null,
  }
}
