import { AppError } from '../../../../shared/errors'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { requireOpenReview } from '../../collect/work/require-open-review'
import { noVersion } from '../../collect/work/scope-row'
import { assessmentRepo } from './assessment-repo'

/** The draft while it is written: begun with the first word. A decided one is changed only by a new version with a reason. */
export const saveAssessment: Handler<'assess.saveAssessment'> = (context, { reviewId, version, draft }) => {
  const review = requireOpenReview(context, reviewId)
  const repo = assessmentRepo(context.db)
  const table = recordedTable(context, 'assessment')
  const open = repo.open(reviewId)
  if (open !== undefined) {
    if (open.status === 'sent') {
      throw broken('Bedömningen väntar på godkännande. Ta tillbaka den för att skriva i den. Inget har sparats.')
    }
    const saved = table.update(open.id, version ?? noVersion, draft)
    return { id: saved.id, version: saved.version }
  }
  if (repo.decided(reviewId) !== undefined) {
    throw broken(`Bedömningen av granskning ${review.number} är fastställd. Ändra den med ett skäl. Inget har sparats.`)
  }
  const begun = table.insert({ ...draft, reviewId, revision: repo.nextRevision(reviewId), status: 'draft' })
  return { id: begun.id, version: begun.version }
}

const broken = (userMessage: string): AppError => new AppError({ code: 'RULE_BROKEN', userMessage })
