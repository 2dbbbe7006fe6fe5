import type { Handler } from '../../handler'
import { openSection, sectionTable } from './open-section'

/** A heading of one's own; empty takes back what the kind calls it. */
export const renameSection: Handler<'report.renameSection'> = (context, { id, version, heading }) => {
  const section = openSection(context, id)
  const own = heading === null || heading === '' || heading === section.heading ? null : heading
  return { version: sectionTable(context).update(id, version, { ownHeading: own }).version }
}
