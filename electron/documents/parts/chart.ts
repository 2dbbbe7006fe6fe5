import { Paragraph } from 'docx'
import { ChartRun } from 'docx/charts'
import type { ChartBlock } from '../content/model'
import { colour, FONT, TEXT_WIDTH_PIXELS } from './look'
import { cleanText } from './text'

/** By place on the scale, best first: an outcome keeps its colour where others are missing. Grey is for what has no place. */
const seriesColours = [colour.accent, colour.accentMid, 'E0B65C', 'B5543F', '857F73']
const labelColours = [colour.white, colour.ink, colour.ink, colour.white, colour.white]
const small = { name: FONT, size: 9, color: colour.ink }

/** LibreOffice breaks the labels of a lower chart into two lines. */
const LEAST_HEIGHT = 156
/** Room for a word and a number in each of twelve parts. */
const WHEEL_HEIGHT = 400

const base = ({ altText, caption }: ChartBlock, height: number) => ({
  font: { name: FONT, color: colour.ink },
  chartArea: { fill: 'none', border: 'none' as const },
  altText: { name: cleanText(caption), title: cleanText(caption), description: cleanText(altText) },
  transformation: { width: TEXT_WIDTH_PIXELS, height },
})

/** Each category its own bar, with the count and share written at it. */
function bars(chart: ChartBlock): ChartRun {
  return new ChartRun({
    ...base(chart, Math.max(LEAST_HEIGHT, 44 + 34 * chart.categories.length)),
    type: 'bar',
    categories: chart.categories.map(cleanText),
    series: chart.series.map((series) => ({
      name: cleanText(series.name),
      values: series.values,
      color: colour.accent,
      pointLabels: series.labels?.map((text) => ({ text, position: 'outsideEnd' as const, font: small })),
    })),
    legend: false,
    gapWidth: chart.categories.length > 2 ? 55 : 110,
    categoryAxis: { reverseOrder: true, font: small },
    valueAxis: { minimum: 0, interval: wholeStep(chart), gridlines: false, visible: false },
    dataLabels: { value: true, position: 'outsideEnd', font: small },
  })
}

/** One bar per category filled to 100 %, split by series; the counts stand in the parts. */
function shares(chart: ChartBlock): ChartRun {
  return new ChartRun({
    ...base(chart, 64 + 34 * chart.categories.length + 17 * chart.series.length),
    type: 'bar',
    stacking: 'percent',
    categories: chart.categories.map(cleanText),
    series: chart.series.map((series, index) => {
      const place = (series.place ?? index) % seriesColours.length
      return {
        name: cleanText(series.name),
        values: series.values.map((value) => (value === 0 ? null : value)),
        color: seriesColours[place],
        dataLabels: {
          value: true,
          position: 'center' as const,
          font: { ...small, bold: true, color: labelColours[place] },
        },
      }
    }),
    legend: { position: 'bottom', font: small },
    gapWidth: 50,
    categoryAxis: { reverseOrder: true, font: small },
    valueAxis: {
      numberFormat: '0\u00a0%',
      font: small,
      gridlines: true,
      crossesAt: 'maximum',
      maximum: 100,
      interval: 25,
    },
  })
}

/** Years beside each other, oldest first: the last one is the darkest. */
const yearColours = [colour.accentPale, colour.accentMid, colour.accent]
const yearColour = (index: number, count: number): string =>
  yearColours[index + Math.max(0, yearColours.length - count)] ?? colour.accent

/** A series over time, one column per period; up to three years beside each other, with a legend. */
function columns(chart: ChartBlock): ChartRun {
  const { series: all } = chart
  return new ChartRun({
    ...base(chart, all.length > 1 ? 230 : 190),
    type: 'column',
    categories: chart.categories.map(cleanText),
    series: all.map((series, index) => ({
      name: cleanText(series.name),
      values: series.values,
      color: yearColour(index, all.length),
      pointLabels: series.labels?.map((text) => ({ text, position: 'outsideEnd' as const, font: small })),
    })),
    legend: all.length > 1 ? { position: 'bottom', font: small } : false,
    gapWidth: 60,
    categoryAxis: { font: small },
    valueAxis: { minimum: 0, interval: wholeStep(chart), gridlines: false, visible: false },
    dataLabels: { value: true, position: 'outsideEnd', font: small },
  })
}

/** Counts have no halves: an axis that would be divided finer than 1 is held to whole steps. */
function wholeStep({ series }: ChartBlock): number | undefined {
  const highest = Math.max(0, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)))
  return highest <= 5 ? 1 : undefined
}

/** From which value each tint is used, the darkest first; the text on all of them is ink. */
const wheelTints = [
  { from: 5, fill: colour.accentMid },
  { from: 3, fill: colour.accentPale },
  { from: 1, fill: colour.accentSoft },
  { from: 0, fill: colour.sunken },
]

/** A ring of equal parts, the first at twelve o'clock: what each holds is written in it. */
function wheel(chart: ChartBlock): ChartRun {
  const [series] = chart.series
  const values = series?.values ?? []
  return new ChartRun({
    ...base(chart, WHEEL_HEIGHT),
    type: 'doughnut',
    holeSize: 42,
    categories: chart.categories.map(cleanText),
    series: [
      {
        name: cleanText(series?.name ?? chart.caption),
        values: chart.categories.map(() => 1),
        colors: values.map((value) => wheelTints.find(({ from }) => (value ?? 0) >= from)?.fill),
        pointLabels: series?.labels?.map((text) => ({ text: cleanText(text), font: small })),
      },
    ],
    legend: false,
    dataLabels: { category: true, font: small },
  })
}

const forms = { bars, shares, columns, wheel }

export function chartPart(chart: ChartBlock): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 200 }, children: [forms[chart.form](chart)] })
}
