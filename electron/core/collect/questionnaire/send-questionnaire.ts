import { reasonsNotToSend } from '../../../../shared/domain/questionnaire/ready'
import { AppError } from '../../../../shared/errors'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { fieldError } from '../../register/save-record'
import { questionsOf } from './question-repo'
import { questionnaireRepo } from './questionnaire-repo'
import { broken, questionnaireIn } from './state'

/** From here the questions stand: what the files asked is what the answers are held against. */
export const sendQuestionnaire: Handler<'collect.sendQuestionnaire'> = (context, { id, version, sentOn, dueOn }) => {
  const { kind, serviceTypeId } = questionnaireIn(context, id, 'draft')
  const { recipients } = questionnaireRepo(context.db, context.today).row(id)
  const reasons = reasonsNotToSend({ kind, serviceTypeId, questions: questionsOf(context.db, id), recipients })
  if (reasons.length > 0) {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: `Formuläret kan inte skickas. ${reasons[0]}`,
      details: reasons,
    })
  }
  if (sentOn > context.today) throw fieldError({ sentOn: 'Utskicksdagen har inte varit än.' })
  if (dueOn < sentOn) throw fieldError({ dueOn: 'Svarsdagen är före utskicket.' })
  recordedTable(context, 'questionnaire').update(id, version, { status: 'sent', sentOn, dueOn })
  return null
}

/** A mistake in the questions is mended in a new edition; files of the one before are then refused with a clear word. */
export const recallQuestionnaire: Handler<'collect.recallQuestionnaire'> = (context, { id, version }) => {
  const { edition } = questionnaireIn(context, id, 'sent')
  const { answered } = questionnaireRepo(context.db, context.today).row(id)
  if (answered > 0)
    throw broken(`${answered} har redan svarat, så frågorna kan inte ändras. Stryk eller avsluta i stället.`)
  recordedTable(context, 'questionnaire').update(id, version, { status: 'draft', sentOn: null, edition: edition + 1 })
  return null
}

export const extendQuestionnaire: Handler<'collect.extendQuestionnaire'> = (context, { id, version, dueOn }) => {
  const { sentOn } = questionnaireIn(context, id, 'sent')
  if (sentOn !== null && dueOn < sentOn) throw fieldError({ dueOn: 'Svarsdagen är före utskicket.' })
  recordedTable(context, 'questionnaire').update(id, version, { dueOn })
  return null
}
