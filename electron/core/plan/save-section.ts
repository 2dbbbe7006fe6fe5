import type { Handler } from '../handler'
import { draftPlan } from './plan-repo'
import { sectionsOf, sectionTable } from './section-repo'

/** No stored version is 0: whoever began on an empty section is told when somebody else has written it meanwhile. */
const unseen = 0

/** Writes one section; an emptied text leaves the section empty, and the log keeps what stood there. */
export const saveSection: Handler<'plan.saveSection'> = (context, { planId, key, version, text }) => {
  draftPlan(context, planId)
  const table = sectionTable(context)
  const stored = sectionsOf(context.db, planId).find((section) => section.key === key)
  const saved =
    stored === undefined ? table.insert({ planId, key, text }) : table.update(stored.id, version ?? unseen, { text })
  return { version: saved.version }
}
