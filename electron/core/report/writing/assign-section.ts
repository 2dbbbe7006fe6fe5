import type { Handler } from '../../handler'
import { openSection, sectionTable } from './open-section'

/** Who writes the section, as a role; empty when nobody is asked. */
export const assignSection: Handler<'report.assignSection'> = (context, { id, version, assignedTo }) => {
  openSection(context, id)
  return { version: sectionTable(context).update(id, version, { assignedTo }).version }
}
