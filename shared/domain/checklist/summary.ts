import type { ChecklistAnswerValue } from '../../contracts/collect-values'
import { askedQuestions, type Conditional } from './condition'

export interface SummaryArea {
  id: string
  name: string
}
export interface SummaryQuestion extends Conditional {
  id: string
  areaId: string
}
export interface SummaryAnswer {
  questionId: string
  answer: ChecklistAnswerValue | null
}

export interface AnswerCounts {
  /** Questions that are asked: hidden ones count nowhere. */
  questions: number
  answered: number
  left: number
  fulfilled: number
  partly: number
  notFulfilled: number
  notApplicable: number
  /** Brister that were made from a question here, whether it is still asked or not. */
  findings: number
}
export interface ChecklistSummary extends AnswerCounts {
  areas: (SummaryArea & AnswerCounts)[]
  /** Areas whose every asked question has an answer; an area where nothing is asked is done. */
  areasDone: number
}

/**
 * How far the answering has come and what it shows, area by area: the one count that tab, document and assessment share.
 * @param questions in the order they are asked
 * @param findings the questions (id) of the granskning's brister, one per brist; null where it came from no question
 */
export function checklistSummary(
  areas: readonly SummaryArea[],
  questions: readonly SummaryQuestion[],
  answers: readonly SummaryAnswer[],
  findings: ReadonlyArray<string | null>,
): ChecklistSummary {
  const answerOf = new Map(answers.map(({ questionId, answer }) => [questionId, answer]))
  const asked = askedQuestions(questions, answersByKey(questions, answers))
  const count = (own: readonly SummaryQuestion[], all: readonly SummaryQuestion[]): AnswerCounts => {
    const given = own.flatMap(({ id }) => answerOf.get(id) ?? [])
    const of = (value: ChecklistAnswerValue): number => given.filter((answer) => answer === value).length
    const ids = new Set(all.map(({ id }) => id))
    return {
      questions: own.length,
      answered: given.length,
      left: own.length - given.length,
      fulfilled: of('fulfilled'),
      partly: of('partly'),
      notFulfilled: of('notFulfilled'),
      notApplicable: of('notApplicable'),
      findings: findings.filter((questionId) => questionId !== null && ids.has(questionId)).length,
    }
  }
  const inArea = (list: readonly SummaryQuestion[], areaId: string) => list.filter((one) => one.areaId === areaId)
  const perArea = areas.map(({ id, name }) => ({ id, name, ...count(inArea(asked, id), inArea(questions, id)) }))
  return {
    ...count(asked, questions),
    areas: perArea,
    areasDone: perArea.filter(({ left }) => left === 0).length,
  }
}

/** Answers by the question's key, which conditions point at. */
export function answersByKey(
  questions: ReadonlyArray<{ id: string; key: string }>,
  answers: readonly SummaryAnswer[],
): Map<string, ChecklistAnswerValue> {
  const keyOf = new Map(questions.map(({ id, key }) => [id, key]))
  return new Map(
    answers.flatMap(({ questionId, answer }) => {
      const key = keyOf.get(questionId)
      return key === undefined || answer === null ? [] : [[key, answer] as const]
    }),
  )
}
