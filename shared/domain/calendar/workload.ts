import { isoWeek, type IsoDate, monthOf, yearOf } from '../iso-date'
import { nameKey } from '../name-key'
import { sumDays } from '../plan/days'
import { compareSv } from '../swedish'
import { weekYearOf } from './weeks'

export interface Work {
  id: string
  responsible: string | null
  /** Working days that the granskning takes. */
  days: number
  /** Already carried out. */
  done: boolean
  visitOn: IsoDate | null
  /** 1–12, what the plan says. */
  plannedMonth: number | null
}

export interface PersonCapacity {
  responsible: string
  month: number
  days: number
}

export interface MonthLoad {
  /** 1–12. */
  month: number
  days: number
  /** Working days that the person has for it; null where the plan doesn't say. */
  capacity: number | null
  ids: string[]
}

export interface PersonLoad {
  /** Null: nobody answers for it. */
  responsible: string | null
  days: number
  doneDays: number
  months: MonthLoad[]
  /** Days whose month nobody has set. */
  withoutMonth: { days: number; ids: string[] }
  /** Weeks of the year with visits in them. */
  weeks: { week: number; days: number; ids: string[] }[]
  /** Sum of the months that have a capacity; null where none has. */
  capacity: number | null
  /** Months, 1–12, in which more is planned than the person has time for. */
  tooMuch: number[]
}

/**
 * Working days per person and month of a year. The visit's day decides the month; a granskning without one counts in the
 * month of the plan. Those without a responsible come last, so that they are seen.
 */
export function workloadOf(year: number, works: readonly Work[], capacities: readonly PersonCapacity[]): PersonLoad[] {
  const people = new Map<string, string | null>()
  for (const { responsible } of [...works, ...capacities]) {
    const key = keyOf(responsible)
    if (!people.has(key)) people.set(key, key === '' ? null : (responsible ?? '').trim())
  }
  return [...people]
    .map(([key, responsible]) =>
      loadOf(
        year,
        responsible,
        works.filter((work) => keyOf(work.responsible) === key),
        capacities.filter((capacity) => keyOf(capacity.responsible) === key),
      ),
    )
    .toSorted((a, b) =>
      a.responsible === null || b.responsible === null
        ? Number(a.responsible === null) - Number(b.responsible === null)
        : compareSv(a.responsible, b.responsible),
    )
}

function loadOf(
  year: number,
  responsible: string | null,
  works: readonly Work[],
  capacities: readonly PersonCapacity[],
): PersonLoad {
  const months = Array.from({ length: 12 }, (_, index): MonthLoad => {
    const month = index + 1
    const here = works.filter((work) => monthOfWork(year, work) === month)
    const given = capacities.filter((capacity) => capacity.month === month)
    return {
      month,
      ...total(here),
      capacity: given.length === 0 ? null : sumDays(given.map(({ days }) => days)),
    }
  })
  const known = months.flatMap(({ capacity }) => (capacity === null ? [] : [capacity]))
  return {
    responsible,
    days: total(works).days,
    doneDays: total(works.filter(({ done }) => done)).days,
    months,
    withoutMonth: total(works.filter((work) => monthOfWork(year, work) === null)),
    weeks: weeksOf(year, works),
    capacity: known.length === 0 ? null : sumDays(known),
    tooMuch: months.filter(({ days, capacity }) => capacity !== null && days > capacity).map(({ month }) => month),
  }
}

/** A visit that has slipped into the next year is work of the plan's last month as far as this year goes. */
function monthOfWork(year: number, { visitOn, plannedMonth }: Work): number | null {
  if (visitOn === null) return plannedMonth
  return yearOf(visitOn) === year ? monthOf(visitOn) : plannedMonth
}

function weeksOf(year: number, works: readonly Work[]): PersonLoad['weeks'] {
  const weeks = new Map<number, Work[]>()
  for (const work of works) {
    if (work.visitOn === null || weekYearOf(work.visitOn) !== year) continue
    const week = isoWeek(work.visitOn)
    weeks.set(week, [...(weeks.get(week) ?? []), work])
  }
  return [...weeks].map(([week, here]) => ({ week, ...total(here) })).toSorted((a, b) => a.week - b.week)
}

const total = (works: readonly Work[]): { days: number; ids: string[] } => ({
  days: sumDays(works.map(({ days }) => days)),
  ids: works.map(({ id }) => id),
})

const keyOf = (responsible: string | null): string => nameKey(responsible ?? '')
