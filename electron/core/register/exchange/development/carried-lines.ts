import type { CarryTarget } from '../../../../../shared/contracts/act-values'
import { isIsoDate } from '../../../../../shared/domain/iso-date'
import { nameKey } from '../../../../../shared/domain/name-key'
import { carryTargetNames } from '../../../../../shared/text/act-names'

export interface CarriedLine {
  year: number
  target: CarryTarget
  carriedOn: string
  note: string | null
}

const form = /^(\d{4}) (\p{L}+) (\d{4}-\d{2}-\d{2})(?:: (.+))?$/u

/** '2027 uppföljningsplan 2026-11-10: med nämndens uppdrag'; null for a line that says something else. */
export function readCarriedLine(line: string): CarriedLine | null {
  const [, year, word = '', carriedOn = '', note = null] = form.exec(line.trim()) ?? []
  const target = (Object.keys(carryTargetNames) as CarryTarget[]).find((one) => carryTargetNames[one] === nameKey(word))
  return year === undefined || target === undefined || !isIsoDate(carriedOn)
    ? null
    : { year: Number(year), target, carriedOn, note }
}

export const linesOf = (text: string | null): string[] =>
  (text ?? '')
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
