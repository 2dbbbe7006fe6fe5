import type { Output } from '../../../../../shared/contracts'
import { judgedAreas } from '../../../../../shared/domain/review-work/quality-areas'
import { openReviewSample, type ReviewSample } from '../../../../support/review-sample'

/** Judges every kvalitetsområde of a granskning as fulfilled. */
export function judgeAreas({ app }: Pick<ReviewSample, 'app'>, reviewId: string): void {
  const { areas } = app.call('assess.assessment', { reviewId })
  for (const { qualityArea, version } of areas) {
    app.call('collect.saveJudgement', {
      reviewId,
      version,
      qualityArea,
      draft: { judgement: 'fulfilled', reason: null },
    })
  }
}

export interface AssessmentWorld extends ReviewSample {
  reviewId: string
  id: string
  version: number
  view: () => Output<'assess.assessment'>
}

type Outcome = 'complies' | 'minorRemaining' | 'doesNotComply'

/** A carried-out granskning with everything written that a judgement needs. */
export function writtenAssessment(outcome: Outcome = 'complies'): AssessmentWorld {
  const sample = openReviewSample()
  const { app, given } = sample
  const { id: reviewId } = given.review({ completedOn: '2026-10-01' })
  judgeAreas(sample, reviewId)
  const draft = { outcome, summary: 'Verksamheten håller vad avtalet kräver.' }
  const { id, version } = app.call('assess.saveAssessment', { reviewId, version: null, draft })
  return { ...sample, reviewId, id, version, view: () => app.call('assess.assessment', { reviewId }) }
}

/** The same, decided by one person. */
export function decidedAssessment(): AssessmentWorld {
  const world = writtenAssessment()
  world.app.call('assess.decideAssessment', { id: world.id, version: world.version, ...judged })
  return world
}

export const judged = { judgedBy: 'Kvalitetsstrateg', judgedOn: '2026-10-12' }
export const solAreas = judgedAreas('agreement', null)
