import { lastDay, type Agreement } from './model.ts'
import type { Random } from './random.ts'
import type { Row } from './rows.ts'

/** Insatser that are ordered and invoiced by the hour. */
const byTheHour = ['Hemtjänst', 'Boendestöd', 'Ledsagarservice']
/** Months that hold more than was ordered, by utförare and month, with what the utförare has said. */
const pointedOut: Readonly<Record<string, { factor: number; said: string | null }>> = {
  '0 3': { factor: 1.18, said: null },
  '0 8': { factor: 1.12, said: null },
  '2 5': { factor: 1.09, said: 'Två brukare behövde dubbelbemanning efter sjukhusvistelse.' },
  '4 2': { factor: 1.22, said: null },
  '4 3': { factor: 1.19, said: null },
  '4 4': { factor: 1.16, said: 'Beställningarna räknades om i maj; mellanskillnaden krediteras.' },
  '7 9': { factor: 1.07, said: null },
  '9 6': { factor: 1.31, said: null },
}
const utforare = 12

/** A dozen agreements' hours: the present year until October, and the last months of the year before. */
export function serviceHoursRows(agreements: readonly Agreement[], random: Random): Row[] {
  const chosen = agreements
    .filter(
      (agreement) =>
        byTheHour.includes(agreement.type.name) &&
        agreement.form !== 'egen regi' &&
        agreement.start < '2025-07-01' &&
        lastDay(agreement) > '2026-11-22',
    )
    .slice(0, utforare)
  return chosen.flatMap((agreement, at) => {
    const usual = random.int(180, 1400)
    const months = [
      ...[9, 10, 11, 12].map((month) => [2025, month]),
      ...Array.from({ length: 10 }, (_, m) => [2026, m + 1]),
    ]
    return months.map(([year = 0, month = 0]): Row => {
      const ordered = usual + random.int(-20, 20)
      const drawn = 0.955 + random.int(0, 60) / 1000
      const planted = year === 2026 ? pointedOut[`${at} ${month}`] : undefined
      // The last utförare has not sent its October invoice yet, and one was ordered nothing in July.
      const isMissing = at === utforare - 1 && year === 2026 && month === 10
      const isClosed = at === 5 && year === 2026 && month === 7
      return {
        Avtalsnummer: agreement.number,
        Månad: `${year}-${String(month).padStart(2, '0')}`,
        'Beställda timmar': isClosed ? 0 : ordered,
        'Fakturerade timmar': isMissing ? null : isClosed ? 14 : Math.round(ordered * (planted?.factor ?? drawn)),
        Förklaring: planted?.said ?? null,
      }
    })
  })
}
