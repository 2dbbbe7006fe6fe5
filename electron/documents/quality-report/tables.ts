import { formatNumber } from '../../../shared/text/format'
import { cell, paragraph, row, totalRow } from '../content/blocks'
import { dashed } from '../content/change-words'
import { asShareOf, type Figure, percentOf, sumFigures } from '../content/figure'
import type { Block, ChartBlock, TableBlock } from '../content/model'
import { say } from '../content/say'
import { sentenceCase } from '../content/swedish'
import { type ReportBase, wordsOf, yearTitle } from './report-base'
import type { Compared, NamedCompared, SplitOverYears, YearFigure } from './view-model'
import { changeCell, protectedFigure, protectedRows } from './words'

type Columns = TableBlock['columns']
type YearColumn = SplitOverYears['years'][number]

export const left = (title: string, width: number): Columns[number] => ({ title, width, align: 'left' })
export const right = (title: string, width: number): Columns[number] => ({ title, width, align: 'right' })

/** A year from Historik wears an asterisk, explained under the table. */
const columnTitle = (report: ReportBase, { year, fromHistory }: YearColumn): string =>
  `${year === report.year ? yearTitle(report) : year}${fromHistory ? '*' : ''}`

/** Years across, names down; the sum where the parts are parts of one whole. */
export function yearTable(
  report: ReportBase,
  { caption, first, sum }: { caption: string; first: string; sum: boolean },
  { years, rows }: SplitOverYears,
): TableBlock {
  return {
    kind: 'table',
    caption,
    columns: [left(first, 30), ...years.map((year) => right(columnTitle(report, year), 70 / years.length))],
    rows: [
      ...rows.map(({ name, figures }) => row(sentenceCase(name), ...figures.map((figure) => cell(dashed(figure))))),
      ...(sum && rows.length > 1
        ? [
            totalRow(
              'Summa',
              ...years.map(({ year }, at) =>
                sumCell(
                  rows.flatMap(({ figures }) => figures[at] ?? []),
                  year,
                ),
              ),
            ),
          ]
        : []),
    ],
  }
}

/** A year where a part is unknown has no sum to compare with. */
const sumCell = (figures: readonly Figure[], year: number) =>
  figures.some(({ value }) => value === null) ? '–' : sumFigures(figures, `Summa ${year}`)

/** Which of the years are sums that were brought in, and what that means. */
export function historyNote(years: readonly YearColumn[]): Block[] {
  const brought = years.filter(({ fromHistory }) => fromHistory).map(({ year }) => year)
  if (brought.length === 0) return []
  const [first, last] = [brought[0], brought.at(-1)]
  const span = first === last ? String(first) : `${first}–${last}`
  return [
    paragraph(
      say`* Uppgifterna för ${span} kommer från Historik: summor som har förts in i efterhand, utan enskilda ärenden.`,
      'note',
    ),
  ]
}

/** A series over the years; at least two of them, else a chart says nothing. */
export function yearChart(
  report: ReportBase,
  { caption, name }: { caption: string; name: string },
  years: readonly YearFigure[],
): ChartBlock[] {
  if (years.filter(({ figure }) => figure.value !== null).length < 2) return []
  const told = years.map(
    (one) => `${columnTitle(report, one).replace('*', ' (Historik)')}: ${formatNumber(one.figure.value)}`,
  )
  return [
    {
      kind: 'chart',
      form: 'columns',
      caption,
      altText: `Stapeldiagram över ${name} per år. ${told.join(', ')}.`,
      categories: years.map((one) => columnTitle(report, one)),
      series: [
        { name: sentenceCase(name), values: years.map(({ figure }) => figure.value), place: null, labels: null },
      ],
    },
  ]
}

/** Bars of the period's counts, most first; one bar alone is left out. */
export function barChart(
  caption: string,
  name: string,
  rows: readonly { name: string; now: Figure }[],
  most = 12,
): ChartBlock[] {
  const shown = rows.filter(({ now }) => (now.value ?? 0) > 0).slice(0, most)
  if (shown.length < 2) return []
  return [
    {
      kind: 'chart',
      form: 'bars',
      caption,
      altText: `Liggande staplar över ${name}: ${shown.map((one) => `${one.name} ${formatNumber(one.now.value)}`).join(', ')}.`,
      categories: shown.map((one) => sentenceCase(one.name)),
      series: [{ name: sentenceCase(name), values: shown.map(({ now }) => now.value), place: null, labels: null }],
    },
  ]
}

const beforeTitle = (report: ReportBase): string => {
  const { before } = wordsOf(report)
  return report.yearIsOver ? String(before) : `Samma period ${before}`
}

/** The period beside the one before: count, share of all, change. */
export function comparedTable(
  report: ReportBase,
  { caption, first }: { caption: string; first: string },
  rows: readonly NamedCompared[],
  all: Compared,
): TableBlock {
  return {
    kind: 'table',
    caption,
    columns: [
      left(first, 40),
      right(beforeTitle(report), 15),
      right(yearTitle(report), 15),
      right('Andel', 13),
      right('Förändring', 17),
    ],
    rows: [
      ...rows.map((one) =>
        row(
          sentenceCase(one.name),
          one.before === null ? '–' : one.before,
          one.now,
          cell(percentOf(asShareOf(one.now, all.now))),
          cell(changeCell(one)),
        ),
      ),
      totalRow('Summa', all.before === null ? '–' : all.before, all.now, '', cell(changeCell(all))),
    ],
  }
}

/**
 * Places that have reached the smallest group shown; the others stand together, so that none of them can be worked out. What
 * a place had before is told only where that too reaches the limit.
 */
export function protectedTable(
  report: ReportBase,
  { caption, first, limit, most }: { caption: string; first: string; limit: number; most: number },
  rows: readonly NamedCompared[],
  all: Figure,
): TableBlock {
  const { shown, others } = protectedRows(rows, limit)
  const own = shown.slice(0, most)
  const beyond = shown.slice(most)
  const restIds = [...beyond.flatMap(({ now }) => now.source.ids), ...others.ids]
  const rest = beyond.reduce((sum, { now }) => sum + (now.value ?? 0), 0) + others.now
  const restFigure: Figure = {
    value: rest,
    base: null,
    source: { description: `Övriga, ${caption}`, recordType: all.source.recordType, ids: restIds },
  }
  const count = beyond.length + others.count
  return {
    kind: 'table',
    caption,
    columns: [left(first, 46), right(beforeTitle(report), 18), right(yearTitle(report), 18), right('Andel', 18)],
    rows: [
      ...own.map(({ name, now, before }) =>
        row(
          sentenceCase(name),
          before === null ? '–' : protectedFigure(before, limit),
          now,
          cell(percentOf(asShareOf(now, all))),
        ),
      ),
      ...(count === 0
        ? []
        : [row(`Övriga ${formatNumber(count)}`, '', restFigure, cell(percentOf(asShareOf(restFigure, all))))]),
      totalRow('Summa', '', all, ''),
    ],
  }
}
