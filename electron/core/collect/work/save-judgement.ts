import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { requireOpenReview } from './require-open-review'
import { noVersion } from './scope-row'
import { workRepo } from './work-repo'

/** What the granskning says of one kvalitetsområde, with its reason. */
export const saveJudgement: Handler<'collect.saveJudgement'> = (context, { reviewId, version, qualityArea, draft }) => {
  requireOpenReview(context, reviewId)
  const table = recordedTable(context, 'areaJudgement')
  const before = workRepo(context.db).judgementOf(reviewId, qualityArea)
  if (before === undefined) table.insert({ ...draft, reviewId, qualityArea })
  else table.update(before.id, version ?? noVersion, draft)
  return null
}
