import type { Check } from '../../../../shared/contracts/common'
import type { ReviewRow } from '../../../../shared/contracts/collect'
import type { AreaJudgementRow } from '../../../../shared/contracts/review-work'
import type { Outcome } from '../../../../shared/contracts/values'
import { approvalNeed } from '../../../../shared/domain/assessment/approval'
import { readyToDecide } from '../../../../shared/domain/assessment/ready'
import type { Tables } from '../../../database/tables'
import type { Context } from '../../context'
import { recordedTable } from '../../recorded-table'
import { reviewAnswers } from '../../collect/answer/review-answers'
import { reviewRepo } from '../../collect/review-repo'
import { judgementRows } from '../../collect/work/judgement-rows'
import { workRepo } from '../../collect/work/work-repo'
import { readSettings } from '../../settings/settings-repo'
import { assessmentRepo } from './assessment-repo'

export interface AssessmentFacts {
  review: ReviewRow & Pick<Tables['review'], 'checklistVersionId'>
  areas: AreaJudgementRow[]
}

/** The granskning and what it says of each kvalitetsområde as it stands now. @throws AppError NOT_FOUND */
export function assessmentFacts(context: Context, reviewId: string): AssessmentFacts {
  const { db, today } = context
  const stored = recordedTable(context, 'review').byId(reviewId)
  const review = { ...stored, ...reviewRepo(db).row(reviewId) }
  const work = workRepo(db)
  const answers = stored.checklistVersionId === null ? null : reviewAnswers(db, stored, today)
  const areas = judgementRows(review.kind, work.lawBasis(review.serviceTypeId), work.judgements(reviewId), answers)
  return { review, areas }
}

export const readyOf = (
  { review, areas }: AssessmentFacts,
  { summary, outcome }: Pick<Tables['assessment'], 'summary' | 'outcome'>,
): Check => readyToDecide({ review, areas, summary, outcome })

/** Why a second person must approve the outcome, by the settings; null where nobody has to. */
export const approvalOf = (
  { db }: Context,
  review: Pick<ReviewRow, 'id' | 'form'>,
  outcome: Outcome | null,
): string | null =>
  approvalNeed(readSettings(db).settings.act.secondApproval, {
    outcome,
    form: review.form,
    severities: assessmentRepo(db).severities(review.id),
  })
