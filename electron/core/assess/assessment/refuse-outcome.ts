import type { ReviewRow } from '../../../../shared/contracts/collect'
import type { Outcome } from '../../../../shared/contracts/values'
import { AppError } from '../../../../shared/errors'
import type { Context } from '../../context'
import { assessmentRepo } from './assessment-repo'
import { approvalOf } from './facts'

const where = 'Gå till Bedömningar under Bedöma. Inget har ändrats.'

/** Refuses an outcome that is set beside the judgement: one is written or stands, or a second person must approve. */
export function refuseOutcome(context: Context, review: ReviewRow, outcome: Outcome | null): void {
  const repo = assessmentRepo(context.db)
  if (repo.decided(review.id) !== undefined) {
    throw broken(
      `Bedömningen av granskning ${review.number} är fastställd: utfallet ändras i den, med ett skäl. ${where}`,
    )
  }
  if (repo.open(review.id) !== undefined) {
    throw broken(`Bedömningen av granskning ${review.number} är påbörjad: utfallet sätts när den fastställs. ${where}`)
  }
  const need = outcome === null ? null : approvalOf(context, review, outcome)
  if (need !== null) {
    throw broken(
      `Utfallet kan inte registreras här. ${need} Skriv bedömningen och skicka den för godkännande. ${where}`,
    )
  }
}

const broken = (userMessage: string): AppError => new AppError({ code: 'RULE_BROKEN', userMessage })
