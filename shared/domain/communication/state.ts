import type { CommunicationStatus } from '../../contracts/act-values'
import { addDays, type IsoDate } from '../iso-date'

/** late: owed, and the day has passed; owed: not told yet; done: told; notNeeded: left out, with a reason. */
export const communicationStates = ['late', 'owed', 'done', 'notNeeded'] as const
export type CommunicationState = (typeof communicationStates)[number]

/** The last day to tell; null where the matrix sets none. */
export const communicationDueOn = (resultOn: IsoDate, days: number | null): IsoDate | null =>
  days === null ? null : addDays(resultOn, days)

/** Results from before this day are late on `today`; null where nothing can be late. As `communicationDueOn`, for SQL. */
export const lateBefore = (days: number | null, today: IsoDate): IsoDate | null =>
  days === null ? null : addDays(today, -days)

/** Where a cell stands. */
export function communicationState(
  status: CommunicationStatus | null,
  dueOn: IsoDate | null,
  today: IsoDate,
): CommunicationState {
  if (status !== null) return status
  return dueOn !== null && dueOn < today ? 'late' : 'owed'
}

/** What is told once a year is counted from the year's last day, and can be told from its first. */
export const yearEnd = (year: number): IsoDate => `${year}-12-31`
export const yearStart = (year: number): IsoDate => `${year}-01-01`
