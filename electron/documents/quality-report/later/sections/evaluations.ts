import { questionnaireKindNames } from '../../../../../shared/text/collect-names'
import { heading, paragraph, paragraphIf, row, type Section } from '../../../content/blocks'
import { countSentence } from '../../../content/change-words'
import { asShareOf, counted, type Figure, shareText } from '../../../content/figure'
import type { Block, Inline } from '../../../content/model'
import { listed, say, together } from '../../../content/say'
import { sentenceCase } from '../../../content/swedish'
import { type ReportBase, sectionHeading, wordsOf } from '../../report-base'
import { countOfRows, figure, table } from '../figures'
import type { LaterReport, ReviewRow } from '../view-model'

const key = 'uppfoljningar'
const title = 'Uppföljningar och utvärderingar'

/** What else was followed up: egenrapporter, screening, health care, and projects that ended with a result. */
export const evaluations: Section<LaterReport> = (model) => {
  const told = [...questionnaires(model), ...healthCare(model), ...screening(model), ...evaluated(model)]
  if (told.length === 0) {
    return [
      sectionHeading(key, title),
      paragraph(
        say`Utöver avtalsuppföljningen och granskningarna finns inga uppföljningar eller utvärderingar registrerade för ${String(model.year)}.`,
      ),
    ]
  }
  return [
    sectionHeading(key, title, { needsComment: true }),
    paragraph(
      say`Utöver granskningarna har verksamheten följts upp genom utförarnas egna rapporter, digital screening, uppföljning av hälso- och sjukvård och utvärdering av projekt.`,
    ),
    ...told,
  ]
}

function questionnaires({ evaluations: { questionnaires: all }, year }: LaterReport): Block[] {
  const rows = all.filter((one) => one.year === year)
  if (rows.length === 0) return []
  const of = (value: number, what: string, id: string): Figure => figure(value, what, 'questionnaire', [id])
  return [
    heading(2, 'Frågor till utförarna'),
    ...rows.map((one) => {
      const recipients = of(one.recipients, `Mottagare av ${one.title}`, one.id)
      const answered = of(one.answered, `Svar på ${one.title}`, one.id)
      const deviating = of(one.deviating, `Utförare med avvikelser i ${one.title}`, one.id)
      return paragraph(
        together(
          say`${one.title} (${questionnaireKindNames[one.kind]}) besvarades av ${shareText(asShareOf(answered, recipients))} utförare och enheter.`,
          one.answered === 0
            ? []
            : one.deviating === 0
              ? say`Inget svar avvek från det som väntades.`
              : say`I ${shareText(asShareOf(deviating, answered))} svar fanns något som avvek från det som väntades.`,
          earlier(all, one.kind, year),
        ),
      )
    }),
    table(
      `Frågor till utförarna ${year}`,
      [
        ['Utskick', 3.4],
        ['Mottagare', 1.1, 'right'],
        ['Svar', 1.1, 'right'],
        ['Med avvikelse', 1.2, 'right'],
        ['Sena', 1, 'right'],
      ],
      rows.map((one) =>
        row(
          one.title,
          of(one.recipients, `Mottagare av ${one.title}`, one.id),
          of(one.answered, `Svar på ${one.title}`, one.id),
          of(one.deviating, `Utförare med avvikelser i ${one.title}`, one.id),
          of(one.late, `Sena svar på ${one.title}`, one.id),
        ),
      ),
    ),
  ]
}

function earlier(
  all: LaterReport['evaluations']['questionnaires'],
  kind: LaterReport['evaluations']['questionnaires'][number]['kind'],
  year: number,
): Inline[] {
  const before = all.filter((one) => one.year === year - 1 && one.kind === kind)
  const [only] = before
  if (only === undefined || before.length > 1) return []
  const recipients = figure(only.recipients, `Mottagare av ${only.title}`, 'questionnaire', [only.id])
  const answered = figure(only.answered, `Svar på ${only.title}`, 'questionnaire', [only.id])
  return say`Året före svarade ${shareText(asShareOf(answered, recipients))}.`
}

interface Compared {
  now: ReviewRow[]
  before: ReviewRow[]
}

function comparedIn(rows: readonly ReviewRow[], { year, days }: ReportBase): Compared {
  const done = (of: number, last: string) =>
    rows.filter((row) => row.year === of && row.completedOn !== null && row.completedOn <= last)
  return { now: done(year, days.until), before: done(year - 1, days.beforeUntil) }
}

/** "Under 2025 har 14 HSL-uppföljningar genomförts, lika många som 2024." */
function doneSentence(rows: readonly ReviewRow[], model: LaterReport, one: string, many: string): Inline[] {
  const words = wordsOf(model)
  const { now, before } = comparedIn(rows, model)
  const hadBefore = rows.some((row) => row.year === model.year - 1)
  const done = {
    now: countOfRows(now, `${sentenceCase(many)} ${words.when}`, 'review'),
    before: hadBefore ? countOfRows(before, `${sentenceCase(many)} ${words.during}`, 'review') : null,
    things: { one, many },
  }
  return say`${countSentence(done, say`genomförts`, words)}.`
}

function healthCare(model: LaterReport): Block[] {
  const { healthCare: rows } = model.evaluations
  if (!rows.some((row) => row.year === model.year)) return []
  const { now } = comparedIn(rows, model)
  return [
    heading(2, 'Hälso- och sjukvård'),
    paragraph(
      together(
        say`Medicinskt ansvarig följer varje år upp hälso- och sjukvården: riskanalys, egenkontroll, avvikelser, förbättringsåtgärder, dokumentation och hur rutinerna följs.`,
        doneSentence(rows, model, 'HSL-uppföljning', 'HSL-uppföljningar'),
      ),
    ),
    ...paragraphIf(findingsOf(model, now)),
  ]
}

function screening(model: LaterReport): Block[] {
  const { screening: rows } = model.evaluations
  if (!rows.some((row) => row.year === model.year)) return []
  const { now } = comparedIn(rows, model)
  return [
    heading(2, 'Digital screening'),
    paragraph(
      together(
        say`I en digital screening får ett helt avtalsområde ett kort frågeformulär, och ekonomin kontrolleras. Resultatet avgör vilka som får besök.`,
        doneSentence(rows, model, 'digital screening', 'digitala screeningar'),
      ),
    ),
    ...paragraphIf(findingsOf(model, now)),
  ]
}

/** The brister that those granskningar found. */
function findingsOf({ followUp: { findings } }: LaterReport, reviews: readonly ReviewRow[]): Inline[] {
  if (reviews.length === 0) return []
  const ids = new Set(reviews.map(({ id }) => id))
  const found = findings.now.findings.filter(({ reviewId }) => ids.has(reviewId))
  const at = new Set(found.map(({ reviewId }) => reviewId))
  if (found.length === 0) return say`Inga brister registrerades vid dem.`
  const total = countOfRows(found, 'Brister vid uppföljningarna', 'finding')
  const withFindings = countOfRows(
    reviews.filter(({ id }) => at.has(id)),
    'Uppföljningar med brister',
    'review',
    reviews.length,
  )
  return say`Brister registrerades vid ${shareText(withFindings)} uppföljningar, sammanlagt ${counted(total, 'brist', 'brister')}.`
}

/** Projects that have ended and say what came of them. */
function evaluated({ projects, year }: LaterReport): Block[] {
  const rows = projects.filter(
    ({ status, result, endsOn }) => status === 'done' && result !== null && (endsOn ?? '').startsWith(String(year)),
  )
  if (rows.length === 0) return []
  return [
    heading(2, 'Utvärderade projekt'),
    paragraph(
      say`Under ${String(year)} avslutades ${listed(rows.map(({ title: name }) => say`”${name}”`))}. ${rows.map(({ result }) => result ?? '').join(' ')}`,
    ),
  ]
}
