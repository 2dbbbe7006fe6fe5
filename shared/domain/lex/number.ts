import { nameKey } from '../name-key'

const form = /^(.*?)(\d{4})(\D)(\d+)$/u

/**
 * The next free number of a year, written as the register's latest is: 'LS 2026-07' is followed by 'LS 2026-08'. Without
 * any to follow: 'LS2026-0001', as an import gives.
 * @param numbers those in the register, the latest first
 * @param prefix 'LS' or 'LM'
 */
export function nextNumber(numbers: readonly string[], prefix: string, year: number): string {
  const latest = numbers.map((number) => form.exec(number)).find((found) => found !== null)
  const [, before = prefix, , between = '-', serial = '0000'] = latest ?? []
  const start = `${before}${year}${between}`
  const used = numbers
    .filter((number) => nameKey(number).startsWith(nameKey(start)))
    .map((number) => Number(number.slice(start.length)))
    .filter(Number.isInteger)
  return `${start}${String(Math.max(0, ...used) + 1).padStart(serial.length, '0')}`
}
