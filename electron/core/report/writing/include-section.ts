import type { Handler } from '../../handler'
import { openSection, sectionTable } from './open-section'

/** Leaves a section out, or takes it in again with all that was written in it. */
export const includeSection: Handler<'report.includeSection'> = (context, { id, version, included }) => {
  openSection(context, id)
  return { version: sectionTable(context).update(id, version, { included: included ? 1 : 0 }).version }
}
