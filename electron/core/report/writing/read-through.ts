import type { Handler } from '../../handler'
import { openSection } from './open-section'
import { replaceText } from './replace-text'
import { sectionRepo } from './section-repo'

/** Somebody has read the text against the new figures: it stands, and what the figures suggest now is what it began from. */
export const readThrough: Handler<'report.readThrough'> = (context, { id, textVersion }) => {
  const section = openSection(context, id)
  // An unchanged text writes nothing; the version is checked all the same.
  replaceText(context, section, textVersion, section.text, 'written')
  if (section.text === null) return { textVersion, savedAt: section.savedAt }
  const { savedBy, savedAt, text } = section
  sectionRepo(context.db).writeText(id, {
    text,
    writtenFrom: section.suggestion,
    figuresChangedAt: null,
    savedBy,
    savedAt,
  })
  return { textVersion: textVersion + 1, savedAt }
}
