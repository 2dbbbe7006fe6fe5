import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { questionsOf } from './question-repo'
import { questionnaireIn } from './state'

/** One step up or down; at the end nothing happens. */
export const moveQuestion: Handler<'collect.moveQuestion'> = (context, { id, version, direction }) => {
  const table = recordedTable(context, 'questionnaireQuestion')
  const { questionnaireId } = table.byId(id)
  questionnaireIn(context, questionnaireId, 'draft')
  const questions = questionsOf(context.db, questionnaireId)
  const at = questions.findIndex((question) => question.id === id)
  const [own, other] = [questions[at], questions[at + (direction === 'up' ? -1 : 1)]]
  if (own === undefined || other === undefined) return null
  table.update(own.id, version, { position: other.position })
  table.update(other.id, null, { position: own.position })
  return null
}

export const removeQuestion: Handler<'collect.removeQuestion'> = (context, { id, version }) => {
  const table = recordedTable(context, 'questionnaireQuestion')
  const { questionnaireId } = table.byId(id)
  questionnaireIn(context, questionnaireId, 'draft')
  table.remove(id, version)
  for (const [index, question] of questionsOf(context.db, questionnaireId).entries()) {
    table.update(question.id, null, { position: index + 1 })
  }
  return null
}
