import { AppError } from '../../../../shared/errors'
import type { Context } from '../../context'
import { recordedTable } from '../../recorded-table'
import { assessmentRepo } from './assessment-repo'

/** A granskning that is planned again has no judgement that stands: the decided one is kept, and goes on as a draft. */
export function supersedeOnReopen(context: Context, reviewId: string, reason: string | null): void {
  const repo = assessmentRepo(context.db)
  const table = recordedTable(context, 'assessment')
  const open = repo.open(reviewId)
  const decided = repo.decided(reviewId)
  if (open?.status === 'sent') {
    throw broken(
      'Bedömningen väntar på godkännande. Ta tillbaka den innan granskningen öppnas igen. Inget har ändrats.',
    )
  }
  if (decided === undefined) return
  if (reason === null || reason === '') {
    throw broken('Bedömningen är fastställd. Skriv varför granskningen öppnas igen. Inget har ändrats.')
  }
  table.update(decided.id, null, { status: 'superseded' })
  if (open !== undefined) {
    table.update(open.id, null, { changeReason: reason })
    return
  }
  table.insert({
    reviewId,
    revision: repo.nextRevision(reviewId),
    status: 'draft',
    outcome: decided.outcome,
    summary: decided.summary,
    changeReason: reason,
    previousId: decided.id,
  })
}

const broken = (userMessage: string): AppError => new AppError({ code: 'RULE_BROKEN', userMessage })
