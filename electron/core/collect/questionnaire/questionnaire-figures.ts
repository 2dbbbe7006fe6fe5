import type { Question } from '../../../../shared/contracts/questionnaire'
import { questionFigures } from '../../../../shared/domain/questionnaire/figures'
import { nameKey } from '../../../../shared/domain/name-key'
import type { Database } from '../../../database/database'
import { groupBy } from '../../group-by'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { answeredCount, answersOfQuestionnaire, deviationsOf, type StoredAnswer } from './answer-repo'
import { questionsOf } from './question-repo'

/** Every question with how it was answered, beside the same question of the questionnaire it was copied from. */
export const questionnaireFigures: Handler<'collect.questionnaireFigures'> = (context, { id }) => {
  const { db } = context
  const { copiedFromId } = recordedTable(context, 'questionnaire').byId(id)
  const counted = countsOf(db, id)
  const earlier = copiedFromId === null ? null : countsOf(db, copiedFromId)
  const earlierByKey = new Map(
    (copiedFromId === null ? [] : questionsOf(db, copiedFromId)).map((question) => [question.key, question]),
  )
  return {
    rows: questionsOf(db, id).map((question) => {
      const same = earlierByKey.get(question.key)
      return {
        question,
        ...counted(question),
        earlier:
          earlier === null || same === undefined || same.answerKind !== question.answerKind
            ? null
            : flat(earlier(same), nameKey(same.text) !== nameKey(question.text)),
      }
    }),
    ...answeredCount(db, id),
    earlierAnswered: copiedFromId === null ? null : answeredCount(db, copiedFromId).answered,
  }
}

export const questionnaireDeviations: Handler<'collect.questionnaireDeviations'> = ({ db }, { id }) => ({
  rows: deviationsOf(db, id),
  ...answeredCount(db, id),
})

interface QuestionCounts {
  figures: ReturnType<typeof questionFigures>
  deviations: number
}

function countsOf(db: Database, id: string): (question: Question) => QuestionCounts {
  const byQuestion = groupBy(answersOfQuestionnaire(db, id), ({ questionId }) => questionId)
  return (question) => {
    const answers: readonly StoredAnswer[] = byQuestion.get(question.id) ?? []
    return {
      figures: questionFigures(
        question.answerKind,
        question.choices,
        answers.map(({ value }) => value),
      ),
      deviations: answers.filter(({ deviation }) => deviation === 1).length,
    }
  }
}

const flat = ({ figures, deviations }: QuestionCounts, reworded: boolean) => ({ ...figures, deviations, reworded })
