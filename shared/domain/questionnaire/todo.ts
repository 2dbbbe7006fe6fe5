import type { Todo } from '../../contracts/act'
import { formatCount } from '../../text/format'
import type { IsoDate } from '../iso-date'
import { todo } from '../todo'

/** A questionnaire that is out, and how many have answered of those that should. */
export interface SentQuestionnaire {
  id: string
  title: string
  dueOn: IsoDate | null
  recipients: number
  answered: number
}

/** Those who have not answered when the day has passed are chased; when all have, it waits to be closed. Else nothing. */
export function questionnaireTodo(sent: SentQuestionnaire, today: IsoDate): Todo | null {
  const { id, title, dueOn, recipients, answered } = sent
  const path = `/samla-in/formular/${id}`
  const missing = recipients - answered
  if (recipients === 0) return null
  if (missing === 0) {
    const sentence = `${title}: alla ${formatCount(recipients, 'mottagare', 'mottagare')} har svarat och formuläret kan avslutas.`
    return todo({ id: `questionnaire-${id}`, subject: title, sentence, action: 'Öppna', path }, null, today)
  }
  if (dueOn === null || dueOn >= today) return null
  const sentence = `${title}: ${missing} av ${recipients} har inte svarat; fristen gick ut ${dueOn}.`
  return todo(
    {
      id: `questionnaire-${id}`,
      subject: title,
      sentence,
      action: 'Påminn',
      path: `${path}?flik=mottagare&svar=saknas`,
    },
    dueOn,
    today,
  )
}
