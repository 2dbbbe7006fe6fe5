import { AppError } from '../../../../shared/errors'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { assessmentRepo } from './assessment-repo'
import { ownRow } from './own-row'

/** A new version to write in, with the reason; the decided one stands until the new one is decided. */
export const changeAssessment: Handler<'assess.changeAssessment'> = (context, { id, version, reason }) => {
  const row = ownRow(context, id, version, 'decided', 'Bara en fastställd bedömning ändras med ett skäl.')
  const repo = assessmentRepo(context.db)
  if (repo.open(row.reviewId) !== undefined) {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: 'En ändring av bedömningen är redan påbörjad. Ladda om sidan och fortsätt i den.',
    })
  }
  const { id: changed } = recordedTable(context, 'assessment').insert({
    reviewId: row.reviewId,
    revision: repo.nextRevision(row.reviewId),
    status: 'draft',
    outcome: row.outcome,
    summary: row.summary,
    changeReason: reason,
    previousId: row.id,
  })
  return { id: changed }
}
