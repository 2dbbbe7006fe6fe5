import { ruleInWords } from '../../../../shared/domain/questionnaire/rule'
import type { Context } from '../../context'
import { recordedTable } from '../../recorded-table'
import { storedChoices, storedRule } from './question-repo'
import type { KeyedQuestion } from './starting-sets'

/** The columns of a question, with its rule in words beside. */
export const questionFields = ({
  area,
  text,
  help,
  answerKind,
  choices,
  required,
  rule,
}: Omit<KeyedQuestion, 'key'>) => ({
  area,
  text,
  help,
  answerKind,
  choices: storedChoices(answerKind === 'choice' ? choices : []),
  required: Number(required),
  rule: storedRule(rule),
  ruleWords: ruleInWords(rule, answerKind),
})

/** Puts the questions in, in their order. */
export function insertQuestions(context: Context, questionnaireId: string, questions: readonly KeyedQuestion[]): void {
  const table = recordedTable(context, 'questionnaireQuestion')
  for (const [index, question] of questions.entries()) {
    table.insert({ questionnaireId, key: question.key, position: index + 1, ...questionFields(question) })
  }
}
