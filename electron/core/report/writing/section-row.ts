import type { SectionRow } from '../../../../shared/contracts/writing'
import { canBeReady } from '../../../../shared/domain/report/writing'
import { isBlank } from '../../../../shared/domain/report/writing-text'
import type { StoredSection } from './section-repo'

/** What stands in the section: people's words, or the suggestion that it follows. */
export const textOf = ({ text, suggestion }: Pick<StoredSection, 'text' | 'suggestion'>) => text ?? suggestion

export const headingOf = ({ ownHeading, heading }: Pick<StoredSection, 'ownHeading' | 'heading'>) =>
  ownHeading ?? heading

export const stateOf = (section: StoredSection) => ({
  ...section,
  included: section.included === 1,
  isBlank: isBlank(textOf(section)),
})

/** @param position the section's place among all of the draft's, from 0 */
export const toSectionRow = (section: StoredSection, position: number): SectionRow => ({
  id: section.id,
  version: section.version,
  key: section.key,
  heading: headingOf(section),
  kindHeading: section.heading,
  position,
  included: section.included === 1,
  readyOn: section.readyOn,
  readyBy: section.readyBy,
  assignedTo: section.assignedTo,
  needsComment: section.needsComment === 1,
  commentAskedOn: section.commentAskedOn,
  commentOn: section.commentOn,
  isHandwritten: section.text !== null,
  figuresChangedAt: section.figuresChangedAt,
  canBeReady: canBeReady(stateOf(section)),
})
