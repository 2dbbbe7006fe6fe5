import type { Handler } from '../../handler'
import { recipientCandidates } from './candidate-repo'
import { recipientRepo } from './recipient-repo'

export const listRecipients: Handler<'collect.questionnaireRecipients'> = ({ db, today }, filter) =>
  recipientRepo(db, today).list(filter)

export const listCandidates: Handler<'collect.recipientCandidates'> = ({ db, today }, choice) => ({
  rows: recipientCandidates(db, today, choice),
})
