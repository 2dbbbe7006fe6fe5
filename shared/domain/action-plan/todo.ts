import type { Todo } from '../../contracts/act'
import { type IsoDate } from '../iso-date'
import { lowerSv } from '../swedish'
import { todo } from '../todo'
import { recipientWords } from '../../text/action-plan-words'

/** A brist whose åtgärdsplan or effect waits. */
export interface WaitingCourse {
  id: string
  area: string
  /** The utförare; in egen regi the enhet. */
  who: string
  inHouse: boolean
  dueOn: IsoDate | null
  answerDueOn: IsoDate | null
  remindedOn: IsoDate | null
  receivedOn: IsoDate | null
  effectDueOn: IsoDate | null
}

const pathOf = (id: string): string => `/atgarda/brister/${id}`

/** The answer has not come in time: the day it was due, and whether a reminder has gone. */
export function remindTodo({ id, area, who, inHouse, answerDueOn, remindedOn }: WaitingCourse, today: IsoDate): Todo {
  const reminded = remindedOn === null ? '' : ` Påmind ${remindedOn}.`
  const from = inHouse ? 'svaret från ansvarig förvaltning' : 'svaret med åtgärdsplan'
  const sentence = `${who}: ${from} om bristen i ${lower(area)} skulle ha kommit ${answerDueOn}.${reminded}`
  return todo(
    { id: `plan-answer-${id}`, subject: who, sentence, action: 'Påminn', path: pathOf(id) },
    answerDueOn,
    today,
  )
}

/** A plan has come; who sent it waits to know. Late only when the brist itself is. */
export function judgeTodo({ id, area, who, inHouse, receivedOn, dueOn }: WaitingCourse, today: IsoDate): Todo {
  const sentence = `${who} lämnade åtgärdsplan för bristen i ${lower(area)} ${receivedOn}, och den är inte bedömd.`
  const words = inHouse
    ? `${recipientWords(true).subject} för ${who} lämnade åtgärdsplan för bristen i ${lower(area)} ${receivedOn}, och den är inte bedömd.`
    : sentence
  const late = dueOn !== null && dueOn < today ? dueOn : null
  return todo({ id: `plan-judge-${id}`, subject: who, sentence: words, action: 'Bedöm', path: pathOf(id) }, late, today)
}

export function effectTodo({ id, area, who, effectDueOn }: WaitingCourse, today: IsoDate): Todo {
  const when = effectDueOn !== null && effectDueOn < today ? 'skulle ha följts upp' : 'ska följas upp senast'
  const sentence = `${who}: effekten av åtgärden för bristen i ${lower(area)} ${when} ${effectDueOn}.`
  return todo({ id: `effect-${id}`, subject: who, sentence, action: 'Svara', path: pathOf(id) }, effectDueOn, today)
}

const lower = (text: string): string => (/^\p{Lu}\p{Lu}/u.test(text) ? text : lowerSv(text.slice(0, 1)) + text.slice(1))
