import { LineRuleType, Paragraph } from 'docx'
import { ChartRun } from 'docx/charts'
import type { ChartBlock } from '../content/model'
import { type Palette, pixelsOf } from './look'
import type { Surface } from './surface'
import { cleanText } from './text'

/** By place on the scale, best first: an outcome keeps its colour where others are missing. Grey is for what has no place. */
const seriesColours = ({ accent, accentMid }: Palette) => [accent, accentMid, 'E0B65C', 'B5543F', '857F73']
const SCALE = 5
const labelColours = ({ white, ink }: Palette) => [white, ink, ink, white, white]
const small = ({ font, colour }: Surface) => ({ name: font, size: 9, color: colour.ink })

/** LibreOffice breaks the labels of a lower chart into two lines. */
const LEAST_HEIGHT = 156
/** Room for a word and a number in each of twelve parts. */
const WHEEL_HEIGHT = 400

const base = ({ altText, caption }: ChartBlock, height: number, { colour, font, textWidth }: Surface) => ({
  font: { name: font, color: colour.ink },
  chartArea: { fill: 'none', border: 'none' as const },
  altText: { name: cleanText(caption), title: cleanText(caption), description: cleanText(altText) },
  transformation: { width: pixelsOf(textWidth), height },
})

/** Each category its own bar, with the count and share written at it; up to three years beside each other, with a legend. */
function bars(chart: ChartBlock, surface: Surface): ChartRun {
  const font = small(surface)
  const { series: all } = chart
  const perCategory = all.length === 1 ? 34 : 14 + 14 * all.length
  return new ChartRun({
    ...base(chart, Math.max(LEAST_HEIGHT, (all.length > 1 ? 70 : 44) + perCategory * chart.categories.length), surface),
    type: 'bar',
    categories: chart.categories.map(cleanText),
    series: all.map((series, index) => ({
      name: cleanText(series.name),
      values: series.values,
      color: yearColour(surface.colour, index, all.length),
      pointLabels: series.labels?.map((text) => ({ text, position: 'outsideEnd' as const, font })),
    })),
    legend: all.length > 1 ? { position: 'bottom', font } : false,
    gapWidth: chart.categories.length > 2 ? 55 : 110,
    categoryAxis: { reverseOrder: true, font },
    valueAxis: { minimum: 0, interval: wholeStep(chart), gridlines: false, visible: false },
    dataLabels: { value: true, position: 'outsideEnd', font },
  })
}

/** One bar per category filled to 100 %, split by series; the counts stand in the parts. */
function shares(chart: ChartBlock, surface: Surface): ChartRun {
  const font = small(surface)
  return new ChartRun({
    ...base(chart, 64 + 34 * chart.categories.length + 17 * chart.series.length, surface),
    type: 'bar',
    stacking: 'percent',
    categories: chart.categories.map(cleanText),
    series: chart.series.map((series, index) => {
      const place = (series.place ?? index) % SCALE
      return {
        name: cleanText(series.name),
        values: series.values.map((value) => (value === 0 ? null : value)),
        color: seriesColours(surface.colour)[place],
        dataLabels: {
          value: true,
          position: 'center' as const,
          font: { ...font, bold: true, color: labelColours(surface.colour)[place] },
        },
      }
    }),
    legend: { position: 'bottom', font },
    gapWidth: 50,
    categoryAxis: { reverseOrder: true, font },
    valueAxis: {
      numberFormat: '0\u00a0%',
      font,
      gridlines: true,
      crossesAt: 'maximum',
      maximum: 100,
      interval: 25,
    },
  })
}

/** Years beside each other, oldest first: the last one is the darkest. */
const yearColours = ({ accentPale, accentMid, accent }: Palette) => [accentPale, accentMid, accent]
const yearColour = (palette: Palette, index: number, count: number): string =>
  yearColours(palette)[index + Math.max(0, 3 - count)] ?? palette.accent

/** A series over time, one column per period; up to three years beside each other, with a legend. */
function columns(chart: ChartBlock, surface: Surface): ChartRun {
  const font = small(surface)
  const { series: all } = chart
  return new ChartRun({
    ...base(chart, all.length > 1 ? 230 : 190, surface),
    type: 'column',
    categories: chart.categories.map(cleanText),
    series: all.map((series, index) => ({
      name: cleanText(series.name),
      values: series.values,
      color: yearColour(surface.colour, index, all.length),
      pointLabels: series.labels?.map((text) => ({ text, position: 'outsideEnd' as const, font })),
    })),
    legend: all.length > 1 ? { position: 'bottom', font } : false,
    gapWidth: 60,
    categoryAxis: { font },
    valueAxis: { minimum: 0, interval: wholeStep(chart), gridlines: false, visible: false },
    dataLabels: { value: true, position: 'outsideEnd', font },
  })
}

/** Counts have no halves: an axis that would be divided finer than 1 is held to whole steps. */
function wholeStep({ series }: ChartBlock): number | undefined {
  const highest = Math.max(0, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)))
  return highest <= 5 ? 1 : undefined
}

/** From which value each tint is used, the darkest first; the text on all of them is ink. */
const wheelTints = ({ accentMid, accentPale, accentSoft, sunken }: Palette) => [
  { from: 5, fill: accentMid },
  { from: 3, fill: accentPale },
  { from: 1, fill: accentSoft },
  { from: 0, fill: sunken },
]

/** A ring of equal parts, the first at twelve o'clock: what each holds is written in it. */
function wheel(chart: ChartBlock, surface: Surface): ChartRun {
  const font = small(surface)
  const [series] = chart.series
  const values = series?.values ?? []
  const tints = wheelTints(surface.colour)
  return new ChartRun({
    ...base(chart, WHEEL_HEIGHT, surface),
    type: 'doughnut',
    holeSize: 42,
    categories: chart.categories.map(cleanText),
    series: [
      {
        name: cleanText(series?.name ?? chart.caption),
        values: chart.categories.map(() => 1),
        colors: values.map((value) => tints.find(({ from }) => (value ?? 0) >= from)?.fill),
        pointLabels: series?.labels?.map((text) => ({ text: cleanText(text), font })),
      },
    ],
    legend: false,
    dataLabels: { category: true, font },
  })
}

const forms = { bars, shares, columns, wheel }

/** The line's height is said: a template's own, when it is exact, would cut the chart to one line. */
const LINE = { before: 0, after: 200, line: 240, lineRule: LineRuleType.AUTO }

export function chartPart(chart: ChartBlock, surface: Surface): Paragraph {
  return new Paragraph({ spacing: LINE, children: [forms[chart.form](chart, surface)] })
}
