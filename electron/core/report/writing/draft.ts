import { canEdit, canFinish } from '../../../../shared/domain/report/writing'
import { compareSv } from '../../../../shared/domain/swedish'
import type { Handler } from '../../handler'
import { readSettings } from '../../settings/settings-repo'
import { documentRepo } from '../document-repo'
import { missingInHead } from '../head'
import { draftHead } from './compose-draft'
import { draftRepo } from './draft-repo'
import { sectionRepo } from './section-repo'
import { toSectionRow } from './section-row'

/** A document in work with the list of its sections. */
export const draft: Handler<'report.draft'> = (context, { id }) => {
  const { db } = context
  const stored = draftRepo(db).byId(id)
  const sections = sectionRepo(db).ofDraft(id).map(toSectionRow)
  return {
    draft: draftRepo(db).row(id),
    choice: { ...stored.choice, draftId: id },
    figuresAt: stored.figuresAt,
    sections,
    canEdit: canEdit(stored),
    canFinish: canFinish(sections),
    missing: [...missingInHead(draftHead(context, stored)), ...stored.frame.missing],
    documents: documentRepo(db).ofDraft(id),
    roles: rolesOf(context),
  }
}

/** Roles to choose among; any other can be written. */
const rolesOf = ({ db }: Parameters<typeof draft>[0]): string[] => {
  const { documents, actor } = readSettings(db).settings
  const roles = [
    ...sectionRepo(db).roles(),
    ...documents.signatories.map(({ role }) => role),
    ...(actor ? [actor] : []),
  ]
  return [...new Set(roles)].toSorted(compareSv)
}
