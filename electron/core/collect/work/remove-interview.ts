import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { requireOpenReview } from './require-open-review'
import { workRepo } from './work-repo'

/** Deliberate, asked about in the window, and in the log with every word that stood there. */
export const removeInterview: Handler<'collect.removeInterview'> = (context, { id, version }) => {
  const interviews = recordedTable(context, 'interview')
  requireOpenReview(context, interviews.byId(id).reviewId)
  for (const note of workRepo(context.db).notesOf(id)) recordedTable(context, 'interviewNote').remove(note.id, null)
  interviews.remove(id, version)
  return null
}
