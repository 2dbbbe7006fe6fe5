import { Outcome } from '../../../../shared/contracts/values'
import { assessmentState } from '../../../../shared/domain/assessment/state'
import { outcomeName } from '../../../../shared/text/names'
import type { Handler } from '../../handler'
import { readSettings } from '../../settings/settings-repo'
import { assessmentRepo, toAssessment } from './assessment-repo'
import { approvalOf, assessmentFacts, readyOf } from './facts'

/** The judgement of one granskning: where it stands, what lacks, who must approve, and every version that has stood. */
export const getAssessment: Handler<'assess.assessment'> = (context, { reviewId }) => {
  const repo = assessmentRepo(context.db)
  const facts = assessmentFacts(context, reviewId)
  const { review, areas } = facts
  const open = repo.open(reviewId)
  const decided = repo.decided(reviewId)
  const written = open ?? { summary: null, outcome: review.outcome }
  return {
    reviewId,
    reviewVersion: review.version,
    state: assessmentState({
      open: open === undefined ? null : { status: openStatus(open.status), returnedReason: open.returnedReason },
      hasDecided: decided !== undefined,
      hasOutcome: review.outcome !== null,
    }),
    open: open === undefined ? null : toAssessment(open),
    decided: decided === undefined ? null : toAssessment(decided),
    earlier: repo.superseded(reviewId).map(toAssessment),
    areas,
    writable: review.archivedAt === null && (open === undefined ? decided === undefined : open.status === 'draft'),
    approval: approvalOf(context, review, written.outcome),
    ready: readyOf(facts, written),
    outcomeChoices: Outcome.options.map((value) => ({ value, label: outcomeName(value, review.form) })),
    actor: readSettings(context.db).settings.actor,
  }
}

const openStatus = (status: string): 'draft' | 'sent' => (status === 'sent' ? 'sent' : 'draft')
