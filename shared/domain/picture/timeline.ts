import type { PictureEvent, PictureEventKind, PictureLane } from '../../contracts/picture'
import type { Outcome } from '../../contracts/values'
import { formatCount, formatNumber } from '../../text/format'
import type { IsoDate } from '../iso-date'
import { outcomeOfWord } from '../outcome'
import { insideSentence } from './events/reading'
import { quartersOf } from './quarters'
import type { PictureYears } from './years'

export type TimelineEvent = Pick<PictureEvent, 'kind' | 'date' | 'words' | 'state' | 'attention' | 'recordId'>

/** A brist with the day it was seen to be mended; open ones run to the last day that counts. */
export interface FindingSpan {
  reviewId: string
  from: IsoDate
  closedOn: IsoDate | null
  isClosed: boolean
}

/** The first year that each register holds rows of; null: not in use. */
export type FirstYears = Record<
  'feedback' | 'deviation' | 'lexSarah' | 'experience' | 'sanction' | 'economicControl' | 'review',
  number | null
>

/** The lanes of one utförare: each granskning, brist and report by itself, the many counted by quarter. */
export function providerLanes(
  events: readonly TimelineEvent[],
  spans: readonly FindingSpan[],
  firstYears: FirstYears,
  period: PictureYears,
): PictureLane[] {
  const marks = marksFrom(events, period)
  return [
    lane('Granskningar', { marks: marks('review', reviewLabel) }, 'inga granskningar'),
    lane('Brister', { spans: findingSpans(spans, period) }, 'inga brister'),
    countLane('Klagomål', 'complaint', firstYears.feedback, events, period),
    countLane('Avvikelser', 'deviation', firstYears.deviation, events, period),
    lane('Lex Sarah', { marks: marks('lexSarah', ({ state }) => state) }, emptyWords('rapporter', firstYears.lexSarah)),
    lane(
      'Sanktioner',
      { marks: marks('sanction', ({ words }) => insideSentence(words)) },
      emptyWords('sanktioner', firstYears.sanction),
    ),
    lane(
      'Ekonomisk kontroll',
      {
        marks: marks('economicControl', ({ attention, state }) =>
          attention ? 'anmärkning' : (state.split(',')[0] ?? state),
        ),
      },
      emptyWords('kontroller', firstYears.economicControl),
    ),
  ]
}

/** The lanes of an insats: of many utförare only the counts can be read. */
export function serviceTypeLanes(
  events: readonly TimelineEvent[],
  firstYears: FirstYears,
  period: PictureYears,
): PictureLane[] {
  const completed = events.filter(
    ({ kind, state }) => kind !== 'review' || (!state.startsWith('planerad') && !state.startsWith('ej genomförd')),
  )
  return [
    countLane('Granskningar', 'review', firstYears.review, completed, period),
    countLane('Brister', 'finding', firstYears.review, completed, period),
    countLane('Klagomål', 'complaint', firstYears.feedback, completed, period),
    countLane('Avvikelser', 'deviation', firstYears.deviation, completed, period),
    countLane('Lex Sarah', 'lexSarah', firstYears.lexSarah, completed, period),
    countLane('Sanktioner', 'sanction', firstYears.sanction, completed, period),
  ]
}

const shortOutcomes: Record<Outcome, string> = {
  complies: 'följer',
  compliesAfterCompletion: 'följer efter komplettering',
  minorRemaining: 'mindre brister kvar',
  doesNotComply: 'följer inte',
}

/** An outcome in few words, since a lane has room for no more. */
function reviewLabel({ state }: TimelineEvent): string {
  const outcome = outcomeOfWord(state)
  if (outcome !== null) return shortOutcomes[outcome]
  return state.split(/[:\d]/)[0]?.trim() ?? state
}

const lane = (
  name: string,
  filled: Partial<Pick<PictureLane, 'marks' | 'spans' | 'quarters'>>,
  empty: string,
): PictureLane => {
  const whole = { marks: [], spans: [], quarters: null, ...filled }
  const isEmpty = whole.marks.length === 0 && whole.spans.length === 0 && whole.quarters === null
  return { name, ...whole, empty: isEmpty ? empty : null }
}

function countLane(
  name: string,
  kind: PictureEventKind,
  firstYear: number | null,
  events: readonly TimelineEvent[],
  period: PictureYears,
): PictureLane {
  const dates = events.filter((event) => event.kind === kind).map(({ date }) => date)
  const quarters = firstYear === null ? null : quartersOf(dates, firstYear, period)
  return lane(name, { quarters }, 'registret används inte än')
}

const emptyWords = (many: string, firstYear: number | null): string =>
  firstYear === null ? 'registret används inte än' : `inga ${many}`

const marksFrom =
  (events: readonly TimelineEvent[], { years, until }: PictureYears) =>
  (kind: PictureEventKind, labelOf: (event: TimelineEvent) => string): PictureLane['marks'] =>
    events
      .filter((event) => event.kind === kind && event.date >= `${years[0]}-01-01` && event.date <= until)
      .map((event) => ({ date: event.date, label: labelOf(event), attention: event.attention }))
      .toSorted((a, b) => (a.date < b.date ? -1 : 1))

/** The brister of one granskning as one bar: as long as any of them was open. */
function findingSpans(spans: readonly FindingSpan[], { years, until }: PictureYears): PictureLane['spans'] {
  const start = `${years[0]}-01-01`
  const reviewIds = [...new Set(spans.map(({ reviewId }) => reviewId))]
  return reviewIds
    .map((id) => spans.filter(({ reviewId }) => reviewId === id))
    .flatMap((group) => {
      const open = group.filter(({ isClosed }) => !isClosed).length
      const from = earliest(group.map((span) => span.from)) ?? until
      const last = latest(group.map(({ closedOn }) => closedOn ?? from)) ?? from
      const to = open > 0 || last > until ? until : last
      if (from > until || to < start) return []
      return [{ from: from < start ? start : from, to, label: spanLabel(group.length, open), attention: open > 0 }]
    })
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
}

const earliest = (days: readonly IsoDate[]): IsoDate | undefined => days.toSorted()[0]
const latest = (days: readonly IsoDate[]): IsoDate | undefined => days.toSorted().at(-1)

/** '3 öppna', '1 öppen av 4', '2, verifierade'. */
function spanLabel(count: number, open: number): string {
  if (open === 0) return count === 1 ? '1, verifierad' : `${formatNumber(count)}, verifierade`
  const words = formatCount(open, 'öppen', 'öppna')
  return open === count ? words : `${words} av ${formatNumber(count)}`
}
