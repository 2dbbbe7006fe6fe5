import { AppError } from '../../../../shared/errors'
import type { Handler } from '../../handler'
import { draftRepo } from './draft-repo'
import { figureRepo } from './figure-repo'
import { keepInHistory } from './history-repo'
import { draftTable, sectionTable } from './open-section'
import { sectionRepo } from './section-repo'
import { toStored } from './stored-draft'

/** A new version of a decided document: texts, comments and figures come along, and every section is to be read again. */
export const newRevision: Handler<'report.newRevision'> = (context, { id }) => {
  const { db } = context
  const drafts = draftRepo(db)
  const before = drafts.byId(id)
  if (before.status === 'superseded') {
    throw new AppError({ code: 'RULE_BROKEN', userMessage: 'En senare version är beslutad. Gör en ny version av den.' })
  }
  if (before.status === 'writing') {
    throw new AppError({ code: 'RULE_BROKEN', userMessage: 'Dokumentet är inte beslutat. Skriv vidare i det.' })
  }
  const inWork = drafts.laterInWork(id)
  if (inWork !== null) return { id: inWork }
  const { kind, year, committeeId, title, templateId, figuresAt, choice, frame, revision } = before
  const { id: draftId } = draftTable(context).insert({
    kind,
    year,
    committeeId,
    title,
    templateId,
    figuresAt,
    choice: toStored({ choice, frame }),
    status: 'writing',
    revision: revision + 1,
    previousDraftId: id,
  })
  const sections = sectionRepo(db)
  for (const section of sections.ofDraft(id)) {
    const { key, heading, ownHeading, position, included, assignedTo, needsComment } = section
    const { comment, commentBy, commentAskedOn, commentOn } = section
    const copy = sectionTable(context).insert({
      draftId,
      key,
      heading,
      ownHeading,
      position,
      included,
      assignedTo,
      needsComment,
      comment,
      commentBy,
      commentAskedOn,
      commentOn,
    })
    sections.copyText(section.id, copy.id)
    figureRepo(db).copy(section.id, { draftId, sectionId: copy.id }, context.newId)
    if (section.text !== null) keepInHistory(context, copy.id, section.text, 'copied')
  }
  return { id: draftId }
}
