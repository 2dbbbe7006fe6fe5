import { canEdit } from '../../../../shared/domain/report/writing'
import { requireCheck } from './require-check'
import type { Context } from '../../context'
import { recordedTable } from '../../recorded-table'
import { draftRepo, type StoredDraft } from './draft-repo'
import { sectionRepo, type StoredSection } from './section-repo'

/**
 * A draft that may be written in.
 * @throws AppError NOT_FOUND, RULE_BROKEN when it is decided or put away
 */
export function openDraft({ db }: Context, draftId: string): StoredDraft {
  const draft = draftRepo(db).byId(draftId)
  requireCheck(canEdit(draft))
  return draft
}

/**
 * A section of a draft that may be written in.
 * @throws AppError NOT_FOUND, RULE_BROKEN
 */
export function openSection(context: Context, sectionId: string): StoredSection {
  const section = sectionRepo(context.db).byId(sectionId)
  openDraft(context, section.draftId)
  return section
}

export const sectionTable = (context: Context) => recordedTable(context, 'documentSection')
export const draftTable = (context: Context) => recordedTable(context, 'documentDraft')

/** What somebody called ready is no longer what stands there. */
export function takeReadyAway(context: Context, section: Pick<StoredSection, 'id' | 'readyOn'>): void {
  if (section.readyOn !== null) sectionTable(context).update(section.id, null, { readyOn: null, readyBy: null })
}
