import type { AnsweringQuestion, ChecklistArea } from '../../../../shared/contracts/checklist'
import { askedQuestions } from '../../../../shared/domain/checklist/condition'
import { answersByKey, type ChecklistSummary, checklistSummary } from '../../../../shared/domain/checklist/summary'
import { formatLaw, lawAt } from '../../../../shared/domain/law-reference'
import type { Database } from '../../../database/database'
import type { Tables } from '../../../database/tables'
import { checklistRepo } from '../checklist/checklist-repo'
import { answerRepo } from './answer-repo'

export interface ReviewAnswers {
  areas: ChecklistArea[]
  /** Every question of the granskning's version in order; `asked` tells which the answers so far call for. */
  questions: (AnsweringQuestion & { asked: boolean })[]
  summary: ChecklistSummary
}

type Review = Pick<
  Tables['review'],
  'id' | 'providerId' | 'unitId' | 'copiedFromId' | 'completedOn' | 'visitOn' | 'checklistVersionId'
>

/**
 * The questions of a granskning with their answers, for the tab, documents and the Excel file. Lagrum are those that held on
 * the day of the granskning (completed, else booked, else `today`).
 */
export function reviewAnswers(db: Database, review: Review, today: string): ReviewAnswers {
  const checklists = checklistRepo(db)
  const answers = answerRepo(db)
  const { checklistVersionId } = review
  const day = review.completedOn ?? review.visitOn ?? today
  const areas = checklistVersionId === null ? [] : checklists.areasOf(checklistVersionId)
  const questions = checklistVersionId === null ? [] : checklists.questionsOf(checklistVersionId)
  const given = answers.ofReview(review.id)
  const findings = answers.findings(review.id)
  const answerOf = new Map(given.map((answer) => [answer.questionId, answer]))
  const earlier = answers.earlier({ ...review, reviewId: review.id, before: day })
  const references = answers.lawReferences()
  const asked = new Set(askedQuestions(questions, answersByKey(questions, given)).map(({ id }) => id))
  return {
    areas,
    questions: questions.map((question) => {
      const answer = answerOf.get(question.id)
      const inRegister =
        question.lawConcept === null
          ? []
          : lawAt(references, question.lawConcept, day).map((one) => formatLaw(one, true))
      return {
        ...question,
        law: [...inRegister, ...(question.lawReference === null ? [] : [question.lawReference])],
        answer: answer?.answer ?? null,
        evidence: answer?.evidence ?? null,
        answerVersion: answer?.version ?? null,
        earlier: earlier.get(question.key) ?? null,
        findings: findings.filter(({ questionId }) => questionId === question.id),
        asked: asked.has(question.id),
      }
    }),
    summary: checklistSummary(
      areas,
      questions,
      given,
      findings.map(({ questionId }) => questionId),
    ),
  }
}
