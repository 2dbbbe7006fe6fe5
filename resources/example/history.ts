import { isoDate } from './dates.ts'
import { lastDay, type Agreement } from './model.ts'
import type { Random } from './random.ts'
import { outcomeWords } from './review-rows.ts'
import type { Row } from './rows.ts'
import { serviceType, type Form } from './service-types.ts'

const YEARS = [2021, 2022, 2023]

/** Whose totals were kept in reports before the program: insats and form. */
const followed: readonly (readonly [string, Form])[] = [
  ['HVB för barn och unga', 'LOU'],
  ['Stödboende', 'LOU'],
  ['Familjerådgivning', 'LOV'],
  ['Behandlingshem för vuxna', 'LOU'],
  ['Hemtjänst', 'LOV'],
  ['Hemtjänst', 'egen regi'],
  ['Vård- och omsorgsboende', 'entreprenad'],
  ['Vård- och omsorgsboende', 'egen regi'],
  ['Bostad med särskild service för vuxna', 'egen regi'],
  ['Daglig verksamhet', 'LOV'],
  ['Daglig verksamhet', 'egen regi'],
  ['Boendestöd', 'LOV'],
]

const row = (series: string, year: number, count: number | null, further: Row = {}): Row => ({
  Serie: series,
  År: year,
  ...further,
  Antal: count,
})

/** Totals of 2021–2023; what was planned is never fewer than what was done, and the outcomes never more. */
export function historyRows(agreements: readonly Agreement[], random: Random): Row[] {
  return YEARS.flatMap((year) => [
    ...followed.flatMap(([name, form]) => agreementTotals(year, name, form, agreements, random)),
    ...signalTotals(year, random),
  ])
}

function agreementTotals(
  year: number,
  name: string,
  form: Form,
  agreements: readonly Agreement[],
  random: Random,
): Row[] {
  const where = { Insats: serviceType(name).name, Form: form }
  const known = agreements.filter(
    (row) =>
      row.type.name === name &&
      row.form === form &&
      row.start <= isoDate(year, 12, 31) &&
      lastDay(row) >= isoDate(year, 1, 1),
  ).length
  const inForce = Math.max(known, 3) + (year === 2023 ? 0 : random.int(0, 2))
  const planned = Math.max(2, Math.round((inForce * random.int(45, 85)) / 100))
  const completed = Math.max(
    1,
    planned -
      random.weighted([
        [0, 6],
        [1, 3],
        [2, 1],
      ] as const),
  )
  const assessed = Math.max(
    1,
    completed -
      random.weighted([
        [0, 8],
        [1, 2],
      ] as const),
  )
  const outcomes = share(assessed, random)
  return [
    row('avtal', year, inForce, where),
    row('granskningar planerade', year, planned, where),
    row('granskningar genomförda', year, completed, where),
    ...outcomes.flatMap((count, at) =>
      count === 0
        ? []
        : [
            row('granskningsutfall', year, count, {
              ...where,
              Uppdelning: 'utfall',
              'Värde på uppdelning': outcomeWords(at as 0 | 1 | 2 | 3, form),
            }),
          ],
    ),
  ]
}

function share(total: number, random: Random): number[] {
  const counts = [0, 0, 0, 0]
  for (let left = total; left > 0; left--) {
    const at = random.weighted([
      [0, 10],
      [1, 6],
      [2, 3],
      [3, 1],
    ] as const)
    counts[at] = (counts[at] ?? 0) + 1
  }
  return counts
}

const complaintKinds = [
  ['tillgänglighet', 18, 30],
  ['bemötande', 9, 18],
  ['kompetens', 4, 10],
  ['information', 6, 14],
  ['övrigt', 3, 8],
] as const
const deviationKinds = [
  ['utebliven insats', 22, 40],
  ['läkemedel', 30, 55],
  ['fall', 40, 70],
  ['information och samverkan', 10, 22],
] as const

function signalTotals(year: number, random: Random): Row[] {
  const split = (series: string, by: string, kinds: readonly (readonly [string, number, number])[]): Row[] => {
    const counts = kinds.map(([value, low, high]) => [value, random.int(low, high)] as const)
    const total = counts.reduce((sum, [, count]) => sum + count, 0)
    return [
      row(series, year, total),
      ...counts.map(([value, count]) => row(series, year, count, { Uppdelning: by, 'Värde på uppdelning': value })),
    ]
  }
  const lexSarah = random.int(4, 9)
  return [
    ...split('klagomål', 'kategori', complaintKinds),
    row('beröm', year, random.int(8, 21)),
    ...split('avvikelser', 'typ', deviationKinds),
    row('lex Sarah', year, lexSarah),
    row('lex Sarah till IVO', year, random.int(1, 3)),
  ]
}
