import { canFinish } from '../../../../shared/domain/report/writing'
import { heading, paragraph } from '../../../documents/content/blocks'
import type { Block, DocumentContent, DocumentHead } from '../../../documents/content/model'
import { blocksOf, WHOLE } from '../../../documents/content/rich-text'
import { say, strong } from '../../../documents/content/say'
import { inSentence } from '../../../documents/content/swedish'
import type { Context } from '../../context'
import type { Composed } from '../composed'
import { documentHead, missingInHead } from '../head'
import { draftRepo, type StoredDraft } from './draft-repo'
import { type FigureMap, figureRepo } from './figure-repo'
import { sectionRepo, type StoredSection } from './section-repo'
import { headingOf, textOf } from './section-row'

/** The head as the settings and the choice say it today; what the case itself gave stays where they say nothing. */
export function draftHead(context: Context, { choice, frame }: Pick<StoredDraft, 'choice' | 'frame'>): DocumentHead {
  const now = documentHead(context, choice)
  const kept = frame.head
  return {
    municipality: now.municipality ?? kept.municipality,
    department: now.department ?? kept.department,
    committee: now.committee ?? kept.committee,
    registryNumber: now.registryNumber ?? kept.registryNumber,
    date: now.date,
    authorRole: now.authorRole ?? kept.authorRole,
  }
}

/**
 * What a document in work says: the sections that are included, in their order, with people's words or what the figures
 * suggest, and every figure as it was taken. It bears the word Utkast until all of them are ready.
 * @throws AppError NOT_FOUND
 */
export function composeWritten(context: Context, draftId: string): Composed {
  const draft = draftRepo(context.db).byId(draftId)
  const sections = sectionRepo(context.db).ofDraft(draftId)
  const marks = sections.map((section) => ({ ...section, included: section.included === 1 }))
  const finish = canFinish(marks)
  const figures = figureRepo(context.db).ofDraft(draftId)
  const head = draftHead(context, draft)
  const { documentType, numberedHeadings, status, front, missing } = draft.frame
  const included = sections.filter((section) => section.included === 1)
  const content: DocumentContent = {
    documentType,
    title: draft.title,
    head,
    madeAt: draft.figuresAt,
    status: finish.ok ? status : 'Utkast',
    numberedHeadings,
    blocks: [...front, ...included.flatMap((section) => sectionBlocks(section, figures))],
  }
  return {
    canWrite: included.length === 0 ? finish : { ok: true, reasons: [] },
    missing: [...missingInHead(head), ...missing, ...finish.reasons],
    content: included.length === 0 ? null : content,
  }
}

function sectionBlocks(section: StoredSection, figures: FigureMap): Block[] {
  const isWhole = section.key === WHOLE && section.ownHeading === null
  const title = { ...heading(1, headingOf(section)), key: section.key }
  return [
    ...(isWhole ? [] : [section.needsComment === 1 ? { ...title, needsComment: true as const } : title]),
    ...blocksOf(textOf(section), figures),
    ...commentBlocks(section),
  ]
}

/** What the responsible manager says is told as theirs, a paragraph a line. */
function commentBlocks({ comment, commentBy }: StoredSection): Block[] {
  if (comment === null) return []
  const [first = '', ...rest] = comment.split(/\n+/).filter((line) => line.trim() !== '')
  const by = commentBy === null ? 'Kommentar av ansvarig:' : `Kommentar av ${inSentence(commentBy)}:`
  return [paragraph(say`${strong(by)} ${first}`), ...rest.map((line) => paragraph(say`${line}`))]
}
