import { deviationKinds } from './catalogue/deviation-texts.ts'
import { isoDate } from './dates.ts'
import type { Agreement, Unit } from './model.ts'
import type { Random } from './random.ts'
import type { Row } from './rows.ts'
import { chosenAgreement, unitOf } from './signals.ts'

const counts: Readonly<Record<number, number>> = { 2024: 148, 2025: 155, 2026: 142 }

/** Avvikelser of 2024–2026, by day. */
export function deviationRows(agreements: readonly Agreement[], units: readonly Unit[], random: Random): Row[] {
  return Object.entries(counts).flatMap(([text, count]) => {
    const year = Number(text)
    return Array.from({ length: count }, () => deviation(year, agreements, units, random))
      .sort((a, b) => String(a['Datum']).localeCompare(String(b['Datum'])))
      .map((row, at) => ({ Nummer: `AV ${year}-${String(at + 1).padStart(3, '0')}`, ...row }))
  })
}

function deviation(year: number, agreements: readonly Agreement[], units: readonly Unit[], random: Random): Row {
  const kind = random.weighted(deviationKinds.map((one) => [one, one.weight] as const))
  const date = isoDate(year, random.int(1, year === 2026 ? 10 : 12), random.int(1, 28))
  const occurs = (agreement: Agreement): boolean =>
    agreement.type.traits.some((trait) => kind.traits.includes(trait)) && (kind.type !== 'fall' || isHome(agreement))
  const agreement = chosenAgreement(agreements, date, random, true, occurs)
  const isClosed = date < '2026-09-20' || random.chance(0.4)
  return {
    Datum: date,
    Typ: kind.type,
    Enhet: unitOf(agreement, units, random),
    Utförare: agreement.provider.name,
    Allvarlighetsgrad: random.weighted([
      ['ringa', 6],
      ['måttlig', 3],
      ['allvarlig', 0.6],
    ] as const),
    Åtgärd: isClosed ? random.pick(kind.measures) : null,
    Status: isClosed ? 'avslutad' : random.pick(['ny', 'under utredning']),
  }
}

const isHome = ({ type }: Agreement): boolean => type.traits.includes('boende')
