import { answerInWords } from '../../../../shared/domain/questionnaire/answer'
import { AppError } from '../../../../shared/errors'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { answersOf, answersToQuestion } from './answer-repo'
import { questionsOf } from './question-repo'
import { recipientRepo } from './recipient-repo'

/** The rows behind a question's figures. */
export const questionAnswers: Handler<'collect.questionAnswers'> = (context, { questionId }) => {
  const { answerKind } = recordedTable(context, 'questionnaireQuestion').byId(questionId)
  return {
    rows: answersToQuestion(context.db, questionId).map(({ value, deviation, ...row }) => ({
      ...row,
      answer: answerInWords(answerKind, value),
      deviation: deviation === 1,
    })),
  }
}

/** One recipient's answers, question by question, beside its own of the questionnaire this one was copied from. */
export const recipientAnswers: Handler<'collect.recipientAnswers'> = (context, { recipientId }) => {
  const { db, today } = context
  const repo = recipientRepo(db, today)
  const row = repo.row(recipientId)
  if (row === undefined)
    throw new AppError({ code: 'NOT_FOUND', userMessage: 'Mottagaren finns inte längre. Ladda om sidan.' })
  const recipient = recordedTable(context, 'questionnaireRecipient').byId(recipientId)
  const { copiedFromId } = recordedTable(context, 'questionnaire').byId(recipient.questionnaireId)
  const before = copiedFromId === null ? null : recordedTable(context, 'questionnaire').byId(copiedFromId)
  const earlier = before === null ? undefined : repo.earlier(before.id, recipient)
  const given = new Map(answersOf(db, recipientId).map((answer) => [answer.questionId, answer]))
  const earlierByKey = new Map<string, string | null>()
  if (before !== null && earlier !== undefined) {
    const values = new Map(answersOf(db, earlier.id).map(({ questionId, value }) => [questionId, value]))
    for (const { id, key, answerKind } of questionsOf(db, before.id)) {
      earlierByKey.set(key, answerInWords(answerKind, values.get(id) ?? null))
    }
  }
  return {
    recipient: row,
    rows: questionsOf(db, recipient.questionnaireId).map((question) => ({
      question,
      answer: answerInWords(question.answerKind, given.get(question.id)?.value ?? null),
      deviation: given.get(question.id)?.deviation === 1,
      earlier: earlierByKey.get(question.key) ?? null,
    })),
    earlierTitle: earlier === undefined ? null : (before?.title ?? null),
  }
}
