import type { Todo } from '../../contracts/act'
import type { IsoDate } from '../iso-date'
import { todo } from '../todo'

/** A judgement on its way, with the granskning it is of. */
export interface WaitingAssessment {
  id: string
  reviewId: string
  number: string
  who: string
  judgedBy: string | null
  judgedOn: IsoDate | null
  returnedReason: string | null
}

export const assessmentPath = (reviewId: string): string => `/bedoma/bedomningar/${reviewId}`

/** Waits for a second person. */
export function approveTodo(
  { id, reviewId, number, who, judgedBy, judgedOn }: WaitingAssessment,
  today: IsoDate,
): Todo {
  const sentence = `Bedömningen av granskning ${number} av ${who} gjordes ${judgedOn} av ${judgedBy} och väntar på godkännande.`
  const path = assessmentPath(reviewId)
  return todo({ id: `approve-${id}`, subject: `Granskning ${number}`, sentence, action: 'Godkänn', path }, null, today)
}

/** Came back with what has to change. */
export function returnedTodo({ id, reviewId, number, who, returnedReason }: WaitingAssessment, today: IsoDate): Todo {
  const why = (returnedReason ?? '').replace(/\.$/, '')
  const sentence = `Bedömningen av granskning ${number} av ${who} kom tillbaka: ${why}.`
  const path = assessmentPath(reviewId)
  return todo({ id: `returned-${id}`, subject: `Granskning ${number}`, sentence, action: 'Ändra', path }, null, today)
}
