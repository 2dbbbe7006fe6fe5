import { AppError } from '../../../../shared/errors'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { assessmentRepo } from '../../assess/assessment/assessment-repo'
import { requireOpenReview } from './require-open-review'
import { noVersion } from './scope-row'
import { workRepo } from './work-repo'

/** What the granskning says of one kvalitetsområde, with its reason; frozen while the judgement waits or stands. */
export const saveJudgement: Handler<'collect.saveJudgement'> = (context, { reviewId, version, qualityArea, draft }) => {
  requireOpenReview(context, reviewId)
  const repo = assessmentRepo(context.db)
  const open = repo.open(reviewId)
  if (open?.status === 'sent') {
    throw broken('Bedömningen väntar på godkännande. Ta tillbaka den för att skriva i den. Inget har sparats.')
  }
  if (open === undefined && repo.decided(reviewId) !== undefined) {
    throw broken('Bedömningen är fastställd. Ändra den med ett skäl under Bedömningar. Inget har sparats.')
  }
  const table = recordedTable(context, 'areaJudgement')
  const before = workRepo(context.db).judgementOf(reviewId, qualityArea)
  if (before === undefined) table.insert({ ...draft, reviewId, qualityArea })
  else table.update(before.id, version ?? noVersion, draft)
  return null
}

const broken = (userMessage: string): AppError => new AppError({ code: 'RULE_BROKEN', userMessage })
