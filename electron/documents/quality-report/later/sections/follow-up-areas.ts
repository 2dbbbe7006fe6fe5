import { breakDown } from '../../../../../shared/domain/finding-analysis/breakdown'
import { placeReader } from '../../../../../shared/domain/finding-analysis/dimension'
import type { FindingFact } from '../../../../../shared/domain/finding-analysis/fact'
import { changeOf } from '../../../../../shared/domain/report/change'
import { formatChange } from '../../../../../shared/text/indicator-value'
import { row, totalRow } from '../../../content/blocks'
import type { Figure } from '../../../content/figure'
import type { Block, ChartBlock } from '../../../content/model'
import { inSentence, sentenceCase } from '../../../content/swedish'
import { wordsOf, yearTitle } from '../../report-base'
import { beforeTitle, countOfRows, table } from '../figures'
import type { LaterReport } from '../view-model'

/** The brister of an area in the checklista, now and before. */
export interface AreaLine {
  name: string
  /** Not told for these. */
  isUntold: boolean
  now: Figure
  before: Figure | null
  grown: boolean
}

/** Areas as the page of brister divides them, the most common first. */
export function areaLines({ followUp: { findings: part }, today, ...model }: LaterReport): AreaLine[] {
  const words = wordsOf({ ...model, today })
  const placeOf = placeReader('area')
  const ofKey = (facts: readonly FindingFact[], key: string | null) =>
    facts.filter((fact) => (placeOf(fact)?.key ?? null) === key)
  return breakDown('area', part.now, part.before, today).map(({ key, name, grown: has }) => ({
    name: sentenceCase(name),
    isUntold: key === null,
    grown: has && key !== null,
    now: countOfRows(ofKey(part.now.findings, key), `Brister inom ${inSentence(name)} ${words.when}`, 'finding'),
    before:
      part.before === null
        ? null
        : countOfRows(ofKey(part.before.findings, key), `Brister inom ${inSentence(name)} ${words.during}`, 'finding'),
  }))
}

export function areaTable(model: LaterReport, lines: readonly AreaLine[], total: Figure, before: Figure | null): Block {
  const words = wordsOf(model)
  return table(
    `Brister per område i checklistan ${words.when}`,
    [
      ['Område', 4],
      [yearTitle(model), 1.4, 'right'],
      ...(before === null
        ? []
        : ([
            [beforeTitle(model), 1.6, 'right'],
            ['Förändring', 1.2, 'right'],
          ] as [string, number, 'right'][])),
    ].map(([name, width, align]) => [sentenceCase(String(name)), Number(width), align] as [string, number, 'right']),
    [
      ...lines.map((line) =>
        row(line.name, line.now, ...(line.before === null ? [] : [line.before, changed(line.now, line.before)])),
      ),
      totalRow('Summa', total, ...(before === null ? [] : [before, changed(total, before)])),
    ],
  )
}

const changed = (now: Figure, before: Figure): Figure | string =>
  formatChange(changeOf(now.value, before.value).difference)

export function areaChart(model: LaterReport, lines: readonly AreaLine[]): ChartBlock {
  const hasBefore = lines.every(({ before }) => before !== null)
  return {
    kind: 'chart',
    form: 'bars',
    caption: `Brister per område ${yearTitle(model)}${hasBefore ? ` och ${beforeTitle(model)}` : ''}`,
    altText: `Liggande staplar, en grupp per område. ${lines
      .map(
        ({ name, now, before }) =>
          `${name} ${now.value ?? 0}${before === null ? '' : `, året före ${before.value ?? 0}`}`,
      )
      .join('; ')}.`,
    categories: lines.map(({ name }) => name),
    series: [
      ...(hasBefore
        ? [
            {
              name: sentenceCase(beforeTitle(model)),
              values: lines.map(({ before }) => before?.value ?? null),
              place: null,
              labels: null,
            },
          ]
        : []),
      { name: yearTitle(model), values: lines.map(({ now }) => now.value), place: null, labels: null },
    ],
  }
}
