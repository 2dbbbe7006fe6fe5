import type { Todo } from '../../contracts/act'
import { formatCount } from '../../text/format'
import type { IsoDate } from '../iso-date'
import { todo } from '../todo'

/** An utvecklingsområde or a systemåtgärd that waits, with the address it is opened by. */
export interface WaitingDevelopment {
  id: string
  number: string
  title: string
  path: string
  dueOn: IsoDate | null
  effectDueOn: IsoDate | null
}

/** Past its last day and not closed. */
export const lateDevelopmentTodo = ({ id, number, title, path, dueOn }: WaitingDevelopment, today: IsoDate): Todo =>
  todo(
    {
      id: `development-${id}`,
      subject: title,
      sentence: `${title} (${number}) skulle vara klart ${dueOn} och är inte avslutat.`,
      action: 'Öppna',
      path,
    },
    dueOn,
    today,
  )

/** Done, and nobody has answered whether it helped. */
export const effectTodo = ({ id, number, title, path, effectDueOn }: WaitingDevelopment, today: IsoDate): Todo =>
  todo(
    {
      id: `developmentEffect-${id}`,
      subject: title,
      sentence: `${title} (${number}) är klart. Följ upp om det hade önskad effekt.`,
      action: 'Följ upp',
      path,
    },
    effectDueOn,
    today,
  )

/** Next year's plan is being made, and what is still open has not been carried to it. */
export const notCarriedTodo = (
  { planId, year, committeeName, count }: { planId: string; year: number; committeeName: string | null; count: number },
  today: IsoDate,
): Todo => {
  const subject = `Uppföljningsplan ${year}`
  const whose = committeeName === null ? subject : `${subject} för ${committeeName}`
  const what = formatCount(count, 'öppet utvecklingsområde är inte fört', 'öppna utvecklingsområden är inte förda')
  return todo(
    {
      id: `notCarried-${planId}`,
      subject,
      sentence: `${whose} görs nu, och ${what} dit.`,
      action: 'För vidare',
      path: `/bedoma/utvecklingsomraden?ar=${year - 1}&lage=notCarried`,
    },
    null,
    today,
  )
}
