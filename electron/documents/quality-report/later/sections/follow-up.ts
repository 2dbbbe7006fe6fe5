import { ReviewKind } from '../../../../../shared/contracts/values'
import { reviewKindLongNames } from '../../../../../shared/text/names'
import { heading, paragraph, row, type Section, totalRow } from '../../../content/blocks'
import { countSentence } from '../../../content/change-words'
import type { Figure } from '../../../content/figure'
import type { Block } from '../../../content/model'
import { say } from '../../../content/say'
import { sentenceCase } from '../../../content/swedish'
import { sectionHeading, wordsOf, yearTitle } from '../../report-base'
import { beforeTitle, countOfRows, table } from '../figures'
import type { LaterReport, ReviewRow } from '../view-model'
import { agreements } from './follow-up-agreements'
import { findings } from './follow-up-findings'
import { measures } from './follow-up-measures'

const key = 'systematisk-uppfoljning'
const title = 'Systematisk uppföljning'

/** How the nämnd's verksamhet was followed up: every kind of granskning, the agreements, brister, measures and sanctions. */
export const followUp: Section<LaterReport> = (model) => {
  const { year, followUp: part } = model
  const done = completedIn(model, 'now')
  if (done.length === 0 && part.report.chapters.length === 0) {
    return [
      sectionHeading(key, title),
      paragraph(
        say`För ${String(year)} finns inga granskningar eller avtalsuppföljningar, varken i registret eller i Historik.`,
      ),
    ]
  }
  return [
    sectionHeading(key, title, { needsComment: true }),
    paragraph(
      say`Nämndens verksamhet följs upp i tre riktningar: om verksamheten som helhet följer mål, riktlinjer och lag, om utföraren gör det som avtalet eller uppdragsbeskrivningen säger, och om den enskilde har fått det som har beslutats. Interna och externa utförare följs upp på samma sätt. Individuppföljningen har ett eget avsnitt.`,
    ),
    ...kinds(model),
    ...agreements(model),
    ...findings(model),
    ...measures(model),
  ]
}

/** Granskningar carried out in the period, or in the one compared with. */
export function completedIn({ followUp: { reviews }, days, year }: LaterReport, when: 'now' | 'before'): ReviewRow[] {
  const wanted = when === 'now' ? year : year - 1
  const last = when === 'now' ? days.until : days.beforeUntil
  return reviews.filter((review) => review.year === wanted && review.completedOn !== null && review.completedOn <= last)
}

function kinds(model: LaterReport): Block[] {
  const { year, followUp: part } = model
  const [now, before] = [completedIn(model, 'now'), completedIn(model, 'before')]
  if (now.length === 0) return []
  const hadBefore = part.reviews.some((review) => review.year === year - 1)
  const words = wordsOf(model)
  const of = (rows: readonly ReviewRow[], what: string): Figure => countOfRows(rows, what, 'review')
  const told = ReviewKind.options
    .map((kind) => ({
      name: sentenceCase(reviewKindLongNames[kind]),
      all: of(
        part.reviews.filter((one) => one.kind === kind && one.year === year),
        `${sentenceCase(reviewKindLongNames[kind])} ${year}, alla`,
      ),
      now: of(
        now.filter((one) => one.kind === kind),
        `${sentenceCase(reviewKindLongNames[kind])} ${words.when}, genomförda`,
      ),
      before: of(
        before.filter((one) => one.kind === kind),
        `${sentenceCase(reviewKindLongNames[kind])} ${words.during}, genomförda`,
      ),
    }))
    .filter((line) => (line.all.value ?? 0) + (line.before.value ?? 0) > 0)
  const total = of(now, `Genomförda granskningar ${words.when}`)
  const totalBefore = hadBefore ? of(before, `Genomförda granskningar ${words.during}`) : null
  const things = { one: 'granskning av något slag', many: 'granskningar av alla slag' }
  return [
    heading(2, 'Granskningar av alla slag'),
    paragraph(
      say`${countSentence({ now: total, before: totalBefore, things }, say`genomförts`, words)}. Påkallade granskningar görs när något allvarligt har kommit fram och räknas inte som planerade; de ingår här.`,
    ),
    table(
      `Granskningar ${year} efter slag`,
      [
        ['Slag', 4],
        [`Registrerade ${year}`, 1.5, 'right'],
        [`Genomförda ${yearTitle(model)}`, 1.8, 'right'],
        ...(hadBefore ? [[`Genomförda ${beforeTitle(model)}`, 1.8, 'right'] as [string, number, 'right']] : []),
      ],
      [
        ...told.map((line) => row(line.name, line.all, line.now, ...(hadBefore ? [line.before] : []))),
        totalRow(
          'Alla slag',
          of(
            part.reviews.filter((one) => one.year === year),
            `Granskningar registrerade ${year}`,
          ),
          total,
          ...(totalBefore === null ? [] : [totalBefore]),
        ),
      ],
    ),
  ]
}
