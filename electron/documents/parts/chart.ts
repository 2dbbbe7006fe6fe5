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

/** A series over time, one column per period. */
function columns(chart: ChartBlock): ChartRun {
  return new ChartRun({
    ...base(chart, 190),
    type: 'column',
    categories: chart.categories.map(cleanText),
    series: chart.series.map((series) => ({
      name: cleanText(series.name),
      values: series.values,
      color: colour.accent,
      pointLabels: series.labels?.map((text) => ({ text, position: 'outsideEnd' as const, font: small })),
    })),
    legend: false,
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

const forms = { bars, shares, columns }

export function chartPart(chart: ChartBlock): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 200 }, children: [forms[chart.form](chart)] })
}
