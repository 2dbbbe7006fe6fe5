import type { AreaJudgementRow } from '../../../../shared/contracts/review-work'
import { nameKey } from '../../../../shared/domain/name-key'
import { judgedAreas } from '../../../../shared/domain/review-work/quality-areas'
import type { ReviewKind } from '../../../../shared/contracts/values'
import type { Tables } from '../../../database/tables'
import type { ReviewAnswers } from '../answer/review-answers'

/** One row for each kvalitetsområde of the law basis, and for what else has been judged, with the checklist's answers. */
export function judgementRows(
  kind: ReviewKind,
  lawBasis: string | null,
  judgements: readonly Tables['areaJudgement'][],
  answers: ReviewAnswers | null,
): AreaJudgementRow[] {
  const areas = judgedAreas(kind, lawBasis)
  const known = new Set(areas.map(nameKey))
  const others = judgements.filter(({ qualityArea }) => !known.has(nameKey(qualityArea)))
  return [...areas, ...others.map(({ qualityArea }) => qualityArea)].map((qualityArea) => {
    const judged = judgements.find((one) => nameKey(one.qualityArea) === nameKey(qualityArea))
    return {
      qualityArea,
      version: judged?.version ?? null,
      judgement: judged?.judgement ?? null,
      reason: judged?.reason ?? null,
      counts: countsOf(answers, qualityArea),
    }
  })
}

function countsOf(answers: ReviewAnswers | null, qualityArea: string): AreaJudgementRow['counts'] {
  const own = (answers?.questions ?? []).filter(
    (question) =>
      question.asked && question.qualityArea !== null && nameKey(question.qualityArea) === nameKey(qualityArea),
  )
  if (own.length === 0) return null
  const count = (answer: string | null): number => own.filter((question) => question.answer === answer).length
  return {
    fulfilled: count('fulfilled'),
    partly: count('partly'),
    notFulfilled: count('notFulfilled'),
    notApplicable: count('notApplicable'),
    left: count(null),
  }
}
