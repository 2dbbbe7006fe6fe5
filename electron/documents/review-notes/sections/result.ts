import type { AreaJudgementValue } from '../../../../shared/contracts/collect-values'
import { areaJudgementNames } from '../../../../shared/text/collect-names'
import { outcomeName, severityNames } from '../../../../shared/text/names'
import { bullets, cell, heading, paragraph, row } from '../../content/blocks'
import { counted } from '../../content/figure'
import type { Block, CellTone, Inline } from '../../content/model'
import { say } from '../../content/say'
import { dateText, inSentence, orMissing, sentenceCase } from '../../content/swedish'
import type { ReviewNotesInput } from '../view-model'

const judgementTones: Record<AreaJudgementValue, CellTone | null> = {
  fulfilled: 'low',
  partly: 'mid',
  notFulfilled: 'high',
  notAssessed: null,
}
const severityTones = { minor: 'low', moderate: 'mid', serious: 'high' } as const

/** The judgement of each kvalitetsområde that has one. */
export function judgements({ judgements: rows }: ReviewNotesInput): Block[] {
  const judged = rows.filter(({ judgement }) => judgement !== null && judgement !== 'notAssessed')
  if (judged.length === 0) return []
  return [
    heading(1, 'Bedömning per kvalitetsområde'),
    paragraph(say`Det som sågs har vägts samman till en bedömning av varje kvalitetsområde.`),
    {
      kind: 'table',
      caption: 'Bedömning per kvalitetsområde',
      columns: [
        { title: 'Kvalitetsområde', align: 'left', width: 2 },
        { title: 'Bedömning', align: 'left', width: 1.4 },
        { title: 'Skäl', align: 'left', width: 3.6 },
      ],
      rows: judged.map(({ qualityArea, judgement, reason }) =>
        row(
          qualityArea,
          judgement === null ? '–' : cell(sentenceCase(areaJudgementNames[judgement]), judgementTones[judgement]),
          reason ?? '–',
        ),
      ),
    },
  ]
}

/** What has to be mended, and by when. */
export function findings({ findings: rows }: ReviewNotesInput): Block[] {
  if (rows.length === 0) return [heading(1, 'Brister'), paragraph(say`Inga brister har noterats.`)]
  const all = {
    value: rows.length,
    base: null,
    source: { description: 'Brister i granskningen', recordType: 'finding', ids: rows.map(({ id }) => id) },
  }
  return [
    heading(1, 'Brister'),
    paragraph(say`${counted(all, 'brist', 'brister')} har noterats.`),
    {
      kind: 'table',
      caption: 'Brister med frist',
      columns: [
        { title: 'Område', align: 'left', width: 2 },
        { title: 'Brist', align: 'left', width: 2.8 },
        { title: 'Allvar', align: 'left', width: 1.1 },
        { title: 'Krav eller lagrum', align: 'left', width: 2 },
        { title: 'Åtgärdas senast', align: 'left', width: 1.4 },
      ],
      rows: rows.map((finding) =>
        row(
          finding.area,
          finding.description,
          finding.severity === null
            ? 'uppgift saknas'
            : cell(sentenceCase(severityNames[finding.severity]), severityTones[finding.severity]),
          [finding.requirementText, finding.lawReference].filter(Boolean).join('; ') || 'uppgift saknas',
          orMissing(finding.dueOn),
        ),
      ),
    },
  ]
}

/** The brister with a day to keep: all of them, or those that are still open. */
const openWords = (count: number, isSome: boolean): string =>
  isSome ? (count === 1 ? 'Den brist som är öppen' : 'De brister som är öppna') : count === 1 ? 'Bristen' : 'Bristerna'

/** Deadlines, outcome, and the right to have facts corrected. */
export function next(input: ReviewNotesInput): Block[] {
  const { review, findings: rows, requests } = input
  const days = rows.flatMap(({ dueOn, status }) => (dueOn !== null && status !== 'closed' ? [dueOn] : [])).toSorted()
  const [first] = days
  const open = openWords(days.length, days.length < rows.length)
  const last = days.at(-1)
  const waits = requests.some(({ state }) => state === 'waiting' || state === 'late')
  const steps: Inline[][] = [
    ...(first === undefined || last === undefined
      ? []
      : [
          first === last
            ? say`${open} ska vara ${days.length === 1 ? 'åtgärdad' : 'åtgärdade'} senast den ${dateText(first)}. Redovisa skriftligt vad som har gjorts.`
            : say`${open} ska vara åtgärdade senast den dag som står i tabellen, den första den ${dateText(first)} och den sista den ${dateText(last)}. Redovisa skriftligt vad som har gjorts.`,
        ]),
    ...(first === undefined
      ? []
      : [say`Åtgärderna verifieras genom telefon, handlingar eller besök innan bristerna stängs.`]),
    ...(waits ? [say`De handlingar som saknas ska skickas in.`] : []),
    review.outcome === null
      ? say`Utfallet registreras när granskningen är bedömd, och meddelas utföraren.`
      : say`Granskningens utfall är: ${outcomeName(review.outcome, review.form)}.`,
    ...(review.form === 'inHouse' ? [say`Resultatet lämnas till ansvarig förvaltning.`] : []),
  ]
  const contact = `den som har granskat${review.responsible === null ? '' : ` (${inSentence(review.responsible)})`}`
  return [
    heading(1, 'Vad som händer nu'),
    bullets(steps),
    heading(1, 'Rätt att rätta sakuppgifter'),
    paragraph(
      say`Utföraren har rätt att påpeka sakfel i anteckningarna. Meddela ${contact} vad som ska rättas, så ändras det eller läggs synpunkten till anteckningarna.`,
    ),
  ]
}
