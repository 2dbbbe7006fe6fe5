import type { Handler } from '../../handler'
import { openSection, sectionTable } from './open-section'
import { positionAt } from './place-section'
import { sectionRepo } from './section-repo'

/** Moves a section to a place among all the draft's sections; past the end is last. */
export const moveSection: Handler<'report.moveSection'> = (context, { id, version, position }) => {
  const section = openSection(context, id)
  const all = sectionRepo(context.db).ofDraft(section.draftId)
  const others = all.filter((other) => other.id !== id)
  const place = Math.min(position, others.length)
  if (all.findIndex((one) => one.id === id) === place) {
    return { version: sectionTable(context).update(id, version, {}).version }
  }
  const at = positionAt(context, others, place)
  return { version: sectionTable(context).update(id, version, { position: at }).version }
}
