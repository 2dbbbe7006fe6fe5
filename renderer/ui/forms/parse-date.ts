const daysOfWeek = ['sön', 'mån', 'tis', 'ons', 'tors', 'fre', 'lör'] as const

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
  const time = Date.parse(`${iso}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : undefined
}

/** The day after (1) or before (−1) an ISO date. */
export function moveDate(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** "fre" for 2026-11-27. */
export function dayOfWeek(iso: string): string {
  return daysOfWeek[new Date(`${iso}T00:00:00Z`).getUTCDay()] ?? ''
}
