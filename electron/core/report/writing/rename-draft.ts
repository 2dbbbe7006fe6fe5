import type { Handler } from '../../handler'
import { draftTable, openDraft } from './open-section'

export const renameDraft: Handler<'report.renameDraft'> = (context, { id, version, title }) => {
  openDraft(context, id)
  return { version: draftTable(context).update(id, version, { title }).version }
}
