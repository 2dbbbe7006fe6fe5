import type { Input } from '../../../../shared/contracts'
import { AppError } from '../../../../shared/errors'
import type { Context } from '../../context'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { linkedRecord } from '../../register/save-record'
import { insertQuestions } from './insert-questions'
import { questionsOf } from './question-repo'
import { refuseSameTitle } from './same-title'
import { type KeyedQuestion, questionsOfSet, startingSets } from './starting-sets'

type From = Input<'collect.startQuestionnaire'>['from']

/**
 * A new draft: from a set that the program ships, copied from an earlier questionnaire, or empty. A copy keeps each
 * question's key, so that answers can be held beside those of the year before.
 */
export const startQuestionnaire: Handler<'collect.startQuestionnaire'> = (context, { from, ...fields }) => {
  refuseSameTitle(context, fields.year, fields.title, null)
  if (fields.serviceTypeId !== null) linkedRecord(context, 'serviceType', 'serviceTypeId', fields.serviceTypeId, null)
  if (fields.committeeId !== null) linkedRecord(context, 'committee', 'committeeId', fields.committeeId, null)
  const { questions, ...start } = beginningOf(context, from, fields.year)
  const { id } = recordedTable(context, 'questionnaire').insert({ ...fields, ...start, status: 'draft', edition: 1 })
  insertQuestions(context, id, questions)
  return { id }
}

function beginningOf(
  context: Context,
  from: From,
  year: number,
): { introduction: string | null; contact: string | null; copiedFromId: string | null; questions: KeyedQuestion[] } {
  const empty = { introduction: null, contact: null, copiedFromId: null }
  if (from.is === 'blank') return { ...empty, questions: [] }
  if (from.is === 'copy') {
    const earlier = recordedTable(context, 'questionnaire').byId(from.id)
    const { introduction, contact } = earlier
    const questions = questionsOf(context.db, from.id).map((question) => inYear(question, year - earlier.year))
    return { introduction, contact, copiedFromId: from.id, questions }
  }
  const set = startingSets.find(({ key }) => key === from.key)
  if (set === undefined) {
    throw new AppError({ code: 'NOT_FOUND', userMessage: 'Startuppsättningen finns inte. Välj en annan.' })
  }
  return { ...empty, introduction: set.introduction, questions: questionsOfSet(set, year) }
}

/** A day in a rule follows the year: 'before 2025-01-01' asks the same of the next year as 'before 2026-01-01'. */
function inYear(question: KeyedQuestion, years: number): KeyedQuestion {
  const { rule, answerKind } = question
  if (answerKind !== 'date' || rule === null || rule.value === null) return question
  const value = `${Number(rule.value.slice(0, 4)) + years}${rule.value.slice(4)}`
  return { ...question, rule: { ...rule, value } }
}
