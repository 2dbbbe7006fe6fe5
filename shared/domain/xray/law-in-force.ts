import type { IsoDate } from '../iso-date'

/** When a whole statute holds: from the first day of its first rule to the last day of its last. */
export interface StatutePeriod {
  number: string
  validFrom: IsoDate | null
  validTo: IsoDate | null
}

const statuteNumber = /\b(?:1[6-9]|20)\d\d:\d+/gu

/** The numbers of the statutes that a text names: 'SoL (2025:400) 27 kap. 1 §' gives '2025:400'. */
export const statutesIn = (text: string): string[] => text.match(statuteNumber) ?? []

/**
 * The periods of the statutes that the register of law references knows. A reference with an open end leaves that end of its
 * statute open; the older SoL ends with its last rule.
 */
export function statutePeriods(
  references: ReadonlyArray<{ law: string; validFrom: IsoDate | null; validTo: IsoDate | null }>,
): Map<string, StatutePeriod> {
  const periods = new Map<string, StatutePeriod>()
  for (const { law, validFrom, validTo } of references) {
    for (const number of statutesIn(law)) {
      const before = periods.get(number)
      periods.set(number, {
        number,
        validFrom: before === undefined ? validFrom : earliest(before.validFrom, validFrom),
        validTo: before === undefined ? validTo : latest(before.validTo, validTo),
      })
    }
  }
  return periods
}

const earliest = (a: IsoDate | null, b: IsoDate | null): IsoDate | null =>
  a === null || b === null ? null : a < b ? a : b
const latest = (a: IsoDate | null, b: IsoDate | null): IsoDate | null =>
  a === null || b === null ? null : a > b ? a : b

/**
 * A statute that the text names and that did not hold on the day, in words: 'gäller från 2025-07-01'. Null when all hold,
 * or when the text names none that the register knows.
 */
export function lawOutOfForce(
  text: string,
  day: IsoDate,
  periods: ReadonlyMap<string, StatutePeriod>,
): { number: string; words: string } | null {
  for (const number of statutesIn(text)) {
    const period = periods.get(number)
    if (period === undefined) continue
    if (period.validFrom !== null && day < period.validFrom) return { number, words: `gäller från ${period.validFrom}` }
    if (period.validTo !== null && day > period.validTo) return { number, words: `gällde till ${period.validTo}` }
  }
  return null
}
