import type { Context } from '../../context'
import { documentRepo } from '../document-repo'
import { draftRepo } from './draft-repo'
import { draftTable } from './open-section'

/**
 * The nämnd has decided on a document: what it was written from changes no more, and the version that it replaces is
 * superseded. A document that was written straight from the register has no draft.
 */
export function markDraftDecided(context: Context, documentId: string): void {
  const { draftId } = documentRepo(context.db).byId(documentId).document
  if (draftId === null) return
  const { status, previousDraftId } = draftRepo(context.db).byId(draftId)
  if (status !== 'writing') return
  draftTable(context).update(draftId, null, { status: 'decided' })
  if (previousDraftId !== null) draftTable(context).update(previousDraftId, null, { status: 'superseded' })
}
