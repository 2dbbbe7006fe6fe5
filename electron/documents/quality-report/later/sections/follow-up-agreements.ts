import type { OutcomeYear } from '../../../../../shared/contracts/outcome-years'
import type { Outcome } from '../../../../../shared/contracts/values'
import { countsInPlan } from '../../../../../shared/domain/review'
import { outcomeName } from '../../../../../shared/text/names'
import { formatNumber, formatShare } from '../../../../../shared/text/format'
import { heading, paragraph, paragraphIf, row } from '../../../content/blocks'
import { shareChangePhrase } from '../../../content/change-words'
import { asShareOf, type Figure } from '../../../content/figure'
import type { Block, Inline } from '../../../content/model'
import { say, together } from '../../../content/say'
import type { ContractReport } from '../../../contract-report/view-model'
import { plannedSentence, reasonSentence } from '../../../contract-report/sections/carried-out'
import { baseSentence, outcomeSentence } from '../../../contract-report/sections/outcome-sentence'
import { chart, measureFor, overview } from '../../../contract-report/sections/summary'
import { type Highlight, wordsOf } from '../../report-base'
import { figure, shown, table } from '../figures'
import type { LaterReport, ReviewRow } from '../view-model'

/** The essence of the yearly report: the same words and numbers, set beside the years before. */
export function agreements(model: LaterReport): Block[] {
  const { followUp: part } = model
  const { report } = part
  if (report.chapters.length === 0) return []
  const { totals, chapters } = report
  return [
    heading(2, 'Avtalsuppföljning'),
    paragraph(
      together(
        plannedSentence(totals.planned, totals.completed, report.year),
        reasonSentence(totals.planned, totals.completed, totals.notCompleted, model.yearIsOver),
      ),
    ),
    ...paragraphIf(
      together(
        outcomeSentence(totals.outcomes, totals.assessed, measureFor(chapters)),
        baseSentence(totals.completed, totals.assessed, totals.outcomes),
      ),
    ),
    ...paragraphIf(comparison(model)),
    ...history(report),
    overview(report),
    ...chart(report),
    ...years(model),
    ...differences(report),
  ]
}

/** The share of an outcome among those assessed in the year; null where none is. */
function shareOf({ totals }: ContractReport, level: Outcome): Figure | null {
  const line = totals.outcomes.find((outcome) => outcome.level === level)
  if (!totals.assessed.value) return null
  return line === undefined
    ? { ...totals.assessed, value: 0, base: totals.assessed.value }
    : asShareOf(line.figure, totals.assessed)
}

/** The same of the year before, as the years are counted beside each other; from Historik it has no rows. */
function shareBefore({ followUp: { years: beside, reviews }, year }: LaterReport, level: Outcome): Figure | null {
  const before = beside.years.find((one) => one.year === year - 1)
  if (before === undefined || before.assessed === 0) return null
  const isHistory = before.source === 'historik'
  const rows = reviews.filter((row) => row.year === year - 1 && row.outcome === level && countsInPlan(row.kind))
  return figure(
    before.outcomes.find(({ outcome }) => outcome === level)?.count ?? 0,
    `Avtalsuppföljningar ${year - 1}: ${outcomeName(level, null)}`,
    isHistory ? 'history' : 'review',
    isHistory ? [] : rows.map(({ id }) => id),
    before.assessed,
  )
}

function comparison(model: LaterReport): Inline[] {
  const { report } = model.followUp
  const words = { ...wordsOf(model), than: String(report.year - 1), during: `under ${report.year - 1}` }
  const complies = shareOf(report, 'complies')
  const not = shareOf(report, 'doesNotComply')
  if (complies === null) return []
  const [compliesBefore, notBefore] = [shareBefore(model, 'complies'), shareBefore(model, 'doesNotComply')]
  return together(
    say`Andelen som helt följer avtalet eller uppdragsbeskrivningen är ${shareChangePhrase(complies, compliesBefore, words)}.`,
    not === null ? [] : say`Andelen som inte gör det är ${shareChangePhrase(not, notBefore, words)}.`,
  )
}

function history({ fromHistory, year }: ContractReport): Block[] {
  if (fromHistory.length === 0) return []
  return [
    paragraph(
      say`En del av uppgifterna för ${String(year)} kommer från Historik: de är summor som har förts in i efterhand, och enskilda granskningar finns inte i registret.`,
      'note',
    ),
  ]
}

/** One is told as it is; many only how many, since the yearly report lists them. */
function differences({ differences: sentences }: ContractReport): Block[] {
  if (sentences.length === 0) return []
  if (sentences.length === 1) return [paragraph(say`${sentences[0] ?? ''}`, 'note')]
  return [
    paragraph(
      say`I ${sentences.length} uppgifter säger registret och Historik olika saker, och registret gäller. Årsrapporten om avtalsuppföljning räknar upp dem.`,
      'note',
    ),
  ]
}

const sources: Record<OutcomeYear['source'], string> = {
  register: 'registret',
  historik: 'Historik',
  both: 'registret och Historik',
}

/** Five years side by side; each as it is counted on its own page. */
function years({ followUp: { years: beside, reviews }, year }: LaterReport): Block[] {
  const told = beside.years.filter((one) => one.year <= year)
  if (told.length < 2) return []
  const numberOr = (value: number | null) => (value === null ? '–' : formatNumber(value))
  const share = ({ outcomes, assessed }: OutcomeYear, outcome: Outcome): string =>
    assessed === 0 ? '–' : formatShare(outcomes.find((one) => one.outcome === outcome)?.count ?? 0, assessed)
  const source = (one: OutcomeYear, what: string, holds: (row: ReviewRow) => boolean): Figure =>
    figure(
      null,
      `${what} ${one.year}, avtalsuppföljning`,
      one.source === 'historik' ? 'history' : 'review',
      reviews.filter((row) => row.year === one.year && countsInPlan(row.kind) && holds(row)).map(({ id }) => id),
    )
  return [
    table(
      `Avtalsuppföljning ${told[0]?.year}–${year}, andelar av bedömda`,
      [
        ['År', 0.8],
        ['Planerade', 1.1, 'right'],
        ['Genomförda', 1.2, 'right'],
        ['Följer avtalet', 1.8, 'right'],
        ['Följer inte avtalet', 1.8, 'right'],
        ['Uppgiften från', 1.8],
      ],
      told.map((one) =>
        row(
          one.ongoing ? `${one.year} hittills` : String(one.year),
          shown(
            numberOr(one.planned),
            source(one, 'Planerade', () => true),
          ),
          shown(
            numberOr(one.completed),
            source(one, 'Genomförda', ({ completedOn }) => completedOn !== null),
          ),
          shown(
            share(one, 'complies'),
            source(one, 'Följer avtalet', ({ outcome }) => outcome === 'complies'),
          ),
          shown(
            share(one, 'doesNotComply'),
            source(one, 'Följer inte avtalet', ({ outcome }) => outcome === 'doesNotComply'),
          ),
          sources[one.source],
        ),
      ),
    ),
  ]
}

/** Whether more or fewer follow the agreement than the year before. */
export function agreementHighlights(model: LaterReport): Highlight[] {
  const { report } = model.followUp
  const [now, then] = [shareOf(report, 'complies'), shareBefore(model, 'complies')]
  const words = { ...wordsOf(model), than: String(report.year - 1), during: `under ${report.year - 1}` }
  if (now === null) return []
  const phrase = shareChangePhrase(now, then, words)
  const text = phrase.map((inline) => inline.text).join('')
  const kind = text.includes('högre än') ? 'better' : text.includes('lägre än') ? 'worse' : 'done'
  return [
    {
      kind,
      weight: kind === 'done' ? 60 : 80,
      words: say`Av de bedömda avtalsuppföljningarna visar ${phrase}, att avtalet eller uppdragsbeskrivningen följs helt.`,
    },
  ]
}
