import type { AgreementForm, Outcome, ReviewKind } from '../../../contracts/values'
import { formatMonth } from '../../../text/format'
import { outcomeName, reviewKindLongNames } from '../../../text/names'
import { type IsoDate, monthOf, yearOf } from '../../iso-date'
import { reviewStatus } from '../../review'
import { capital, type EventReading, insideSentence, joined } from './reading'

export interface ReviewFacts {
  number: string
  kind: ReviewKind
  year: number
  plannedMonth: number | null
  completedOn: IsoDate | null
  outcome: Outcome | null
  notCompletedReason: string | null
  form: AgreementForm | null
  serviceTypeName: string
}

/** An agreement that has ended needs no granskning; every other reason leaves the follow-up undone. */
const needsNone = /avtal/i

/** A granskning asks for attention when it ended badly, has no outcome, was not carried out, or its month has passed. */
export function readReview(facts: ReviewFacts, today: IsoDate): EventReading {
  const { number, kind, serviceTypeName } = facts
  const words = `${capital(reviewKindLongNames[kind])} ${number}`
  return { words, detail: joined(serviceTypeName), ...stateOf(facts, today) }
}

function stateOf(facts: ReviewFacts, today: IsoDate): Pick<EventReading, 'state' | 'attention'> {
  const { outcome, form, notCompletedReason, plannedMonth, year } = facts
  const status = reviewStatus(facts)
  if (status === 'notCompleted') {
    const reason = notCompletedReason ?? ''
    return { state: `ej genomförd: ${insideSentence(reason)}`, attention: !needsNone.test(reason) }
  }
  if (status === 'completed') {
    if (outcome === null) return { state: 'utfall saknas', attention: true }
    return { state: outcomeName(outcome, form), attention: outcome === 'minorRemaining' || outcome === 'doesNotComply' }
  }
  const month = plannedMonth === null ? '' : ` ${formatMonth(plannedMonth, 'long')}`
  return { state: `planerad${month} ${year}`, attention: hasPassed(year, plannedMonth, today) }
}

function hasPassed(year: number, plannedMonth: number | null, today: IsoDate): boolean {
  if (year !== yearOf(today)) return year < yearOf(today)
  return plannedMonth !== null && plannedMonth < monthOf(today)
}
