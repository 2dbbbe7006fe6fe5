import { reviewKindLongNames } from '../../../../shared/text/names'
import { cell, heading, paragraph, paragraphIf, row, type Section } from '../../content/blocks'
import type { Block, Inline } from '../../content/model'
import { say, together } from '../../content/say'
import { dateText, monthText, sentenceCase } from '../../content/swedish'
import type { ProviderReport, ReviewLine } from '../view-model'
import { reviewed } from './summary'

/** The year's granskningar and their outcome, with those of the two years before beside. */
export const reviews: Section<ProviderReport> = (report) => {
  const { reviews: rows, earlierReviews, year } = report
  return [
    heading(1, 'Granskningar och utfall', 'granskningar'),
    paragraph(together(reviewed(report), notDone(report))),
    ...(rows.length === 0 ? [] : [table(rows, `Granskningar ${year}`)]),
    ...(earlierReviews.length === 0
      ? [paragraph(say`Ingen granskning är registrerad de två åren före ${String(year)}.`)]
      : [
          ...paragraphIf(comparedSentence(report)),
          table(earlierReviews, `Genomförda granskningar ${year - 2}–${year - 1}, den senaste först`),
        ]),
  ]
}

/** Planned ones that are left, and those that were not made with their reason. */
function notDone({ reviews: rows, days }: ProviderReport): Inline[] {
  const dropped = rows.filter(
    ({ completedOn, notCompletedReason }) => completedOn === null && notCompletedReason !== null,
  )
  const left = rows.filter(({ completedOn, notCompletedReason }) => completedOn === null && notCompletedReason === null)
  return together(
    ...dropped.map(
      ({ number, notCompletedReason }) =>
        say`Granskning ${number} genomfördes inte: ${insideWords(notCompletedReason)}.`,
    ),
    ...left.map(({ number, plannedMonth }) =>
      days.ongoing
        ? say`Granskning ${number} är planerad${plannedMonth === null ? '' : ` till ${monthText(plannedMonth)}`} och inte genomförd än.`
        : say`Granskning ${number} är inte registrerad som genomförd.`,
    ),
  )
}

const insideWords = (words: string | null): string =>
  words === null ? 'uppgift saknas' : words.replace(/\.$/, '').replace(/^./, (first) => first.toLocaleLowerCase('sv'))

const grades = ['complies', 'compliesAfterCompletion', 'minorRemaining', 'doesNotComply'] as const

/** The latest outcome against the one before it: better, worse or the same of four steps. */
function comparedSentence({ reviews: rows, earlierReviews }: ProviderReport): Inline[] {
  const now = rows.findLast(({ outcome }) => outcome !== null)
  const before = earlierReviews.find(
    (one) => one.outcome !== null && one.serviceType === now?.serviceType && one.kind === now.kind,
  )
  if (!now?.outcome || !before?.outcome) return []
  const step = grades.indexOf(now.outcome) - grades.indexOf(before.outcome)
  const words = step === 0 ? 'detsamma som' : step < 0 ? 'bättre än' : 'sämre än'
  return say`Utfallet av granskning ${now.number} är ${words} vid granskning ${before.number} den ${dateText(before.completedOn)} (${before.outcomeWords ?? ''}).`
}

const table = (rows: readonly ReviewLine[], caption: string): Block => ({
  kind: 'table',
  caption,
  columns: [
    { title: 'Nummer', align: 'left', width: 1.2 },
    { title: 'Slag', align: 'left', width: 2 },
    { title: 'Insats', align: 'left', width: 2 },
    { title: 'Genomförd', align: 'left', width: 1.3 },
    { title: 'Utfall', align: 'left', width: 3 },
  ],
  rows: rows.map((line) =>
    row(
      {
        text: line.number,
        strong: false,
        source: { description: 'Granskningen', recordType: 'review', ids: [line.id] },
      },
      sentenceCase(reviewKindLongNames[line.kind]),
      line.serviceType,
      line.completedOn ?? (line.notCompletedReason === null ? 'nej' : 'ej genomförd'),
      cell(outcomeText(line), toneOf(line)),
    ),
  ),
})

const outcomeText = ({ outcomeWords, completedOn, notCompletedReason }: ReviewLine): string => {
  if (completedOn === null) return notCompletedReason === null ? '–' : sentenceCase(notCompletedReason)
  return outcomeWords === null ? 'uppgift saknas' : sentenceCase(outcomeWords)
}

const toneOf = ({ outcome }: ReviewLine) =>
  outcome === 'doesNotComply' ? 'high' : outcome === 'minorRemaining' ? 'mid' : null
