import type { DelayedFigures } from '../../../../../shared/contracts/delayed-decision'
import { ageBuckets } from '../../../../../shared/domain/delayed/age'
import { quarterName, quarterOf } from '../../../../../shared/domain/delayed/quarter'
import { changeOf } from '../../../../../shared/domain/report/change'
import { delayedStateNames } from '../../../../../shared/text/collect-names'
import { heading, paragraph, paragraphIf, row, type Section } from '../../../content/blocks'
import { tooFewToTell } from '../../../content/change-words'
import { asShareOf, counted, shareText } from '../../../content/figure'
import type { Block, Inline } from '../../../content/model'
import { listed, say, together } from '../../../content/say'
import { dateText, inSentence, sentenceCase } from '../../../content/swedish'
import { type DelayedStatistics, matter } from '../../../delayed-letter/matter'
import { type Highlight, sectionHeading } from '../../report-base'
import { delayedStatistics } from '../delayed-figures'
import { figure, table } from '../figures'
import type { LaterReport } from '../view-model'

const key = 'ej-verkstallda-beslut'
const title = 'Ej verkställda beslut'

const dated = (figures: DelayedFigures | null): DelayedStatistics | null =>
  figures === null || figures.date === null ? null : delayedStatistics({ ...figures, date: figures.date })

/** What waits by insats and time on the year's last report day, women and men, quarter by quarter, and the year before. */
export const delayed: Section<LaterReport> = (model) => {
  const { now } = model.delayed
  const statistics = dated(now)
  if (statistics === null || statistics.date < `${model.year}-01-01`) {
    return [
      sectionHeading(key, title),
      paragraph(
        say`För ${String(model.year)} finns ingen rapport om ej verkställda beslut i registret, och antalet kan därför inte redovisas.`,
      ),
    ]
  }
  return [
    sectionHeading(key, title, { needsComment: true }),
    paragraph(
      say`Gynnande beslut som inte har verkställts inom tre månader rapporteras varje kvartal till Inspektionen för vård och omsorg och till kommunens revisorer. Fullmäktige får statistiken.`,
    ),
    paragraph(together(lead(statistics), comparison(statistics, dated(model.delayed.before)), longest(statistics))),
    ...paragraphIf(together(most(statistics), during(model))),
    heading(2, 'Insatser och tid'),
    ...matter(statistics),
    ...quarters(model),
    ...model.delayed.now.differences.map((sentence) => paragraph(say`${sentence}`, 'note')),
  ]
}

const lead = ({ total, date, rows }: DelayedStatistics): Inline[] => {
  if (!total.value)
    return say`Den ${dateText(date)} fanns inget gynnande beslut som inte hade verkställts inom tre månader.`
  const waiting = rows.filter((one) => one.total.value !== 0).length
  const where = waiting < 2 ? '' : ` inom ${waiting} insatser`
  return say`Den ${dateText(date)} väntade ${counted(total, 'beslut', 'beslut')}${where} på att verkställas.`
}

function comparison({ total }: DelayedStatistics, before: DelayedStatistics | null): Inline[] {
  if (before === null) return say`För samma kvartal året före finns ingen rapport att jämföra med.`
  const { difference, tooFew } = changeOf(total.value, before.total.value)
  if (difference === null) return []
  const then = say`den ${dateText(before.date)}`
  if (difference === 0) return say`Det är lika många som ${then}.`
  if (tooFew) return say`Det var ${before.total} ${then}; ${tooFewToTell}.`
  return say`Det är ${Math.abs(difference)} ${difference > 0 ? 'fler' : 'färre'} än ${then}, då ${before.total} beslut väntade.`
}

function longest({ sums, total }: DelayedStatistics): Inline[] {
  if (sums.over12.value === null || !total.value) return []
  if (sums.over12.value === 0) return say`Inget beslut har väntat i tolv månader eller mer.`
  return say`${shareText(asShareOf(sums.over12, total))} har väntat i tolv månader eller mer.`
}

/** Where most wait; nothing where all are as many. */
function most({ rows }: DelayedStatistics): Inline[] {
  const ranked = rows.filter(({ total }) => total.value).toSorted((a, b) => (b.total.value ?? 0) - (a.total.value ?? 0))
  const [first, last] = [ranked[0], ranked.at(-1)]
  if (first === undefined || first.total.value === last?.total.value) return []
  const named = ranked.slice(0, 3).map(({ name, total }) => say`${inSentence(name)} (${total})`)
  return say`Flest väntar inom ${listed(named)}.`
}

/** What ended the waiting during the year. */
function during({ delayed: { reports }, year }: LaterReport): Inline[] {
  const sum = (of: 'carriedOut' | 'ended') =>
    figure(
      reports.reduce((all, one) => all + (one[of] ?? 0), 0),
      `${of === 'carriedOut' ? 'Verkställda' : 'Upphörda'} beslut i kvartalsrapporterna ${year}`,
      'delayedDecision',
      reports.flatMap(({ rows }) => rows.flatMap(({ ids }) => ids)),
    )
  const [carriedOut, ended] = [sum('carriedOut'), sum('ended')]
  return together(
    carriedOut.value
      ? say`I årets kvartalsrapporter har ${counted(carriedOut, 'beslut', 'beslut')} redovisats som verkställda efter att ha väntat.`
      : [],
    ended.value ? say`${counted(ended, 'beslut', 'beslut')} har upphört utan att verkställas.` : [],
  )
}

/** The year's quarters; a single one is told already. */
function quarters({ delayed: { reports }, year }: LaterReport): Block[] {
  if (reports.length < 2) return []
  const told = reports.flatMap((one) => dated(one) ?? [])
  const [first, last] = [told[0], told.at(-1)]
  if (first === undefined || last === undefined) return []
  const { difference, tooFew } = changeOf(last.total.value, first.total.value)
  const moved =
    difference === null || difference === 0
      ? say`Antalet var lika stort i årets sista rapport som i den första (${last.total}).`
      : tooFew
        ? say`I årets första rapport väntade ${first.total} och i den sista ${last.total}; ${tooFewToTell}.`
        : say`Från årets första rapport till den sista har antalet ${difference > 0 ? 'ökat' : 'minskat'} från ${first.total} till ${last.total}.`
  return [
    heading(2, 'Kvartal för kvartal'),
    paragraph(moved),
    table(
      `Ej verkställda beslut i kvartalsrapporterna ${year}`,
      [
        ['Kvartal', 2],
        ...ageBuckets.map((bucket): [string, number, 'right'] => [
          sentenceCase(delayedStateNames[bucket]).replace('månader', 'mån'),
          1.2,
          'right',
        ]),
        ['Summa', 1, 'right'],
      ],
      told.map(({ date, sums, total }) =>
        row(sentenceCase(quarterName(quarterOf(date))), ...ageBuckets.map((bucket) => sums[bucket]), total),
      ),
    ),
  ]
}

/** More or fewer than the same quarter of the year before. */
export function delayedHighlights({ delayed: { now, before }, year }: LaterReport): Highlight[] {
  const [mine, theirs] = [dated(now), dated(before)]
  if (mine === null || mine.date < `${year}-01-01`) return []
  const { direction, tooFew, difference } = changeOf(mine.total.value, theirs?.total.value ?? null)
  if (theirs === null || direction === null || direction === 'unchanged' || tooFew) return []
  return [
    {
      kind: direction === 'rising' ? 'rose' : 'fell',
      weight: 75,
      words: say`${counted(mine.total, 'gynnande beslut', 'gynnande beslut')} väntade på att verkställas den ${dateText(mine.date)}, ${Math.abs(difference ?? 0)} ${direction === 'rising' ? 'fler' : 'färre'} än samma kvartal året före.`,
    },
  ]
}
