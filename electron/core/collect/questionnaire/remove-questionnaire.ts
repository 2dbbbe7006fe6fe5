import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { questionsOf } from './question-repo'
import { questionnaireRepo } from './questionnaire-repo'
import { recipientRepo } from './recipient-repo'
import { broken, questionnaireIn } from './state'

/** Only a draft that nobody has got: anything that was sent out is archived, never removed. */
export const removeQuestionnaire: Handler<'collect.removeQuestionnaire'> = (context, { id, version }) => {
  const { edition } = questionnaireIn(context, id, 'draft')
  if (edition > 1) throw broken('Formuläret har varit utskickat och tas inte bort. Arkivera det i stället.')
  if (questionnaireRepo(context.db, context.today).earlierCopies(id) > 0) {
    throw broken('Ett annat formulär är kopierat från det här. Arkivera det i stället.')
  }
  const recipients = recordedTable(context, 'questionnaireRecipient')
  for (const recipient of recipientRepo(context.db, context.today).ofQuestionnaire(id))
    recipients.remove(recipient.id, null)
  const questions = recordedTable(context, 'questionnaireQuestion')
  for (const question of questionsOf(context.db, id)) questions.remove(question.id, null)
  recordedTable(context, 'questionnaire').remove(id, version)
  return null
}

/** An archived questionnaire leaves the list and Att göra; its answers and granskningar stay. */
export const archiveQuestionnaire: Handler<'collect.archiveQuestionnaire'> = (context, { id, version, archived }) => {
  const archivedAt = archived ? context.now().toISOString() : null
  recordedTable(context, 'questionnaire').update(id, version, { archivedAt })
  return null
}
