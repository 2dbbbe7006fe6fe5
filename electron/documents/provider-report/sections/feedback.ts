import { heading, paragraph, type Section } from '../../content/blocks'
import type { Inline } from '../../content/model'
import { countOf } from '../../content/change-words'
import { listed, say, together } from '../../content/say'
import { sentenceCase } from '../../content/swedish'
import type { Compared, ProviderReport } from '../view-model'
import { comparedTable } from './compared-table'
import { comparedPhrase, known, since, wordsOf } from './words'

const told = ({ now, before }: Compared): boolean => Boolean(now.value) || Boolean(before?.value)

/** '3 synpunkter (5 under 2024) och 1 beröm (2 under 2024)': beside the klagomål, without a direction. */
function others(report: ProviderReport): Inline[] {
  const { viewpoints, praise } = report.feedback
  const phrases = [
    ...(told(viewpoints) ? [phrase(report, viewpoints, 'synpunkt', 'synpunkter')] : []),
    ...(told(praise) ? [phrase(report, praise, 'beröm', 'beröm')] : []),
  ]
  return phrases.length === 0 ? [] : say`Under samma tid kom ${listed(phrases)}.`
}

const phrase = (report: ProviderReport, { now, before }: Compared, one: string, many: string): Inline[] => [
  countOf(now, { one, many }),
  ...(before === null ? [] : say` (${before} ${wordsOf(report).during})`),
]

/** Kinds that there is nothing of either year. */
function noneOf({ feedback: { viewpoints, praise } }: ProviderReport): Inline[] {
  const names = [...(told(viewpoints) ? [] : ['synpunkter']), ...(told(praise) ? [] : ['beröm'])]
  return names.length === 0 ? [] : say`Inga ${names.join(' eller ')} är registrerade.`
}

/** Klagomål, synpunkter and beröm of the year, and what the first two were about. */
export const feedback: Section<ProviderReport> = (report) => {
  const { complaints, viewpoints, praise, categories } = report.feedback
  const title = heading(1, 'Synpunkter och klagomål', 'synpunkter')
  if (!known(complaints.now)) return [title, paragraph(say`Uppgift saknas: registret över synpunkter används inte än.`)]
  if (![complaints, viewpoints, praise].some(told)) {
    return [
      title,
      paragraph(say`${since(report)} har inga klagomål, synpunkter eller beröm om utföraren registrerats.`),
    ]
  }
  return [
    title,
    paragraph(
      together(
        say`${since(report)} registrerades ${comparedPhrase(report, complaints, 'klagomål', 'klagomål')}.`,
        others(report),
        noneOf(report),
      ),
    ),
    comparedTable(report, {
      caption: 'Vad klagomål, synpunkter och beröm gällde',
      head: 'Område',
      rows: categories.map((one) => ({ ...one, name: sentenceCase(one.name) })),
    }),
  ]
}
