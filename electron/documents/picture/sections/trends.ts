import type { PictureTrend } from '../../../../shared/contracts/picture'
import { bullets, heading, paragraph, row, type Section } from '../../content/blocks'
import type { Figure } from '../../content/figure'
import type { Block } from '../../content/model'
import { say } from '../../content/say'
import { inSentence, numberText } from '../../content/swedish'
import { type AnyPicture, span } from '../view-model'

/** The names of more than this don't fit under the columns. */
const CATEGORIES = 6
/** Fewer rows than this are not drawn. */
const LEAST_DRAWN = 6

/** The signals over three years as a table and a chart, with what they say. */
export const trends: Section<AnyPicture> = (picture) => {
  const { trends: rows, ongoing, until, years } = picture
  const used = rows.filter(({ inUse }) => inUse)
  const unused = rows.filter(({ inUse }) => !inUse)
  return [
    heading(1, 'Trend över tre år'),
    ...(used.length === 0
      ? []
      : [
          paragraph(say`Tabellen visar hur många av varje signal som är registrerade år för år.`),
          table(used, picture),
          ...chart(used, picture),
        ]),
    ...(ongoing ? [paragraph(say`${String(years.at(-1))} är räknat till och med ${until}.`, 'note')] : []),
    ...(used.length === 0 ? [] : [bullets(used.map(({ sentence }) => say`${sentence}`))]),
    ...(unused.length === 0
      ? []
      : [
          paragraph(
            say`Uppgift saknas om ${unused.map(({ name }) => inSentence(name)).join(', ')}: registren används inte än.`,
          ),
        ]),
  ]
}

const figureOf = (
  { name, recordType }: PictureTrend,
  { year, value, ids }: PictureTrend['values'][number],
): Figure => ({
  value,
  base: null,
  source: { description: `${inSentence(name)} ${year}`, recordType, ids },
})

const table = (rows: readonly PictureTrend[], picture: AnyPicture): Block => ({
  kind: 'table',
  caption: `Signaler ${span(picture)}`,
  columns: [
    { title: 'Signal', align: 'left', width: 3 },
    ...picture.years.map((year) => ({ title: String(year), align: 'right' as const, width: 1.3 })),
  ],
  rows: rows.map((trend) => row(trend.name, ...trend.values.map((value) => figureOf(trend, value)))),
})

/** Signals of which something has happened; of a few single rows a chart says no more than the table. */
function chart(rows: readonly PictureTrend[], picture: AnyPicture): Block[] {
  const drawn = rows.filter(({ values }) => values.some(({ value }) => (value ?? 0) > 0)).slice(0, CATEGORIES)
  const counted = drawn.flatMap(({ values }) => values).reduce((sum, { value }) => sum + (value ?? 0), 0)
  if (counted < LEAST_DRAWN) return []
  const words = drawn.map(
    ({ name, values }) => `${name}: ${values.map(({ year, value }) => `${year} ${numberText(value)}`).join(', ')}`,
  )
  return [
    {
      kind: 'chart',
      form: 'columns',
      caption: `Signaler ${span(picture)}, antal per år`,
      altText: `Stående staplar, en per år för varje signal. ${words.join('. ')}.`,
      categories: drawn.map(({ name }) => name),
      series: picture.years.map((year, index) => ({
        name: String(year),
        values: drawn.map(({ values }) => values[index]?.value ?? null),
        place: null,
        labels: null,
      })),
    },
  ]
}
