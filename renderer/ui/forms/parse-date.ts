import { isIsoDate, weekdayOf } from '../../../shared/domain/iso-date'

const weekdays = ['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön'] as const

/**
 * Reads a date as people write it in Sweden: 2026-11-27, 20261127, 2026-1-7, 2026/11/27. Empty gives null; what is no date
 * (2026-02-30, "nov") gives undefined.
 */
export function parseDate(text: string): string | null | undefined {
  const bare = text.trim()
  if (bare === '') return null
  const match = /^(\d{4})(?:[-/.](\d{1,2})[-/.](\d{1,2})|(\d{2})(\d{2}))$/.exec(bare)
  if (!match) return undefined
  const [, year, monthA, dayA, monthB, dayB] = match
  const iso = `${year}-${(monthA ?? monthB ?? '').padStart(2, '0')}-${(dayA ?? dayB ?? '').padStart(2, '0')}`
  return isIsoDate(iso) ? iso : undefined
}

/** "fre" for 2026-11-27; nothing for what is no date. */
export function shortWeekday(iso: string): string {
  return isIsoDate(iso) ? (weekdays[weekdayOf(iso) - 1] ?? '') : ''
}
