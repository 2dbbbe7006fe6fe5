import type { CapacityPerson, CapacityView } from '../../contracts/plan-work'
import { formatMonth, formatNumber } from '../../text/format'
import { nameKey } from '../name-key'
import { compareSv } from '../swedish'
import { subtractDays, sumDays } from './days'

export interface PlannedDays {
  responsible: string | null
  month: number | null
  days: number
}

/** Working days that somebody has in a month. */
export interface StatedDays {
  responsible: string
  month: number
  days: number
}

const months = Array.from({ length: 12 }, (_, index) => index + 1)

/**
 * What each person has planned month by month beside the working days there are. A role is the same however its capitals
 * are written. Rows that nobody answers for are gathered last; months that nobody has stated stay unknown.
 * @param daysAvailable the whole plan's working days
 */
export function capacityByPerson(
  rows: readonly PlannedDays[],
  stated: readonly StatedDays[],
  daysAvailable: number,
): CapacityView {
  const rowsOf = byPerson(rows)
  const statedOf = byPerson(stated)
  const people = [...namesOf([...rowsOf, ...statedOf])]
    .toSorted(([, a], [, b]) => compareSv(a, b))
    .map(([key, name]) => personOf(name, rowsOf.get(key) ?? [], statedOf.get(key) ?? []))
  const nobodys = rowsOf.get('') ?? []
  if (nobodys.length > 0) people.push(personOf(null, nobodys, []))
  return {
    people,
    months: months.map((month) => sumDays(rows.filter((row) => row.month === month).map(({ days }) => days))),
    available: stated.length === 0 ? null : sumDays(stated.map(({ days }) => days)),
    unspread: subtractDays(daysAvailable, sumDays(stated.map(({ days }) => days))),
    overloads: people.flatMap(overloadsOf),
  }
}

/** Gathered once: a plan may hold thousands of rows. */
function byPerson<Row extends { responsible: string | null }>(rows: readonly Row[]): Map<string, Row[]> {
  const people = new Map<string, Row[]>()
  for (const row of rows) {
    const key = nameKey(row.responsible ?? '')
    const own = people.get(key)
    if (own === undefined) people.set(key, [row])
    else own.push(row)
  }
  return people
}

/** The role as it was first written, by its key. */
function namesOf(people: ReadonlyArray<[string, ReadonlyArray<{ responsible: string | null }>]>): Map<string, string> {
  const names = new Map<string, string>()
  for (const [key, [first]] of people) {
    if (key !== '' && !names.has(key)) names.set(key, first?.responsible?.trim() ?? '')
  }
  return names
}

function personOf(
  responsible: string | null,
  rows: readonly PlannedDays[],
  stated: readonly StatedDays[],
): CapacityPerson {
  return {
    responsible,
    months: months.map((month) => {
      const own = rows.filter((row) => row.month === month)
      return {
        month,
        planned: sumDays(own.map(({ days }) => days)),
        available: stated.find((one) => one.month === month)?.days ?? null,
        rows: own.length,
      }
    }),
    planned: sumDays(rows.map(({ days }) => days)),
    available: stated.length === 0 ? null : sumDays(stated.map(({ days }) => days)),
    withoutMonth: sumDays(rows.filter(({ month }) => month === null).map(({ days }) => days)),
  }
}

/** 'Över kapacitet: Planerare 1 i mars (12 av 8 dagar).', one sentence a month. */
const overloadsOf = ({ responsible, months: own }: CapacityPerson): string[] =>
  own
    .filter(({ planned, available }) => available !== null && planned > available)
    .map(
      ({ month, planned, available }) =>
        `Över kapacitet: ${responsible} i ${formatMonth(month, 'long')} (${formatNumber(planned)} av ${formatNumber(available)} dagar).`,
    )
