import type { Todo } from '../../contracts/act'
import { formatCount } from '../../text/format'
import type { IsoDate } from '../iso-date'
import { todo } from '../todo'

export interface LateRequest {
  id: string
  number: string
  providerName: string
  subject: string
  dueOn: IsoDate
  remindedOn: IsoDate | null
  /** Items that have not come. */
  missing: number
}

/** Silence is a signal: what was asked for has not come, and the last day has passed. */
export function lateRequestTodo(request: LateRequest, today: IsoDate): Todo {
  const { id, number, providerName, missing, dueOn, remindedOn } = request
  const reminded = remindedOn === null ? '' : ` Påmind ${remindedOn}.`
  const sentence = `${providerName} har inte lämnat ${formatCount(missing, 'uppgift', 'uppgifter')} i begäran ${number}; svaret skulle ha kommit ${dueOn}.${reminded}`
  const path = `/samla-in/uppgiftsbegaran?begaran=${id}`
  return todo({ id: `request-${id}`, subject: providerName, sentence, action: 'Öppna', path }, dueOn, today)
}
