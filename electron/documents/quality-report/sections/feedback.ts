import { bullets, heading, paragraph, type Section } from '../../content/blocks'
import { countOf, countPhrase, shareChangePhrase } from '../../content/change-words'
import { asShareOf, counted, shareText } from '../../content/figure'
import type { Block, Inline } from '../../content/model'
import { listed, say, together } from '../../content/say'
import { listInWords } from '../../../../shared/domain/swedish'
import { formatDays, formatNumber } from '../../../../shared/text/format'
import { type Highlight, sectionHeading, sincePeriod, wordsOf } from '../report-base'
import { barChart, comparedTable, historyNote, protectedTable, yearChart, yearTable } from '../tables'
import type { EarlierReport } from '../view-model'
import {
  countSentence,
  grownPlaces,
  grownSentence,
  isTelling,
  mostSentence,
  partOfThings,
  protectedRows,
  runSentence,
  shortSentence,
} from '../words'

const key = 'synpunkter'
const title = 'Synpunkter och klagomål'
/** So many utförare are named; the others stand together. */
const mostProviders = 15
const complaint = { one: 'klagomål', many: 'klagomål' }
const toAnswer = { one: 'klagomål eller synpunkt', many: 'klagomål och synpunkter' }

/** Klagomål, synpunkter och beröm: per year and category, by insats and utförare, answer times and measures. */
export const feedback: Section<EarlierReport> = (report) => {
  const { feedback: model, year } = report
  if (!model.known) {
    return [
      sectionHeading(key, title, { needsComment: true }),
      paragraph(
        say`Synpunkter och klagomål är inte registrerade, varken för ${String(year)} eller tidigare år; uppgift saknas.`,
      ),
    ]
  }
  if (!model.all.now.value) {
    return [
      sectionHeading(key, title, { needsComment: true }),
      paragraph(say`${sincePeriod(report)} är inga synpunkter eller klagomål registrerade.`),
      ...overTime(report),
    ]
  }
  const shared = model.fromHistory
    ? [undivided(report), ...byCategoryAndYear(report)]
    : [...categories(report), ...places(report), ...answerTimes(report), ...measures(report)]
  return [
    sectionHeading(key, title, { needsComment: true }),
    paragraph(
      say`Den som har kontakt med verksamheten ska kunna lämna synpunkter och klagomål, få svar och se att de leder till något. Synpunkter tas emot, registreras och utreds; de används både i det enskilda fallet och för att se mönster.`,
    ),
    heading(2, 'Antal och utveckling'),
    ...overTime(report),
    ...shared,
  ]
}

/** What a year of Historik can't be divided by. */
const undivided = ({ year }: EarlierReport): Block =>
  paragraph(
    say`Uppgifterna för ${String(year)} finns bara som summor i Historik. Insatser, utförare, svarstider och åtgärder kan därför inte redovisas.`,
  )

function overTime(report: EarlierReport): Block[] {
  const { feedback: model } = report
  const [complaints, ...others] = model.kinds
  if (complaints === undefined) return []
  const known = others.filter(({ now }) => now.value !== null)
  const unknown = others.filter(({ now }) => now.value === null)
  const years = complaints.years.map(({ year, fromHistory }) => ({ year, fromHistory }))
  const split = {
    years,
    rows: model.kinds.map(({ name, years: own }) => ({ name, figures: own.map(({ figure }) => figure) })),
  }
  return [
    paragraph(
      together(
        countSentence(report, 'kom det in', complaints, complaints.words),
        runSentence(report, complaints.years),
        known.length === 0 ? [] : say`Därtill kom ${listed(known.map((one) => besidePhrase(report, one)))}.`,
        unknown.length === 0 ? [] : say`Uppgift om ${listInWords(unknown.map(({ words }) => words.many))} saknas.`,
      ),
    ),
    yearTable(report, { caption: 'Klagomål, synpunkter och beröm per år', first: 'Typ', sum: true }, split),
    ...historyNote(years),
    ...yearChart(report, { caption: 'Klagomål per år', name: 'klagomål' }, complaints.years),
    paragraph(
      say`Kön och ålder på den som lämnar en synpunkt registreras inte. Någon uppdelning på kvinnor och män kan därför inte göras.`,
      'note',
    ),
  ]
}

/** Where nothing is known of the year before, the sentence about klagomål has said so. */
const besidePhrase = (
  report: EarlierReport,
  { now, before, words: things }: EarlierReport['feedback']['kinds'][number],
) =>
  before === null || before.value === null ? [countOf(now, things)] : countPhrase(now, before, things, wordsOf(report))

function categories(report: EarlierReport): Block[] {
  const { feedback: model, year } = report
  const complaints = model.kinds[0]
  if (complaints === undefined || !complaints.now.value) return []
  return [
    heading(2, 'Vad klagomålen gäller'),
    paragraph(
      together(
        mostSentence(model.complaintCategories, complaints.now, { begin: 'Flest klagomål gäller' }),
        grownSentence(report, model.complaintCategories, { one: 'kategori' }),
      ),
    ),
    comparedTable(
      report,
      { caption: `Klagomål per kategori ${year}`, first: 'Kategori' },
      model.complaintCategories,
      complaints,
    ),
    ...barChart(`Klagomål per kategori ${year}, fördelning`, 'klagomål per kategori', model.complaintCategories),
    ...byCategoryAndYear(report),
  ]
}

const byCategoryAndYear = (report: EarlierReport): Block[] =>
  report.feedback.complaintYears.years.length < 2
    ? []
    : [
        yearTable(
          report,
          { caption: 'Klagomål per kategori och år', first: 'Kategori', sum: true },
          report.feedback.complaintYears,
        ),
        ...historyNote(report.feedback.complaintYears.years),
      ]

function places(report: EarlierReport): Block[] {
  const { feedback: model, year, smallGroupLimit: limit } = report
  const all = model.toAnswer
  if (!all.now.value) return []
  const { shown } = protectedRows(model.providers, limit)
  const few = protectedRows(model.serviceTypes, limit)
  return [
    heading(2, 'Var klagomål och synpunkter uppstår'),
    paragraph(
      together(
        countSentence(report, 'kom det in', all, toAnswer),
        mostSentence(few.shown, all.now, { begin: 'Flest gäller insatsen' }),
        grownSentence(report, few.shown, { one: `insats med minst ${limit}`, limit }),
        formSentence(report),
      ),
    ),
    protectedTable(
      report,
      { caption: `Klagomål och synpunkter per insats ${year}`, first: 'Insats', limit, most: 30 },
      model.serviceTypes,
      all.now,
    ),
    ...(shown.length === 0
      ? [
          paragraph(
            say`Ingen utförare har fått ${String(limit)} klagomål och synpunkter eller fler, och de visas därför inte var för sig.`,
          ),
        ]
      : [
          paragraph(providerSentence(report)),
          protectedTable(
            report,
            { caption: `Klagomål och synpunkter per utförare ${year}`, first: 'Utförare', limit, most: mostProviders },
            model.providers,
            all.now,
          ),
        ]),
    paragraph(
      say`Antalen är inte ställda mot hur många som har insatsen. En stor verksamhet får fler klagomål än en liten utan att vara sämre.`,
      'note',
    ),
  ]
}

/** Egen regi beside the others, counts only: how many people each serves is not known here. */
function formSentence({ feedback: { forms, toAnswer: all }, smallGroupLimit: limit }: EarlierReport): Inline[] {
  const told = forms.filter(({ name, now }) => (now.value ?? 0) > 0 && !name.endsWith(' saknas'))
  // One small part could be worked out from the others.
  if (told.length < 2 || told.some(({ now }) => (now.value ?? 0) < limit)) return []
  return say`De fördelar sig på driftsformerna ${listed(told.map(({ name, now }) => say`${name}, ${shareText(asShareOf(now, all.now))}`))}.`
}

function providerSentence(report: EarlierReport): Inline[] {
  const { feedback: model, smallGroupLimit: limit } = report
  const { shown, others } = protectedRows(model.providers, limit)
  const grown = shown.filter((one) => one.grown)
  const { than } = wordsOf(report)
  return together(
    say`${formatNumber(shown.length)} utförare har fått minst ${String(limit)}${others.count === 0 ? '' : `; ytterligare ${others.count} har fått färre och visas tillsammans`}.`,
    model.all.before === null
      ? []
      : grown.length === 0
        ? say`Ingen av dem har tydligt fler än ${than}.`
        : say`Tydligt fler än ${than} har ${grownPlaces(grown, limit)}.`,
  )
}

function answerTimes(report: EarlierReport): Block[] {
  const { answers, answersBefore } = report.feedback
  const { year } = report
  const words = report.yearIsOver ? wordsOf(report) : { ...wordsOf(report), than: `under hela ${year - 1}` }
  if (!answers.within.base) {
    return [
      heading(2, 'Svarstider'),
      paragraph(say`Inget klagomål och ingen synpunkt har besvarats eller väntat längre än svarstiden.`),
    ]
  }
  const median = answers.median === null ? '' : ` Hälften fick svar inom ${formatDays(answers.median)}.`
  return [
    heading(2, 'Svarstider'),
    paragraph(
      together(
        say`Klagomål och synpunkter ska besvaras inom ${formatDays(answers.limitDays)}. I tid besvarades ${shareChangePhrase(answers.within, answersBefore?.within ?? null, words)}. Andelen räknas på dem som har fått svar eller väntat längre än svarstiden.${median}`,
        answersBefore === null || answersBefore.median === null || answers.median === null
          ? []
          : medianChange(answers.median, answersBefore.median, year - 1),
        answers.late.value
          ? say`${counted(answers.late, 'har', 'har')} väntat längre än svarstiden och är inte ${answers.late.value === 1 ? 'besvarad' : 'besvarade'}.`
          : say`Ingen väntar på svar sedan svarstiden har gått ut.`,
        answers.withoutDay.value
          ? say`${counted(answers.withoutDay, 'är avslutad', 'är avslutade')} utan svarsdag och räknas inte.`
          : [],
        answers.waiting.value ? say`${counted(answers.waiting, 'väntar', 'väntar')} på svar och är i tid.` : [],
      ),
    ),
  ]
}

const medianChange = (now: number, before: number, year: number): Inline[] =>
  now === before
    ? say`Det är samma mediantid som ${String(year)}.`
    : say`Mediantiden ${String(year)} var ${formatDays(before)}.`

function measures(report: EarlierReport): Block[] {
  const { measures: written, withMeasure, kinds } = report.feedback
  const complaints = kinds[0]?.now
  if (complaints === undefined || !complaints.value) return []
  return [
    heading(2, 'Vad som har gjorts'),
    paragraph(
      together(
        say`En åtgärd är beskriven för ${partOfThings(withMeasure, complaints, 'klagomål')}.`,
        written.length === 0 ? [] : say`Exempel på åtgärder, med antalet klagomål som de gäller:`,
      ),
    ),
    ...(written.length === 0
      ? []
      : [bullets(written.map(({ words, rows }) => say`${words.replace(/\.$/, '')} (${rows})`))]),
  ]
}

/** What the summary may tell: klagomål, and the share answered in time. */
export function feedbackHighlights(report: EarlierReport): Highlight[] {
  const { kinds, answers, answersBefore, withMeasure } = report.feedback
  const complaints = kinds[0]
  if (complaints === undefined || complaints.before === null) return []
  const { now, before } = complaints
  const change = (now.value ?? 0) - (before.value ?? 0)
  const isTold = isTelling(complaints)
  const words = report.yearIsOver ? wordsOf(report) : { ...wordsOf(report), than: `under hela ${report.year - 1}` }
  return [
    ...(isTold
      ? [
          {
            kind: change > 0 ? ('rose' as const) : ('fell' as const),
            weight: 90,
            words: shortSentence(report, 'kom det in', complaints, complaint),
          },
        ]
      : []),
    ...(answers.within.base && (answers.within.value ?? 0) > 0
      ? [
          {
            kind: 'done' as const,
            weight: 50,
            words: say`Klagomål och synpunkter som har fått svar inom ${formatDays(answers.limitDays)}: ${shareChangePhrase(answers.within, answersBefore?.within ?? null, words)}.`,
          },
        ]
      : []),
    ...(withMeasure.value
      ? [
          {
            kind: 'done' as const,
            weight: 60,
            words: say`Åtgärd är beskriven för ${partOfThings(withMeasure, now, 'klagomål')}.`,
          },
        ]
      : []),
  ]
}
