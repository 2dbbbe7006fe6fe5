import type { FollowUpRow, JudgementFigure } from '../../../../../shared/contracts/individual'
import { wholePercent } from '../../../../../shared/domain/percent'
import { formatPercent } from '../../../../../shared/text/format'
import { cell, heading, paragraphIf, row } from '../../../content/blocks'
import { shareText } from '../../../content/figure'
import type { Block, ChartBlock } from '../../../content/model'
import { say, together } from '../../../content/say'
import { inSentence } from '../../../content/swedish'
import { shown, table } from '../figures'
import type { IndividualPart } from '../view-model'
import { levelOf, levels, of, type Shown, shownRows } from './individual-figures'

/** The insatser that may be shown, as a table and a chart, with where bristande is most common. */
export function byServiceType({ serviceTypes, serviceTypesBefore }: IndividualPart, year: number): Block[] {
  const rows = shownRows(serviceTypes)
  const hidden = serviceTypes.filter(({ all }) => all.state !== 'shown' && all.state !== 'empty').length
  if (rows.length === 0) return []
  const ranked = rows.toSorted((a, b) => b.all.poor / b.all.answers - a.all.poor / a.all.answers)
  const [first] = ranked
  const beforeOf = (id: string) => serviceTypesBefore.find((one) => one.id === id)?.all ?? null
  const hasBefore = rows.some(({ id }) => beforeOf(id)?.state === 'shown')
  return [
    heading(2, 'Insatser'),
    ...paragraphIf(
      together(
        first === undefined || first.all.poor === 0 || rows.length < 2
          ? []
          : say`Andelen bristande är högst inom ${inSentence(first.name)}, ${shareText(levelOf(first.all, 'poor', 'bristande', year))}.`,
        hidden === 0
          ? []
          : say`${hidden === 1 ? 'En insats' : `${hidden} insatser`} visas inte, eftersom svaren är för få eller kunde räknas ut ur de övriga.`,
      ),
    ),
    table(
      `Handläggarnas bedömning per insats ${year}`,
      [
        ['Insats', 3.4],
        ['Antal', 0.9, 'right'],
        ['Mycket bra', 1.2, 'right'],
        ['Godkänt', 1.2, 'right'],
        ['Bristande', 1.2, 'right'],
        ...(hasBefore ? [[`Bristande ${year - 1}`, 1.2, 'right'] as [string, number, 'right']] : []),
      ],
      rows.map((one) =>
        row(
          one.name,
          of(one.all.answers, `Bedömningar ${year}: ${one.name}`),
          ...levels.map(([level, name]) => percentCell(one.all, level, `${one.name}, ${name}`, year)),
          ...(hasBefore ? [beforeCell(beforeOf(one.id), one.name, year - 1)] : []),
        ),
      ),
    ),
    chart(rows, year),
  ]
}

const percentCell = (judged: Shown, level: (typeof levels)[number][0], what: string, year: number) =>
  cell(
    shown(
      formatPercent(wholePercent(judged[level], judged.answers)),
      of(judged[level], `${what} ${year}`, judged.answers),
    ),
  )

const beforeCell = (judged: JudgementFigure | null, name: string, year: number) =>
  judged?.state === 'shown' ? percentCell(judged, 'poor', `${name}, bristande`, year) : cell('–')

function chart(rows: readonly (FollowUpRow & { all: Shown })[], year: number): ChartBlock {
  return {
    kind: 'chart',
    form: 'shares',
    caption: `Handläggarnas bedömning per insats ${year}, andelar (antal i staplarna)`,
    altText: `Liggande staplar delade efter bedömning, en per insats. ${rows
      .map(({ name, all }) => `${name}: mycket bra ${all.veryGood}, godkänt ${all.approved}, bristande ${all.poor}`)
      .join('. ')}.`,
    categories: rows.map(({ name, all }) => `${name} (${all.answers})`),
    series: levels.map(([level, name], place) => ({
      name: name.charAt(0).toUpperCase() + name.slice(1),
      values: rows.map(({ all }) => all[level]),
      place: place === 2 ? 3 : place,
      labels: null,
    })),
  }
}
