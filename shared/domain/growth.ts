import type { GrowthRow } from '../contracts/growth'
import { formatCount, formatNumber } from '../text/format'
import { type IsoDate, yearOf } from './iso-date'
import { sortKey } from './swedish'

/** The days that are compared: a year so far with the same days of the year before, a past year with the whole one before. */
export interface ComparedDays {
  from: IsoDate
  until: IsoDate
  beforeFrom: IsoDate
  beforeUntil: IsoDate
  /** The year has not ended. */
  ongoing: boolean
}

/** @param year a year that has not come is compared as the present one */
export function comparedDays(year: number, today: IsoDate): ComparedDays {
  const present = yearOf(today)
  const shown = Math.min(year, present)
  const ongoing = shown === present
  const lastDay = ongoing ? today.slice(5) : '12-31'
  return {
    from: `${shown}-01-01`,
    until: `${shown}-${lastDay}`,
    beforeFrom: `${shown - 1}-01-01`,
    // The day before stands for 29 February in a year that has none.
    beforeUntil: `${shown - 1}-${lastDay === '02-29' ? '02-28' : lastDay}`,
    ongoing,
  }
}

export interface CountedGroup {
  /** What the list is filtered by; null for rows where it is not told. */
  key: string | null
  name: string
  now: number
  before: number
}

/** Fewer than this says nothing about a unit or a category. */
const leastToTell = 3

/**
 * Clearly more than the year before: at least three, at least two more, and at least half as many again. Fewer can be
 * chance; the rule points out where to look and proves nothing.
 */
export const hasGrown = (now: number, before: number): boolean =>
  now >= leastToTell && now - before >= 2 && now >= before * 1.5

/**
 * Groups with their change, those that grew most first; equal ones in Swedish order.
 * @param beforeIsKnown whether the register holds rows as old as the year before; where it doesn't, the change is unknown
 */
export const growthOf = (groups: readonly CountedGroup[], beforeIsKnown: boolean): GrowthRow[] =>
  groups
    .map(({ key, name, now, before }) => ({
      key,
      name,
      now,
      before: beforeIsKnown ? before : null,
      change: beforeIsKnown ? now - before : null,
      grown: beforeIsKnown && hasGrown(now, before),
    }))
    // A name's place in Swedish order is read once, not once a comparison: a register may have thousands of enheter.
    .map((row) => ({ row, place: sortKey(row.name) }))
    .toSorted(
      ({ row: a, place: aPlace }, { row: b, place: bPlace }) =>
        Number(b.grown) - Number(a.grown) ||
        (b.change ?? 0) - (a.change ?? 0) ||
        b.now - a.now ||
        (aPlace < bPlace ? -1 : aPlace > bPlace ? 1 : 0),
    )
    .map(({ row }) => row)

/** 'Klagomål: 34 hittills 2026, 9 fler än samma tid 2025 (25).' */
export function growthSentence(
  what: { one: string; many: string },
  { now, before }: { now: number; before: number | null },
  days: ComparedDays,
): string {
  const year = yearOf(days.until)
  const when = days.ongoing ? `hittills ${year}` : `under ${year}`
  const count = now === 0 ? `Inga ${what.many}` : formatCount(now, what.one, what.many)
  if (before === null) return `${count} ${when}; för ${year - 1} saknas uppgift.`
  const than = days.ongoing ? `samma tid ${year - 1}` : String(year - 1)
  if (now === before) return `${count} ${when}, lika många som ${than}.`
  const difference = formatNumber(Math.abs(now - before))
  return `${count} ${when}, ${difference} ${now > before ? 'fler' : 'färre'} än ${than} (${formatNumber(before)}).`
}
