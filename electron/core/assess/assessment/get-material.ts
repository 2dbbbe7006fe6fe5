import type { AssessmentMaterial, MaterialQuestion } from '../../../../shared/contracts/assessment'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { type ReviewAnswers, reviewAnswers } from '../../collect/answer/review-answers'
import { reviewRepo } from '../../collect/review-repo'
import { workRepo } from '../../collect/work/work-repo'
import { assessmentRepo } from './assessment-repo'
import { gatherSignals } from './gather-signals'

/** What the judgement is written from: of a decided one as far as it was known the day it was judged, else until today. */
export const getMaterial: Handler<'assess.assessmentMaterial'> = (context, { reviewId }): AssessmentMaterial => {
  const { db, today } = context
  const stored = recordedTable(context, 'review').byId(reviewId)
  const work = workRepo(db)
  const answers = stored.checklistVersionId === null ? null : reviewAnswers(db, stored, today)
  const textOf = new Map(answers?.questions.map(({ id, text }) => [id, text]))
  const repo = assessmentRepo(db)
  const standing = repo.open(reviewId) === undefined ? repo.decided(reviewId) : undefined
  const { rows: _rows, ...signals } = gatherSignals(context, reviewRepo(db).row(reviewId), standing?.judgedOn ?? today)
  return {
    reviewId,
    questions: weakQuestions(answers),
    asked: answers?.summary.questions ?? 0,
    answered: answers?.summary.answered ?? 0,
    interviews: work.interviews(reviewId).map(({ id, group, heldOn, persons, roles, summary, notes }) => ({
      id,
      group,
      heldOn,
      persons,
      roles,
      summary,
      notes: notes.map((note) => ({
        id: note.id,
        question: note.questionId === null ? null : (textOf.get(note.questionId) ?? null),
        text: note.text,
      })),
    })),
    observations: work.observations(reviewId).map(({ id, area, text, observedOn }) => ({ id, area, text, observedOn })),
    ...signals,
  }
}

/** What was answered partly or not fulfilled, with what was seen. */
function weakQuestions(answers: ReviewAnswers | null): MaterialQuestion[] {
  const areaName = new Map(answers?.areas.map(({ id, name }) => [id, name]))
  return (answers?.questions ?? []).flatMap((question) =>
    question.asked && (question.answer === 'partly' || question.answer === 'notFulfilled')
      ? [
          {
            id: question.id,
            qualityArea: question.qualityArea,
            area: areaName.get(question.areaId) ?? '',
            text: question.text,
            answer: question.answer,
            evidence: question.evidence,
            law: question.law,
            findings: question.findings.length,
          },
        ]
      : [],
  )
}
