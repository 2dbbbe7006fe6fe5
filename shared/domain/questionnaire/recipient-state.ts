import type { RecipientState } from '../../contracts/questionnaire-values'
import { daysBetween, type IsoDate } from '../iso-date'

interface RecipientFacts {
  answeredOn: IsoDate | null
  removedOn: IsoDate | null
}

/** Where a recipient stands. Whoever has not answered is waiting or late, never good. */
export function recipientState(
  { answeredOn, removedOn }: RecipientFacts,
  dueOn: IsoDate | null,
  today: IsoDate,
): RecipientState {
  if (removedOn !== null) return 'struck'
  if (answeredOn !== null) return 'answered'
  return dueOn !== null && dueOn < today ? 'late' : 'waiting'
}

/** Days past the day for answers; 0 while it has not passed. @throws RangeError when a date does not exist */
export const daysLate = (dueOn: IsoDate | null, today: IsoDate): number =>
  dueOn === null || dueOn >= today ? 0 : daysBetween(dueOn, today)
