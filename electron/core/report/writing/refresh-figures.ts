import type { DocumentChoice } from '../../../../shared/contracts/report'
import { storedTemplateId } from '../../../../shared/domain/report/template-choice'
import { sameText } from '../../../../shared/domain/report/writing-text'
import type { PlacedFigure } from '../../../documents/content/rich-text'
import type { Context } from '../../context'
import type { Handler } from '../../handler'
import { EMPTY, insertSection } from './add-section'
import type { StoredDraft } from './draft-repo'
import { type FigureMap, figureRepo, keepFigures } from './figure-repo'
import { differenceInWords, inWords } from './figure-words'
import { draftTable, openDraft, sectionTable, takeReadyAway } from './open-section'
import { positionAt } from './place-section'
import { canBeLeftOut, comesBack, planRefresh, type SectionChange } from './refresh-plan'
import { sectionRepo } from './section-repo'
import { toStored } from './stored-draft'
import { takeContent } from './take-content'

/** Takes today's figures. Sections that nobody has written in follow; handwriting keeps its words. */
export const refreshFigures: Handler<'report.refreshFigures'> = (context, { id, version }) => {
  const draft = openDraft(context, id)
  return takeFigures(context, draft, version, draft.choice)
}

/**
 * Recomposes the draft with a choice. Nothing that people have written is changed; what is no longer true in it is marked.
 * @throws AppError CONFLICT, RULE_BROKEN when there is nothing to write about any more
 */
export function takeFigures(
  context: Context,
  draft: StoredDraft,
  version: number,
  choice: DocumentChoice,
): { version: number; changed: number } {
  const { frame, sections: parts } = takeContent(context, choice)
  const figures = figureRepo(context.db).ofDraft(draft.id)
  const plan = planRefresh(sectionRepo(context.db).ofDraft(draft.id), figures, parts)
  const takenAt = context.now().toISOString()
  const after = draftTable(context).update(draft.id, version, {
    choice: toStored({ choice, frame }),
    templateId: storedTemplateId(choice.templateId),
    figuresAt: takenAt,
    // A title of one's own stays.
    ...(draft.title === draft.frame.title ? { title: frame.title } : {}),
  })
  const at = { draftId: draft.id, takenAt }
  for (const change of plan.changes) {
    applyChange(context, change, takenAt)
    if (change.part !== null) {
      keepFigures(
        context,
        { ...at, sectionId: change.section.id },
        change.part.figures.map(withBefore(figures, change)),
      )
    }
  }
  for (const { part, afterKey } of plan.added) {
    const others = sectionRepo(context.db).ofDraft(draft.id)
    const position = positionAt(context, others, others.findIndex(({ key }) => key === afterKey) + 1)
    const { key, heading, needsComment } = part
    const sectionId = insertSection(
      context,
      { draftId: draft.id, key, heading, needsComment, position },
      part.suggestion,
    )
    keepFigures(
      context,
      { ...at, sectionId },
      part.figures.map((figure) => ({ ...figure, before: null })),
    )
  }
  return { version: after.version, changed: plan.changes.reduce((sum, { differences }) => sum + differences.length, 0) }
}

function applyChange(context: Context, change: SectionChange, takenAt: string): void {
  const { section, part, differences, gone } = change
  const suggestion = part?.suggestion ?? (canBeLeftOut(change) ? EMPTY : section.suggestion)
  const isHandwritten = section.text !== null
  const hasNews = isHandwritten && (differences.length > 0 || gone.length > 0)
  const isChanged = hasNews || (!isHandwritten && (differences.length > 0 || !sameText(suggestion, section.suggestion)))
  if (isChanged || (isHandwritten && !sameText(suggestion, section.suggestion))) {
    sectionRepo(context.db).suggest(section, suggestion, hasNews ? takenAt : section.figuresChangedAt)
  }
  // Whoever marked the section as ready did so over other figures.
  if (isChanged) takeReadyAway(context, section)
  const included = canBeLeftOut(change) ? 0 : comesBack(change) ? 1 : section.included
  sectionTable(context).update(section.id, null, {
    included,
    ...(part === null ? {} : { heading: part.heading, needsComment: part.needsComment ? 1 : 0 }),
  })
}

/** What stood there when the text was last read through: a second refresh doesn't hide the first one's news. */
const withBefore =
  (figures: FigureMap, { section }: SectionChange) =>
  (figure: PlacedFigure): PlacedFigure & { before: string | null } => {
    const was = figures.get(figure.key)
    if (was === undefined) return { ...figure, before: null }
    const difference = differenceInWords(was, figure)
    const first = section.figuresChangedAt === null ? null : was.before
    const now = difference === null ? null : figure.form === 'figure' ? inWords(was) : difference.before
    const before = first ?? now
    // It has gone back to what stood there.
    return { ...figure, before: figure.form === 'figure' && before === inWords(figure) ? null : before }
  }
