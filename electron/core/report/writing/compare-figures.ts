import type { Handler } from '../../handler'
import { figureRepo } from './figure-repo'
import { openDraft } from './open-section'
import { planRefresh } from './refresh-plan'
import { sectionRepo } from './section-repo'
import { takeContent } from './take-content'

/** What the register says now against what stands in the draft; changes nothing. */
export const compareFigures: Handler<'report.compareFigures'> = (context, { id }) => {
  const { choice } = openDraft(context, id)
  const plan = planRefresh(
    sectionRepo(context.db).ofDraft(id),
    figureRepo(context.db).ofDraft(id),
    takeContent(context, choice).sections,
  )
  return {
    differences: plan.changes.flatMap(({ differences }) => differences),
    addedSections: plan.added.map(({ part }) => part.heading),
    goneFigures: plan.changes.reduce((sum, { gone }) => sum + gone.length, 0),
  }
}
