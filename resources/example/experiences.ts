import { experienceMeasures, experienceTexts } from './catalogue/experience-texts.ts'
import { isoDate, toWorkday } from './dates.ts'
import type { Agreement, Unit } from './model.ts'
import type { Random } from './random.ts'
import type { Row } from './rows.ts'
import { chosenAgreement, unitOf } from './signals.ts'

const counts: Readonly<Record<number, number>> = { 2025: 15, 2026: 21 }
const directions = [
  ['god', 4],
  ['blandad', 3],
  ['dålig', 4],
] as const
const roles = ['biståndshandläggare', 'LSS-handläggare', 'socialsekreterare'] as const

/** Several of the same kind about one enhet, so that a pattern is seen: provider, insats, category, days. */
const gathered: ReadonlyArray<readonly [provider: string, type: string, category: string, days: readonly string[]]> = [
  ['Lindgårdens HVB', 'HVB för barn och unga', 'samverkan', ['2026-08-31', '2026-09-22', '2026-10-20']],
  ['Utförare Sälgen', 'Hemtjänst', 'återkoppling', ['2026-09-08', '2026-10-27']],
]

/** What handläggare have told of utförare in 2025 and 2026, by day. */
export function experienceRows(agreements: readonly Agreement[], units: readonly Unit[], random: Random): Row[] {
  const drawn = Object.entries(counts).flatMap(([year, count]) =>
    Array.from({ length: count }, () => {
      const date = toWorkday(isoDate(Number(year), random.int(1, year === '2026' ? 10 : 12), random.int(3, 28)))
      const direction = random.weighted(directions)
      const agreement = chosenAgreement(agreements, date, random, direction !== 'god')
      const category = random.pick(Object.keys(experienceTexts))
      return row(date, direction, category, agreement, unitOf(agreement, units, random), random)
    }),
  )
  return [...drawn, ...gatheredRows(agreements, units, random)]
    .sort((a, b) => String(a['Datum']).localeCompare(String(b['Datum'])))
    .map((one, at, all) => ({ Nummer: numberOf(one, at, all), ...one }))
}

function gatheredRows(agreements: readonly Agreement[], units: readonly Unit[], random: Random): Row[] {
  return gathered.flatMap(([provider, type, category, days]) => {
    const agreement = agreements.find((one) => one.provider.name === provider && one.type.name === type)
    if (agreement === undefined) throw new Error(`No agreement for ${provider}`)
    const unit = unitOf(agreement, units, random)
    return days.map((date) => row(date, 'dålig', category, agreement, unit, random))
  })
}

function row(
  date: string,
  direction: 'god' | 'blandad' | 'dålig',
  category: string,
  agreement: Agreement,
  unit: string | null,
  random: Random,
): Row {
  const isTaken = direction !== 'god' && date < '2026-09-01' && random.chance(0.7)
  return {
    Datum: date,
    Erfarenhet: direction,
    Utförare: agreement.provider.name,
    Enhet: unit,
    Insats: agreement.type.name,
    Kategori: category,
    Beskrivning: random.pick(experienceTexts[category]?.[direction] ?? []),
    'Lämnad av': random.pick(roles),
    Åtgärd: isTaken ? random.pick(experienceMeasures) : null,
    Status: isTaken ? 'åtgärd vald' : 'lämnad',
  }
}

function numberOf(one: Row, at: number, all: readonly Row[]): string {
  const year = String(one['Datum']).slice(0, 4)
  const first = all.findIndex((other) => String(other['Datum']).startsWith(year))
  return `HE ${year}-${String(at - first + 1).padStart(3, '0')}`
}
