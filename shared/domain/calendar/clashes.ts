import { nameKey } from '../name-key'
import { compareSv, listInWords } from '../swedish'
import type { IsoDate } from '../iso-date'
import { type ClockTime, formatClockSpan, minutesOf } from './clock-time'

export interface DatedVisit {
  id: string
  /** Whom it is made to, as the sentence names it. */
  name: string
  responsible: string | null
  visitOn: IsoDate
  visitStart: ClockTime | null
  visitEnd: ClockTime | null
  /** Working days that the whole granskning takes. */
  days: number
}

/** Visits that one person can't make both of, in a sentence. */
export interface Clash {
  date: IsoDate
  responsible: string
  ids: string[]
  sentence: string
}

const workdayMinutes = 8 * 60

/**
 * Two kinds, both within one day and one responsible: times that overlap; and visits of which some have no time, when they
 * together take more than a day. A visit takes at most one day of its granskning. Nobody's visits never clash.
 */
export function findClashes(visits: readonly DatedVisit[]): Clash[] {
  return [...byDayAndPerson(visits).values()]
    .filter((together) => together.length > 1)
    .flatMap((together) => [...overlaps(together), ...tooMuch(together)])
    .toSorted((a, b) => compareSv(a.date, b.date) || compareSv(a.responsible, b.responsible))
}

function byDayAndPerson(visits: readonly DatedVisit[]): Map<string, DatedVisit[]> {
  const groups = new Map<string, DatedVisit[]>()
  for (const visit of visits) {
    if ((visit.responsible ?? '').trim() === '') continue
    const key = `${visit.visitOn}|${nameKey(visit.responsible ?? '')}`
    groups.set(key, [...(groups.get(key) ?? []), visit])
  }
  return groups
}

function overlaps(visits: readonly DatedVisit[]): Clash[] {
  const timed = visits.filter(({ visitStart }) => visitStart !== null).toSorted((a, b) => startOf(a) - startOf(b))
  return timed.flatMap((visit, index) =>
    timed
      .slice(index + 1)
      .filter((later) => startOf(later) < endOf(visit))
      .map((later) => clash([visit, later], `har två besök samtidigt: ${withTime(visit)} och ${withTime(later)}`)),
  )
}

function tooMuch(visits: readonly DatedVisit[]): Clash[] {
  const untimed = visits.filter(({ visitStart }) => visitStart === null)
  if (untimed.length === 0 || visits.reduce((sum, visit) => sum + minutesTaken(visit), 0) <= workdayMinutes) return []
  return [clash(visits, `har besök som tillsammans tar mer än en dag: ${listInWords(visits.map(withTime))}`)]
}

const clash = (visits: readonly DatedVisit[], what: string): Clash => ({
  date: visits[0]?.visitOn ?? '',
  responsible: visits[0]?.responsible?.trim() ?? '',
  ids: visits.map(({ id }) => id),
  sentence: `${capital(visits[0]?.responsible?.trim() ?? '')} ${what}.`,
})

const startOf = ({ visitStart }: DatedVisit): number => minutesOf(visitStart ?? '00:00')
/** A start without an end: the visit goes on for the part of a day that it takes. */
const endOf = (visit: DatedVisit): number =>
  visit.visitEnd === null ? startOf(visit) + fromDays(visit) : minutesOf(visit.visitEnd)
const minutesTaken = (visit: DatedVisit): number =>
  visit.visitStart === null ? fromDays(visit) : endOf(visit) - startOf(visit)
const fromDays = ({ days }: DatedVisit): number => Math.min(1, days) * workdayMinutes

const withTime = ({ name, visitStart, visitEnd }: DatedVisit): string =>
  visitStart === null ? name : `${name} ${formatClockSpan(visitStart, visitEnd)}`

/** A role is often written with a small letter; a sentence begins with a large one. */
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
