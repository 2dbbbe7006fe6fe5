import type { CommunicationStatus } from '../../contracts/act-values'
import type { IsoDate } from '../iso-date'

export interface Tick {
  status: CommunicationStatus
  doneOn: IsoDate
  reason: string | null
}

/**
 * What is wrong with a tick, by field: nothing is told before it is known, or on a day that has not been, and what is left
 * out has a reason.
 * @param knownFrom the day of the result; the first day of the year for what is told once a year
 */
export function tickErrors(
  { status, doneOn, reason }: Tick,
  knownFrom: IsoDate,
  today: IsoDate,
): Partial<Record<'doneOn' | 'reason', string>> {
  const errors: Partial<Record<'doneOn' | 'reason', string>> = {}
  if (doneOn > today) errors.doneOn = 'Dagen har inte varit än. Rätta datumet.'
  else if (status === 'done' && doneOn < knownFrom) {
    errors.doneOn = `Resultatet fanns först ${knownFrom}. Det kan inte ha meddelats före dess.`
  }
  if (status === 'notNeeded' && (reason ?? '').trim() === '') {
    errors.reason = 'Skriv varför det inte behövs. Skälet är det enda som finns kvar efteråt.'
  }
  return errors
}
