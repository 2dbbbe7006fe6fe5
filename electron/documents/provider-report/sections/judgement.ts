import { hasGrown } from '../../../../shared/domain/growth'
import { listInWords } from '../../../../shared/domain/swedish'
import { formatCount } from '../../../../shared/text/format'
import { bullets, heading, paragraph, type Section } from '../../content/blocks'
import { counted } from '../../content/figure'
import type { Block, Inline } from '../../content/model'
import { say, strong } from '../../content/say'
import { dateText, inSentence } from '../../content/swedish'
import type { Compared, ProviderReport } from '../view-model'
import { deviatingSentence } from './individual'
import { followed } from './words'

/** What the fastställda judgements say, in the words of those who judged, and what the register points at. */
export const judgement: Section<ProviderReport> = (report) => {
  const pointed = attention(report)
  return [
    heading(1, 'Samlad bedömning', 'bedomning'),
    ...(report.judgements.length === 0 ? [none(report)] : report.judgements.map(told)),
    ...(pointed.length === 0
      ? [paragraph(say`Inget av det som registret följer pekar ut utföraren för särskild uppmärksamhet.`)]
      : [paragraph(say`Registret pekar ut följande för särskild uppmärksamhet:`), bullets(pointed)]),
  ]
}

const told = ({ reviewNumber, judgedOn, summary }: ProviderReport['judgements'][number]): Block =>
  paragraph(
    say`${strong(`Granskning ${reviewNumber}${judgedOn === null ? '' : `, bedömd den ${dateText(judgedOn)}`}.`)} ${summary}`,
  )

const none = (report: ProviderReport): Block =>
  paragraph(
    report.completed.value === 0
      ? say`Ingen granskning är genomförd ${String(report.year)}, och rapporten bedömer därför inte om ${followed(report)} följs.`
      : say`Ingen samlad bedömning är fastställd för årets ${report.completed.value === 1 ? 'granskning' : 'granskningar'}; rapporten bedömer därför inte mer än vad utfallet säger.`,
  )

/** Each a figure of the report that is over the program's own limits; the limits are the rooms'. */
function attention(report: ProviderReport): Inline[][] {
  const { reviews, serious, late, recurring, openEarlier, sanctions, feedback, deviations, units } = report
  const failed = reviews.filter(({ outcome }) => outcome === 'doesNotComply')
  const waiting = sanctions.filter(({ result }) => !result?.trim())
  return [
    failed.length === 0
      ? []
      : say`${followed(report) === 'avtalet' ? 'Avtalet' : 'Uppdragsbeskrivningen'} följs inte enligt granskning ${listInWords(failed.map(({ number }) => number))}.`,
    serious.value
      ? say`${counted(serious, 'brist', 'brister')} från årets granskningar är ${serious.value === 1 ? 'allvarlig' : 'allvarliga'}.`
      : [],
    late.value
      ? say`${counted(late, 'brist', 'brister')} har passerat sitt datum utan att vara ${late.value === 1 ? 'åtgärdad' : 'åtgärdade'}.`
      : [],
    openEarlier.value
      ? say`${counted(openEarlier, 'brist', 'brister')} från tidigare år är inte ${openEarlier.value === 1 ? 'verifierad' : 'verifierade'}.`
      : [],
    recurring.length === 0
      ? []
      : say`Brister inom ${listInWords(recurring.map(({ area }) => inSentence(area)))} återkommer från tidigare granskningar.`,
    waiting.length === 0
      ? []
      : say`${formatCount(waiting.length, 'beslutat steg', 'beslutade steg')} i sanktionstrappan har inget registrerat resultat.`,
    grown(feedback.complaints, 'Klagomålen'),
    grown(deviations.total, 'Avvikelserna'),
    deviatingSentence(report),
    ...units.map(({ name, permitWarning }) =>
      permitWarning === null ? [] : say`IVO-tillståndet för ${name} ${permitWarning}.`,
    ),
  ].filter((sentence) => sentence.length > 0)
}

/** Clearly more than the year before, by the rule of the program's own pages. */
function grown({ now, before }: Compared, what: string): Inline[] {
  if (now.value === null || before === null || before.value === null) return []
  return hasGrown(now.value, before.value) ? say`${what} har ökat tydligt, från ${before} till ${now}.` : []
}
