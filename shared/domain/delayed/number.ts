import { type IsoDate, yearOf } from '../iso-date'
import { nameKey } from '../name-key'

const prefix = 'EV'
const form = /^ev(\d{4})-(\d{1,6})$/

/** 'EV2026-0007': the first number after those in use for decisions of the year. */
export function nextDelayedNumber(decidedOn: IsoDate, used: Iterable<string>): string {
  const year = yearOf(decidedOn)
  let highest = 0
  for (const number of used) {
    const found = form.exec(nameKey(number))
    if (found && Number(found[1]) === year) highest = Math.max(highest, Number(found[2]))
  }
  return `${prefix}${year}-${String(highest + 1).padStart(4, '0')}`
}
