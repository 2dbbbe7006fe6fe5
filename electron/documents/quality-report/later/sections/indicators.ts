import { type ReportPlace, reportPlace } from '../../../../../shared/domain/indicator/report-place'
import { sourceLine } from '../../../../../shared/domain/indicator/source'
import { heading, paragraph, paragraphIf, row, type Section } from '../../../content/blocks'
import type { Block, ChartBlock, Inline, TableRow } from '../../../content/model'
import { measured } from '../../../content/compared-words'
import { say, together } from '../../../content/say'
import { sectionHeading } from '../../report-base'
import { formatIndicator } from '../../../../../shared/text/indicator-value'
import { table } from '../figures'
import type { LaterReport } from '../view-model'
import { indicatorSentence, overviewSentence } from './indicator-words'
import { groupsOf, type IndicatorLine, linesOf } from './indicator-lines'

interface Kind {
  key: string
  title: string
  about: string
  place: ReportPlace
  none: (year: number) => string
}

const own: Kind = {
  key: 'kvalitetsmatt',
  title: 'Kvalitetsmått',
  about:
    'Nyckeltalen visar nämndens resultat de tre senaste åren, bredvid liknande kommuner och den bästa kommunen, och för kvinnor och män där uppgifterna finns.',
  place: 'own',
  none: (year) => `För ${year} och de två åren före finns inga nyckeltal i registret.`,
}

const open: Kind = {
  key: 'oppna-jamforelser',
  title: 'Öppna jämförelser',
  about:
    'Öppna jämförelser är nationella jämförelser av socialtjänst och hälso- och sjukvård. De visar hur kommunen står sig mot andra.',
  place: 'openComparisons',
  none: (year) => `För ${year} och de två åren före finns inga nyckeltal från öppna jämförelser i registret.`,
}

const kkikKind: Kind = {
  key: 'kkik',
  title: 'Kommunens kvalitet i korthet',
  about:
    'Kommunens kvalitet i korthet (KKiK) är ett gemensamt urval av nyckeltal som många kommuner följer, så att invånare och förtroendevalda kan jämföra.',
  place: 'kkik',
  none: (year) => `För ${year} och de två åren före finns inga nyckeltal från KKiK i registret.`,
}

export const indicators: Section<LaterReport> = (model) => sectionOf(own, model)
export const openComparisons: Section<LaterReport> = (model) => sectionOf(open, model)
export const kkik: Section<LaterReport> = (model) => sectionOf(kkikKind, model)

function sectionOf(kind: Kind, model: LaterReport): Block[] {
  const lines = linesOf(model).filter(({ view }) => reportPlace(view.values.map(({ source }) => source)) === kind.place)
  if (lines.length === 0)
    return [
      sectionHeading(kind.key, kind.title),
      paragraph(say`${kind.about}`),
      paragraph(say`${kind.none(model.year)}`),
    ]
  const source = sourceLine(lines.flatMap(({ values }) => values.map((value) => value.source)))
  return [
    sectionHeading(kind.key, kind.title, { needsComment: true }),
    paragraph(say`${kind.about}`),
    ...paragraphIf(overviewSentence(lines, model.year)),
    summary(kind, lines, model),
    ...(source === null ? [] : [paragraph(say`${source}.`, 'note')]),
    ...lines.flatMap((line) => oneIndicator(line, model)),
  ]
}

/** All of them on one page: three years, and the groups of the last. */
function summary(kind: Kind, lines: readonly IndicatorLine[], { year }: LaterReport): Block {
  const years = [year - 2, year - 1, year]
  return table(
    `${kind.title} ${years[0]}–${year}`,
    [
      ['Nyckeltal', 4],
      ...years.map((one): [string, number, 'right'] => [String(one), 1.2, 'right']),
      ['Liknande kommuner', 1.5, 'right'],
      ['Bästa kommun', 1.4, 'right'],
    ],
    lines.map((line) =>
      row(
        withUnit(line),
        ...years.map((at) => valueCell(line, at)),
        groupCell(line, line.similar),
        groupCell(line, line.best),
      ),
    ),
  )
}

const unknown: Inline = { text: '–', strong: false, source: null }
const short = (inline: Inline): Inline => (inline.text === 'uppgift saknas' ? { ...inline, text: '–' } : inline)

/** A unit other than percent stands with the name: the columns are narrow. */
const percentOnly = ({ view }: IndicatorLine): string | null => (view.indicator.unit === '%' ? '%' : null)
const withUnit = (line: IndicatorLine): string => {
  const { name, unit } = line.view.indicator
  return unit === null || unit === '%' ? name : `${name} (${unit})`
}

const valueCell = (line: IndicatorLine, year: number): Inline => {
  const value = line.own(year, 'total')
  return value === null ? unknown : short(measured(value, percentOnly(line)))
}

const groupCell = (line: IndicatorLine, group: string | null): Inline => {
  const value = group === null || line.latest === null ? null : line.of(group, line.latest, 'total')
  return value === null ? unknown : short(measured(value, percentOnly(line)))
}

/** One nyckeltal: what the figures carry in words, then the years with the groups and women and men. */
function oneIndicator(line: IndicatorLine, model: LaterReport): Block[] {
  const { view } = line
  const { indicator } = view
  const source = sourceLine(line.values.map((value) => value.source))
  return [
    heading(2, indicator.name),
    paragraph(
      together(
        indicator.description === null ? [] : say`${indicator.description}`,
        indicatorSentence(line, model.year),
        source === null ? [] : say`${source}.`,
      ),
    ),
    yearsTable(line, model.year),
    ...(line.years.length > 1 ? [chart(line)] : []),
  ]
}

function yearsTable(line: IndicatorLine, year: number): Block {
  const { indicator } = line.view
  const cells = (of: (at: number) => Inline): Inline[] => line.years.map(of)
  const ownCells = (gender: 'total' | 'woman' | 'man') =>
    cells((at) => {
      const value = line.own(at, gender)
      return value === null ? unknown : short(measured(value, indicator.unit))
    })
  const rows: TableRow[] = [
    row('Egen kommun', ...ownCells('total')),
    ...(line.hasGender ? [row('– kvinnor', ...ownCells('woman')), row('– män', ...ownCells('man'))] : []),
    ...groupsOf(line).map((group) =>
      row(
        group,
        ...cells((at) => {
          const value = line.of(group, at, 'total')
          return value === null ? unknown : short(measured(value, indicator.unit))
        }),
      ),
    ),
  ]
  return table(
    `${indicator.name} ${line.years.length < 2 ? (line.years[0] ?? year) : `${line.years[0]}–${line.years.at(-1)}`}`,
    [['Grupp', 3], ...line.years.map((at): [string, number, 'right'] => [String(at), 1.3, 'right'])],
    rows,
  )
}

function chart(line: IndicatorLine): ChartBlock {
  const { indicator } = line.view
  const names = ['Egen kommun', ...groupsOf(line)]
  const valuesOf = (name: string): (number | null)[] =>
    line.years.map((at) => (name === 'Egen kommun' ? line.own(at, 'total') : line.of(name, at, 'total'))?.value ?? null)
  return {
    kind: 'chart',
    form: 'columns',
    caption: `${indicator.name} ${line.years[0]}–${line.years.at(-1)}${indicator.unit === null ? '' : `, ${indicator.unit}`}`,
    altText: `Stående staplar per år. ${names
      .map(
        (name) =>
          `${name}: ${line.years.map((at, index) => `${at} ${formatIndicator(valuesOf(name)[index] ?? null, indicator.unit)}`).join(', ')}`,
      )
      .join('. ')}.`,
    categories: line.years.map(String),
    series: names.map((name) => ({ name, values: valuesOf(name), place: null, labels: null })),
  }
}
