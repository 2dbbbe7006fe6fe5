import { AppError } from '../../../../shared/errors'
import type { RichText } from '../../../../shared/contracts/rich-text'
import type { Context } from '../../context'
import type { Handler } from '../../handler'
import { openDraft, sectionTable } from './open-section'
import { positionAt } from './place-section'
import { sectionRepo } from './section-repo'

/** Sections of one's own have keys that no kind uses. */
const OWN = 'eget-'
export const isOwn = (key: string): boolean => key.startsWith(OWN)

export const EMPTY: RichText = { type: 'doc', content: [{ type: 'paragraph' }] }

/** A section of one's own, after the given one; first where none is given. */
export const addSection: Handler<'report.addSection'> = (context, { draftId, afterId, heading }) => {
  openDraft(context, draftId)
  const sections = sectionRepo(context.db).ofDraft(draftId)
  const after = sections.findIndex(({ id }) => id === afterId)
  if (afterId !== null && after === -1) {
    throw new AppError({ code: 'NOT_FOUND', userMessage: 'Avsnittet före finns inte längre. Ladda om sidan.' })
  }
  const position = positionAt(context, sections, after + 1)
  return {
    id: insertSection(context, { draftId, key: OWN + context.newId(), heading, position, needsComment: false }, EMPTY),
  }
}

interface NewSection {
  draftId: string
  key: string
  heading: string
  position: number
  needsComment: boolean
}

/** A section that follows its suggestion until somebody writes in it. */
export function insertSection(context: Context, section: NewSection, suggestion: RichText): string {
  const { id } = sectionTable(context).insert({
    ...section,
    included: 1,
    needsComment: section.needsComment ? 1 : 0,
  })
  sectionRepo(context.db).insertText(id, suggestion, context.now().toISOString())
  return id
}
