import { reasonsNotToSend } from '../../../../shared/domain/questionnaire/ready'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { areasInUse, questionsOf } from './question-repo'
import { questionnaireRepo } from './questionnaire-repo'

export const getQuestionnaire: Handler<'collect.questionnaire'> = (context, { id }) => {
  const { db, today } = context
  const questionnaire = questionnaireRepo(db, today).row(id)
  const questions = questionsOf(db, id)
  const { copiedFromId, kind, serviceTypeId, recipients, answered } = questionnaire
  const earlier = copiedFromId === null ? undefined : recordedTable(context, 'questionnaire').find(copiedFromId)
  const toSend = reasonsNotToSend({ kind, serviceTypeId, questions, recipients })
  const toRecall = answered > 0 ? [`${answered} har redan svarat.`] : []
  return {
    questionnaire,
    questions,
    copiedFrom: earlier === undefined ? null : { id: earlier.id, title: earlier.title },
    canSend: { ok: toSend.length === 0, reasons: toSend },
    canRecall: { ok: toRecall.length === 0, reasons: toRecall },
    areas: areasInUse(db),
    today,
  }
}
