import type { Input } from '../../../../shared/contracts'
import { isIsoDate } from '../../../../shared/domain/iso-date'
import { nameKey } from '../../../../shared/domain/name-key'
import { testsFor } from '../../../../shared/domain/questionnaire/rule'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { refuseFields } from '../../register/save-record'
import { questionFields } from './insert-questions'
import { questionsOf, toQuestion } from './question-repo'
import { questionnaireIn } from './state'

type Draft = Input<'collect.saveQuestion'>['draft']

/** A new question last, or a change to one. A question keeps its key, so that years can be compared. */
export const saveQuestion: Handler<'collect.saveQuestion'> = (context, { questionnaireId, id, version, draft }) => {
  questionnaireIn(context, questionnaireId, 'draft')
  refuseFields(questionErrors(draft))
  const table = recordedTable(context, 'questionnaireQuestion')
  if (id !== null) return toQuestion(table.update(id, version, questionFields(draft)))
  const position = Math.max(0, ...questionsOf(context.db, questionnaireId).map((question) => question.position)) + 1
  return toQuestion(table.insert({ questionnaireId, key: context.newId(), position, ...questionFields(draft) }))
}

function questionErrors({ answerKind, choices, rule }: Draft): Record<string, string> {
  if (answerKind === 'choice') {
    if (choices.length < 2) return { choices: 'Ange minst två alternativ.' }
    if (new Set(choices.map(nameKey)).size < choices.length)
      return { choices: 'Varje alternativ får bara finnas en gång.' }
  }
  const problem = rule === null ? null : ruleProblem(rule, answerKind, choices)
  return problem === null ? {} : { rule: problem }
}

function ruleProblem(
  { test, value }: NonNullable<Draft['rule']>,
  kind: Draft['answerKind'],
  choices: readonly string[],
): string | null {
  if (!testsFor(kind).includes(test)) return 'Regeln passar inte svarstypen. Välj en annan.'
  if (test === 'empty') return null
  if (value === null || value === '') return 'Ange vad svaret jämförs med.'
  if (kind === 'yesNo') return value === 'ja' || value === 'nej' ? null : 'Välj ja eller nej.'
  if (kind === 'choice') return choices.includes(value) ? null : 'Välj ett av frågans alternativ.'
  if (kind === 'date') return isIsoDate(value) ? null : 'Skriv dagen som 2026-11-22.'
  return Number.isFinite(Number(value)) ? null : 'Ange ett tal.'
}
