import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { assessmentRepo, toAssessment } from './assessment-repo'
import { ownRow } from './own-row'
import { restoreAreas } from './restore-areas'

/**
 * Throws away what was being written. Under a first draft the judgements of the kvalitetsområden stay, since they are the
 * granskning's own notes; under a change those of the decided version come back.
 */
export const discardAssessment: Handler<'assess.discardAssessment'> = (context, { id, version }) => {
  const row = ownRow(context, id, version, 'draft', 'Bara ett utkast kan tas bort.')
  recordedTable(context, 'assessment').remove(id, version)
  const decided = assessmentRepo(context.db).decided(row.reviewId)
  if (decided !== undefined) restoreAreas(context, row.reviewId, toAssessment(decided).areas ?? [])
  return null
}
