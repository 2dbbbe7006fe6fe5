import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { Answering, AnsweringQuestion, ChecklistAnswer } from '../../../shared/contracts/checklist'
import { askedQuestions } from '../../../shared/domain/checklist/condition'
import { answersByKey, checklistSummary } from '../../../shared/domain/checklist/summary'
import { checkFreeText } from '../../../shared/domain/personal-data'
import { AppError } from '../../../shared/errors'
import { clearDraft, readDraft, storeDraft } from '../../lib/draft-store'
import { ask, sentenceOf, useCommand } from '../../lib/queries'
import { type AnswerPatch, createAnswerQueue } from './answer-queue'

/** Far ahead, so that no date of birth counts as future: as the contract's own scan. */
const anyDay = '2099-12-31'
/** Keystrokes of an underlag are gathered this long; each is kept in the draft store at once. */
const gatherMs = 500

/** A personnummer never leaves the field it was written in. */
const mayLeave = ({ evidence }: AnswerPatch): boolean =>
  typeof evidence !== 'string' || checkFreeText(evidence, anyDay).ok

const draftKey = (reviewId: string, questionId: string): string => `answer:${reviewId}:${questionId}`

/** The answers of a granskning as they stand on screen: what the database holds, and over it what is on its way there. */
export function useAnswers(data: Answering) {
  const reviewId = data.review.id
  // The same through all renders: the queue outlives them.
  const { mutateAsync } = useCommand('collect.saveAnswer')
  const client = useQueryClient()

  const [queue] = useState(() =>
    createAnswerQueue({
      send: (questionId, version, patch) => mutateAsync({ reviewId, questionId, version, ...patch }),
      read: (cause) => {
        const conflict = cause instanceof AppError ? (cause.data.conflict ?? null) : null
        // Somebody else has answered: what stands there now is to be seen behind the choice.
        if (conflict !== null) void client.invalidateQueries({ queryKey: ['collect.answering'] })
        return { sentence: sentenceOf(cause), conflict }
      },
      mayLeave,
      keep: (questionId, unsaved) => {
        if (unsaved === null) clearDraft(draftKey(reviewId, questionId))
        else storeDraft(draftKey(reviewId, questionId), { edits: unsaved.patch, version: unsaved.version })
      },
      onSaved: (answer) =>
        client.setQueryData(ask('collect.answering', { reviewId }).queryKey, (before) =>
          before === undefined ? before : withAnswer(before, answer),
        ),
    }),
  )
  const state = useSyncExternalStore(queue.subscribe, queue.state)

  // What a crash or a closed window left behind is sent when the granskning is opened again.
  const restored = useRef(false)
  useEffect(() => {
    if (restored.current) return
    restored.current = true
    for (const { id } of data.questions) {
      const draft = readDraft<AnswerPatch>(draftKey(reviewId, id))
      if (draft !== null && Object.keys(draft.edits).length > 0) queue.set(id, draft.version, draft.edits)
    }
  }, [queue, data.questions, reviewId])

  useEffect(() => {
    const leave = (): void => queue.flush()
    window.addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', leave)
      leave()
    }
  }, [queue])

  const questions = data.questions.map((question) => ({ ...question, ...queue.unsaved(question.id) }))
  const answers = questions.map(({ id, answer }) => ({ questionId: id, answer }))
  const unsaved = data.questions.map(({ id }) => queue.unsaved(id)).filter((patch) => Object.keys(patch).length > 0)
  const findings = questions.flatMap(({ id, findings: own }) => own.map(() => id))
  return {
    /** The questions that are asked, in order. */
    asked: askedQuestions(questions, answersByKey(questions, answers)),
    questions,
    summary: checklistSummary(data.areas, questions, answers, findings),
    state,
    queue,
    /** Answers that have been given and are not in the database yet. */
    waiting: unsaved.length > 0,
    /** Underlag that hold a personnummer and stay unsaved until it has been removed. */
    blocked: unsaved.filter((patch) => !mayLeave(patch)).length,
    answer: (question: AnsweringQuestion, answer: AnsweringQuestion['answer']) =>
      queue.set(question.id, question.answerVersion, { answer }),
    write: (question: AnsweringQuestion, evidence: string) =>
      queue.set(question.id, question.answerVersion, { evidence }, gatherMs),
  }
}

export type Answers = ReturnType<typeof useAnswers>

const withAnswer = (data: Answering, { questionId, answer, evidence, version }: ChecklistAnswer): Answering => ({
  ...data,
  questions: data.questions.map((question) =>
    question.id === questionId ? { ...question, answer, evidence, answerVersion: version } : question,
  ),
})
