import { AppError } from '../../../../shared/errors'
import type { Handler } from '../../handler'
import { draftRepo } from './draft-repo'
import { draftTable } from './open-section'

/** Puts a draft in work away, or takes it out again; a decided one is part of what the nämnd decided and stays. */
export const archiveDraft: Handler<'report.archiveDraft'> = (context, { id, version, archived }) => {
  const { status } = draftRepo(context.db).byId(id)
  if (archived && status !== 'writing') {
    throw new AppError({ code: 'RULE_BROKEN', userMessage: 'Ett beslutat dokument läggs inte undan.' })
  }
  const archivedAt = archived ? context.now().toISOString() : null
  return { version: draftTable(context).update(id, version, { archivedAt }).version }
}
