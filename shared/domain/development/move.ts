import type { DevelopmentStatus } from '../../contracts/act-values'
import { isBlank } from '../blank'
import type { IsoDate } from '../iso-date'

type Errors<Field extends string> = Partial<Record<Field, string>>

/** The step of an utvecklingsområde that somebody wants to take. */
export interface Move {
  from: DevelopmentStatus
  to: DevelopmentStatus
  /** The day it was done or stopped; null for the other steps. */
  on: IsoDate | null
  note: string | null
}

/**
 * What is wrong with a step, by field. An utvecklingsområde is not closed without a note: the kvalitetsberättelse tells what
 * was done, or why it was not.
 */
export function moveErrors({ from, to, on, note }: Move, today: IsoDate): Errors<'to' | 'on' | 'note'> {
  if (from === to) return { to: 'Utvecklingsområdet är redan där. Läs in det på nytt.' }
  if (from === 'done' && to === 'stopped') return { to: 'Det är redan klart. Ta upp det igen innan det avbryts.' }
  if (from === 'stopped' && to === 'done') return { to: 'Det är avbrutet. Ta upp det igen innan det blir klart.' }
  if (to === 'open' || to === 'ongoing') return {}
  return closingErrors({ on, note, isStop: to === 'stopped' }, today)
}

/** The same demands on everything that is closed: a day that has been, and what was done or why it was not. */
export function closingErrors(
  {
    on,
    note,
    isStop,
    since = null,
  }: { on: IsoDate | null; note: string | null; isStop: boolean; since?: IsoDate | null },
  today: IsoDate,
): Errors<'on' | 'note'> {
  return {
    ...dayErrors(on, since, isStop, today),
    ...(isBlank(note)
      ? { note: isStop ? 'Skriv varför det avbryts.' : 'Skriv vad som gjordes: utan det kan det inte bli klart.' }
      : {}),
  }
}

function dayErrors(on: IsoDate | null, since: IsoDate | null, isStop: boolean, today: IsoDate): Errors<'on'> {
  if (on === null) return { on: isStop ? 'Ange dagen då det avbröts.' : 'Ange dagen då det blev klart.' }
  if (on > today) return { on: `${on} har inte varit än. Rätta datumet.` }
  if (since !== null && on < since) return { on: `${on} ligger före beslutet ${since}. Rätta datumet.` }
  return {}
}
