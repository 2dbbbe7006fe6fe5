import type { DocumentChoice } from '../../../../shared/contracts/report'
import { AppError } from '../../../../shared/errors'
import { storedTemplateId } from '../../../../shared/domain/report/template-choice'
import type { SectionPart } from '../../../documents/content/rich-text'
import type { Context } from '../../context'
import type { Handler } from '../../handler'
import { EMPTY, insertSection, isOwn } from './add-section'
import { draftRepo } from './draft-repo'
import { earlierDraft } from './earlier'
import { keepFigures } from './figure-repo'
import { draftTable, sectionTable } from './open-section'
import { STEP } from './place-section'
import { sectionRepo, type StoredSection } from './section-repo'
import { toStored } from './stored-draft'
import { takeContent } from './take-content'

/** Begins to write, or finds the draft that is in work for the same document. */
export const beginDraft: Handler<'report.beginDraft'> = (context, choice) => {
  const repo = draftRepo(context.db)
  const inWork = repo.ofMatter(choice, ['writing'])
  if (inWork !== null) return { id: inWork }
  if (repo.ofMatter(choice, ['decided']) !== null) {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: 'Dokumentet är redan beslutat. Gör en ny version av det för att skriva vidare.',
    })
  }
  return { id: startDraft(context, choice) }
}

/**
 * A draft with its sections and figures, taken from the register in one go. Order, headings, what is left out and who
 * writes what come from the year before.
 * @throws AppError RULE_BROKEN when there is nothing to write about
 */
export function startDraft(context: Context, asked: DocumentChoice): string {
  const choice = { ...asked, draftId: null }
  const { frame, sections } = takeContent(context, choice)
  const takenAt = context.now().toISOString()
  const { id: draftId } = draftTable(context).insert({
    kind: choice.kind,
    year: choice.year,
    committeeId: choice.committeeId,
    title: frame.title,
    choice: toStored({ choice, frame }),
    status: 'writing',
    revision: 1,
    templateId: storedTemplateId(choice.templateId),
    figuresAt: takenAt,
  })
  const earlier = earlierDraft(context.db, { choice })
  const before = earlier === null ? [] : sectionRepo(context.db).ofDraft(earlier.id)
  for (const [place, section] of inEarlierOrder(sections, before).entries()) {
    const position = (place + 1) * STEP
    const id = insertSection(context, { draftId, ...pick(section), position }, section.suggestion)
    const as = before.find(({ key }) => key === section.key)
    if (as !== undefined) {
      const { ownHeading, included, assignedTo } = as
      sectionTable(context).update(id, null, { ownHeading, included, assignedTo })
    }
    keepFigures(
      context,
      { draftId, sectionId: id, takenAt },
      section.figures.map((figure) => ({ ...figure, before: null })),
    )
  }
  return draftId
}

const pick = ({ key, heading, needsComment }: SectionPart) => ({ key, heading, needsComment })

/** Last year's order with its own sections; what is new comes after what it follows in the kind's own order. */
function inEarlierOrder(sections: readonly SectionPart[], before: readonly StoredSection[]): SectionPart[] {
  const now = new Map(sections.map((section) => [section.key, section]))
  const ordered = before.flatMap(({ key, heading, ownHeading }): SectionPart[] => {
    const section = now.get(key)
    if (section !== undefined) return [section]
    if (!isOwn(key)) return []
    return [{ key, heading: ownHeading ?? heading, needsComment: false, suggestion: EMPTY, figures: [] }]
  })
  for (const [at, section] of sections.entries()) {
    if (ordered.includes(section)) continue
    const previous = sections[at - 1]
    ordered.splice(previous === undefined ? 0 : ordered.indexOf(previous) + 1, 0, section)
  }
  return ordered
}
