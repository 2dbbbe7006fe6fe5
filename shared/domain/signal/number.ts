import { groupBy } from './group-by'

/** 'SK 2026-103' read as its parts; null where the year and a serial number don't stand last. */
function partsOf(number: string, year: number): { head: string; serial: number; width: number } | null {
  const [, before, serial] = new RegExp(`^(.*?${year}\\D{1,3})(\\d{1,9})$`, 'u').exec(number) ?? []
  return before === undefined || serial === undefined
    ? null
    : { head: before, serial: Number(serial), width: serial.length }
}

/**
 * The next number of a year: 'S-2026-0001' in an empty register. Where the municipality's own form is in use, 'SK 2026-103',
 * that form goes on, so that the register has one series.
 * @param prefix of the first number: 'S'
 * @param taken the numbers that the year's rows have
 */
export function nextSignalNumber(prefix: string, year: number, taken: readonly string[]): string {
  const known = taken.flatMap((number) => partsOf(number, year) ?? [])
  const series = groupBy(known, ({ head }) => head)
  const [head, used] = [...series].toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))[0] ?? [
    `${prefix}-${year}-`,
    [{ serial: 0, width: 4 }],
  ]
  const highest = used.reduce((most, one) => (one.serial > most.serial ? one : most))
  return `${head}${String(highest.serial + 1).padStart(highest.width, '0')}`
}
