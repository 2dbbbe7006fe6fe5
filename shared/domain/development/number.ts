import { nameKey } from '../name-key'

/** Before the year: 'U2026-01' is an utvecklingsområde, 'SÅ2026-01' a systemåtgärd. */
export const developmentPrefix = 'U'
export const measurePrefix = 'SÅ'

/** The next free number of a year, after the highest that is used; two digits at least. */
export function nextSerial(used: Iterable<string>, prefix: string, year: number): string {
  const start = nameKey(`${prefix}${year}-`)
  let highest = 0
  for (const number of used) {
    const key = nameKey(number)
    const serial = key.startsWith(start) ? Number(key.slice(start.length)) : Number.NaN
    if (Number.isInteger(serial)) highest = Math.max(highest, serial)
  }
  return `${prefix}${year}-${String(highest + 1).padStart(2, '0')}`
}
