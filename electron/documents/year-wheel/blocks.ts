import { listInWords } from '../../../shared/domain/swedish'
import { type WheelActivity, type YearWheel, yearWheelOf } from '../../../shared/domain/year-wheel'
import { formatCount, formatMonth, formatNumber } from '../../../shared/text/format'
import { cell, paragraph } from '../content/blocks'
import { counted, type Figure } from '../content/figure'
import type { Block, ChartBlock, TableBlock } from '../content/model'
import { say, together } from '../content/say'
import { monthText, sentenceCase } from '../content/swedish'
import type { YearWheelInput } from './view-model'

/**
 * The year wheel as a part of any document: a sentence, the wheel as a chart, and every activity by month. Headings are
 * the document's own. Without activities a sentence says so and how they are added.
 */
export function yearWheelBlocks({ activities, year }: YearWheelInput): Block[] {
  if (activities.length === 0) {
    return [paragraph(say`Inga återkommande aktiviteter är registrerade i årshjulet.`)]
  }
  const wheel = yearWheelOf(activities)
  return [
    paragraph(
      together(
        summary(wheel),
        say`Hjulet visar hur de fördelas över månaderna, tabellen vilka de är och vem som ansvarar.`,
        lacking(activities),
      ),
    ),
    wheelChart(wheel, year),
    paragraph(
      say`Siffran efter månaden är antalet aktiviteter${wheel.ongoing.length === 0 ? '' : ', utom dem som pågår hela året'}; mörkare färg betyder fler.`,
      'note',
    ),
    wheelTable(wheel, year),
  ]
}

const figureOf = (activities: readonly WheelActivity[], description: string): Figure => ({
  value: activities.length,
  base: null,
  source: { description, recordType: 'yearActivity', ids: activities.map(({ id }) => id) },
})

function summary({ all, ongoing, months }: YearWheel) {
  const total = figureOf(all, 'aktiviteter i årshjulet')
  const busiest = months.toSorted((a, b) => b.activities.length - a.activities.length)[0]
  const most =
    busiest === undefined || busiest.activities.length < 2
      ? []
      : say`Flest infaller i ${monthText(busiest.month)} (${figureOf(busiest.activities, `aktiviteter i ${monthText(busiest.month)}`)}).`
  const always =
    ongoing.length === 0
      ? []
      : say`${sentenceCase(listInWords(ongoing.map(({ title }) => `”${title}”`)))} pågår hela året.`
  return together(
    say`Årshjulet har ${counted(total, 'återkommande aktivitet', 'återkommande aktiviteter')}.`,
    most,
    always,
  )
}

function lacking(activities: readonly WheelActivity[]) {
  const nobody = activities.filter(({ responsible }) => (responsible ?? '').trim() === '')
  if (nobody.length === 0) return []
  return say`${counted(figureOf(nobody, 'aktiviteter utan ansvarig'), 'aktivitet saknar ansvarig', 'aktiviteter saknar ansvarig')}.`
}

function wheelChart({ months, ongoing }: YearWheel, year: number): ChartBlock {
  const counts = months.map(({ activities }) => activities.length)
  const inMonths = months
    .filter(({ activities }) => activities.length > 0)
    .map(({ month, activities }) => `${monthText(month)} ${activities.length}`)
  const empty = months.filter(({ activities }) => activities.length === 0).map(({ month }) => monthText(month))
  return {
    kind: 'chart',
    form: 'wheel',
    caption: `Årshjul ${year}: antal aktiviteter per månad`,
    altText: [
      'Ett hjul med tolv lika stora delar, en för varje månad.',
      inMonths.length === 0 ? '' : `Antal aktiviteter: ${listInWords(inMonths)}.`,
      empty.length === 0 ? '' : `Inga aktiviteter i ${listInWords(empty)}.`,
      ongoing.length === 0 ? '' : `${formatCount(ongoing.length, 'aktivitet', 'aktiviteter')} pågår hela året.`,
      'Aktiviteterna står i tabellen efter hjulet.',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
    categories: months.map(({ month }) => sentenceCase(monthText(month))),
    series: [
      {
        name: 'Antal aktiviteter',
        values: counts,
        place: null,
        labels: counts.map((count, index) => `${formatMonth(index + 1, 'short')} ${formatNumber(count)}`),
      },
    ],
  }
}

const wheelTable = ({ all }: YearWheel, year: number): TableBlock => ({
  kind: 'table',
  caption: `Återkommande aktiviteter ${year}`,
  columns: [
    { title: 'Månad', align: 'left', width: 1.3 },
    { title: 'Aktivitet', align: 'left', width: 4.4 },
    { title: 'Ansvarig', align: 'left', width: 2.4 },
    { title: 'Löpande', align: 'left', width: 1.1 },
  ],
  rows: all.map(({ month, title, responsible, ongoing }) => ({
    total: false,
    cells: [
      cell(sentenceCase(monthText(month))),
      cell(title),
      cell((responsible ?? '').trim() === '' ? 'uppgift saknas' : (responsible ?? '')),
      cell(ongoing === null ? 'uppgift saknas' : ongoing ? 'ja' : 'nej'),
    ],
  })),
})
