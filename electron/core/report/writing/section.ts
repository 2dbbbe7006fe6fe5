import type { Section } from '../../../../shared/contracts/writing'
import { keysIn, sameText } from '../../../../shared/domain/report/writing-text'
import type { Handler } from '../../handler'
import type { Database } from '../../../database/database'
import { draftRepo, type StoredDraft } from './draft-repo'
import { earlierSection } from './earlier'
import { figureRepo } from './figure-repo'
import { viewsOf } from './figure-view'
import { sectionRepo, type StoredSection } from './section-repo'
import { headingOf, textOf, toSectionRow } from './section-row'

/** A section to write in, with its figures and the same section of the year before. */
export const section: Handler<'report.section'> = ({ db }, { id }) => {
  const stored = sectionRepo(db).byId(id)
  const draft = draftRepo(db).byId(stored.draftId)
  const { writtenFrom, suggestion } = stored
  return {
    row: toSectionRow(stored, sectionRepo(db).placeOf(stored)),
    textVersion: stored.textVersion,
    text: textOf(stored),
    suggestion,
    suggestionChanged: writtenFrom !== null && !sameText(writtenFrom, suggestion),
    figures: figuresOf(db, draft, stored),
    comment: stored.comment,
    commentBy: stored.commentBy,
    earlier: earlierOf(db, draft, stored.key),
    savedAt: stored.savedAt,
    savedBy: stored.savedBy,
  }
}

function figuresOf(db: Database, draft: StoredDraft, stored: StoredSection): Section['figures'] {
  const used = [...new Set([...keysIn(textOf(stored)), ...keysIn(stored.suggestion)])]
  const figures = figureRepo(db).ofSection(draft.id, stored.id, used)
  const views = viewsOf(figures, used, draft.figuresAt, headingOf(stored))
  return stored.figuresChangedAt === null ? views.map((view) => ({ ...view, before: null })) : views
}

function earlierOf(db: Database, draft: StoredDraft, key: string): Section['earlier'] {
  const earlier = earlierSection(db, draft, key)
  if (earlier === null) return null
  const { choice, title } = earlier.draft
  return {
    year: choice.year,
    title,
    text: textOf(earlier.section),
    figures: figuresOf(db, earlier.draft, earlier.section),
  }
}
