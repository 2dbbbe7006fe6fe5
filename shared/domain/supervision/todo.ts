import type { Todo } from '../../contracts/act'
import type { IsoDate } from '../iso-date'
import { lastDayToShow, todo } from '../todo'

interface Waiting {
  id: string
  title: string
  bodyWords: string
  answerDueOn: IsoDate | null
  answeredOn: IsoDate | null
  lateDemands: ReadonlyArray<{ id: string; text: string; dueOn: IsoDate }>
}

/** An answer that is owed within days or late, and demands whose day has passed. */
export function supervisionTodos(waiting: Waiting, today: IsoDate): Todo[] {
  const { id, title, bodyWords, answerDueOn, answeredOn, lateDemands } = waiting
  const path = `/samla-in/tillsyn?tillsyn=${id}`
  const rows: Todo[] = []
  if (answerDueOn !== null && answeredOn === null && answerDueOn <= lastDayToShow(today)) {
    const sentence =
      answerDueOn < today
        ? `${title}: svaret till ${bodyWords} skulle ha lämnats ${answerDueOn}.`
        : `${title}: svaret till ${bodyWords} ska lämnas senast ${answerDueOn}.`
    rows.push(
      todo({ id: `supervisionAnswer-${id}`, subject: title, sentence, action: 'Svara', path }, answerDueOn, today),
    )
  }
  for (const demand of lateDemands) {
    const sentence = `${title}: kravet ”${demand.text.replace(/\.$/u, '')}” skulle vara uppfyllt ${demand.dueOn}.`
    rows.push(
      todo(
        { id: `supervisionDemand-${demand.id}`, subject: title, sentence, action: 'Öppna', path },
        demand.dueOn,
        today,
      ),
    )
  }
  return rows
}
