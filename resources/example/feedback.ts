import {
  complaintTexts,
  feedbackMeasures,
  type FeedbackLine,
  praiseTexts,
  viewpointTexts,
} from './catalogue/feedback-texts.ts'
import { isoDate, toWorkday } from './dates.ts'
import type { Agreement, Unit } from './model.ts'
import type { Random } from './random.ts'
import type { Row } from './rows.ts'
import type { Trait } from './service-types.ts'
import { chosenAgreement, unitOf } from './signals.ts'

type Kind = 'klagomål' | 'synpunkt' | 'beröm'

/** How many of each kind came in; the autumn's are not all in. */
const counts: Readonly<Record<number, Readonly<Record<Kind, number>>>> = {
  2024: { klagomål: 58, synpunkt: 15, beröm: 17 },
  2025: { klagomål: 64, synpunkt: 18, beröm: 19 },
  2026: { klagomål: 66, synpunkt: 16, beröm: 21 },
}

/** Utförare that klagomål gather around, so that a trend can be seen: year → how many more. */
const gathered: ReadonlyArray<readonly [provider: string, type: string, counts: Readonly<Record<number, number>>]> = [
  ['Utförare Sälgen', 'Hemtjänst', { 2024: 2, 2025: 4, 2026: 9 }],
  ['Lindgårdens HVB', 'HVB för barn och unga', { 2025: 1, 2026: 4 }],
  ['Utförare Eken', 'HVB för barn och unga', { 2024: 1, 2025: 2, 2026: 4 }],
]

const categories = [
  ['tillgänglighet', 8],
  ['bemötande', 5],
  ['information', 4],
  ['kompetens', 3],
  ['övrigt', 2],
] as const

/** Synpunkter, klagomål and beröm of 2024–2026 in the order they came in. */
export function feedbackRows(agreements: readonly Agreement[], units: readonly Unit[], random: Random): Row[] {
  const rows = Object.entries(counts).flatMap(([text, kinds]) => {
    const year = Number(text)
    const drawn = (Object.entries(kinds) as [Kind, number][]).flatMap(([kind, count]) =>
      Array.from({ length: count }, () => {
        const date = dayIn(year, random)
        return describe(kind, date, chosenAgreement(agreements, date, random, kind !== 'beröm'), units, random)
      }),
    )
    return [...drawn, ...gatheredRows(year, agreements, units, random)]
  })
  return rows
    .sort((a, b) => String(a['Datum']).localeCompare(String(b['Datum'])))
    .map((row, at, all) => ({ Nummer: numberOf(row, at, all), ...row }))
}

function gatheredRows(year: number, agreements: readonly Agreement[], units: readonly Unit[], random: Random): Row[] {
  return gathered.flatMap(([provider, type, perYear]) => {
    const agreement = agreements.find((row) => row.provider.name === provider && row.type.name === type)
    if (agreement === undefined) throw new Error(`No agreement for ${provider}`)
    return Array.from({ length: perYear[year] ?? 0 }, () =>
      describe('klagomål', dayIn(year, random), agreement, units, random),
    )
  })
}

const dayIn = (year: number, random: Random): string =>
  toWorkday(isoDate(year, random.int(1, year === 2026 ? 10 : 12), random.int(3, 28)))

function describe(kind: Kind, date: string, agreement: Agreement, units: readonly Unit[], random: Random): Row {
  const { traits } = agreement.type
  const drawn = random.weighted(categories)
  const category = kind === 'klagomål' ? drawn : kind === 'synpunkt' ? 'övrigt' : null
  const lines =
    kind === 'klagomål' ? (complaintTexts[category ?? ''] ?? []) : kind === 'beröm' ? praiseTexts : viewpointTexts
  const isClosed = date < '2026-09-15' || random.chance(0.4)
  return {
    Datum: date,
    Typ: kind,
    Kategori: category,
    Utförare: agreement.provider.name,
    Enhet: unitOf(agreement, units, random),
    Insats: agreement.type.name,
    Beskrivning: random.pick(fitting(lines, traits)),
    Åtgärd: kind === 'klagomål' && category !== null && isClosed ? random.pick(feedbackMeasures[category] ?? []) : null,
    Status: isClosed ? 'avslutad' : random.pick(['ny', 'under utredning']),
  }
}

const fitting = (lines: readonly FeedbackLine[], traits: readonly Trait[]): string[] =>
  lines.flatMap((line) => (typeof line === 'string' ? [line] : traits.includes(line[0]) ? [line[1]] : []))

function numberOf(row: Row, at: number, all: readonly Row[]): string {
  const year = String(row['Datum']).slice(0, 4)
  const first = all.findIndex((other) => String(other['Datum']).startsWith(year))
  return `SK ${year}-${String(at - first + 1).padStart(3, '0')}`
}
