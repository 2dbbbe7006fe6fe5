import { addMonths } from '../../../../shared/domain/iso-date'
import { areExtensive, type ReviewWorkFacts } from '../../../../shared/domain/review-work/facts'
import { reviewForm } from '../../../../shared/domain/review'
import type { ReviewRow } from '../../../../shared/contracts/collect'
import type { Interview, Observation } from '../../../../shared/contracts/review-work'
import type { Database } from '../../../database/database'
import type { Tables } from '../../../database/tables'
import { readSettings } from '../../settings/settings-repo'
import { type ReviewAnswers, reviewAnswers } from '../answer/review-answers'
import { workRepo } from './work-repo'

export interface GatheredWork {
  facts: ReviewWorkFacts
  scope: Tables['reviewScope'] | null
  interviews: Interview[]
  observations: Observation[]
  /** null where no checklist is chosen. */
  answers: ReviewAnswers | null
}

/** What the work on a granskning rests on: read once, for the page and for the minnesanteckningar. */
export function gatherWork(
  db: Database,
  review: ReviewRow & Pick<Tables['review'], 'checklistVersionId' | 'copiedFromId'>,
  today: string,
): GatheredWork {
  const repo = workRepo(db)
  const scope = repo.scope(review.id) ?? null
  const interviews = repo.interviews(review.id)
  const observations = repo.observations(review.id)
  const answers = review.checklistVersionId === null ? null : reviewAnswers(db, review, today)
  const toVerify = review.kind === 'followUp' && review.providerId !== null ? repo.findingsToVerify(review) : []
  return {
    scope,
    interviews,
    observations,
    answers,
    facts: {
      kind: review.kind,
      widened: scope?.widenedOn !== null && scope !== null,
      inHouse: reviewForm(review.form, null) === 'inHouse',
      scope: scope?.scope ?? null,
      reason: scope?.reason ?? null,
      decidedBy: scope?.decidedBy ?? null,
      decidedOn: scope?.decidedOn ?? null,
      raised: scope?.raised ?? null,
      raisedBy: scope?.raisedBy ?? null,
      raisedOn: scope?.raisedOn ?? null,
      visitOn: review.visitOn,
      visitedOn: scope?.visitedOn ?? null,
      interviews: interviews.map(({ group, heldOn }) => ({ group, held: heldOn !== null })),
      checklist: answers && { questions: answers.summary.questions, answered: answers.summary.answered },
      coveredAreas: [
        ...(answers?.summary.areas ?? [])
          .filter(({ questions, left }) => questions > 0 && left === 0)
          .map(({ name }) => name),
        ...observations.flatMap(({ area }) => area ?? []),
      ],
      earlierFindings: toVerify,
      extensive: areExtensive(toVerify),
      agreement: review.agreementNumber,
      economicControl: controlOf(db, review, today),
      questionnaireAnsweredOn: repo.questionnaireAnsweredOn(review.id),
    },
  }
}

/** Current within the municipality's interval before the day of the granskning; one tied to it always is. */
function controlOf(db: Database, review: ReviewRow, today: string): ReviewWorkFacts['economicControl'] {
  if (review.providerId === null) return null
  const day = review.completedOn ?? today
  const latest = workRepo(db).latestControl(review.providerId, review.id, day)
  if (latest === null) return null
  const { economicControlMonths } = readSettings(db).settings.collect
  return {
    controlledOn: latest.controlledOn,
    current: latest.own || latest.controlledOn >= addMonths(day, -economicControlMonths),
  }
}
