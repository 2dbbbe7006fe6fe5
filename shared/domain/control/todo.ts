import type { Todo } from '../../contracts/act'
import { formatCount } from '../../text/format'
import type { IsoDate } from '../iso-date'
import { todo } from '../todo'
import { askedFrom, type Tertial, tertialDays } from './tertial'

interface PlanOf {
  planId: string
  year: number
  committeeName: string | null
}

const pathTo = ({ planId }: PlanOf, rest: string): string => `/planera/internkontroll/${planId}?flik=uppfoljning${rest}`
const nameOf = ({ year, committeeName }: PlanOf): string =>
  committeeName === null ? `Internkontroll ${year}` : `Internkontroll ${year} för ${committeeName}`

/** From the day after a tertial until every kontrollmoment that owes a follow-up has one; null where none is owed. */
export function followUpTodo(plan: PlanOf, tertial: Tertial, waiting: number, today: IsoDate): Todo | null {
  if (waiting === 0 || today < askedFrom(plan.year, tertial)) return null
  const { dueOn } = tertialDays(plan.year, tertial)
  const left = formatCount(waiting, 'kontrollmoment är', 'kontrollmoment är')
  const when = dueOn < today ? `uppföljningen skulle vara klar ${dueOn}` : `uppföljningen ska vara klar ${dueOn}`
  return todo(
    {
      id: `control-${plan.planId}-${tertial}`,
      subject: nameOf(plan),
      sentence: `${nameOf(plan)}: ${left} inte uppföljt för tertial ${tertial}; ${when}.`,
      action: 'Följ upp',
      path: pathTo(plan, `&tertial=${tertial}`),
    },
    dueOn,
    today,
  )
}

/** A measure whose day has passed and that no later control has shown the effect of. */
export function measureTodo(
  plan: PlanOf,
  measure: { activityId: string; title: string; tertial: number; measureDueOn: IsoDate },
  today: IsoDate,
): Todo {
  const { activityId, title, tertial, measureDueOn } = measure
  return todo(
    {
      id: `controlMeasure-${activityId}-${tertial}`,
      subject: nameOf(plan),
      sentence: `${nameOf(plan)}: åtgärden för ”${title}” skulle vara klar ${measureDueOn}, och ingen kontroll visar det än.`,
      action: 'Öppna',
      path: pathTo(plan, `&tertial=${tertial}&moment=${activityId}`),
    },
    measureDueOn,
    today,
  )
}
