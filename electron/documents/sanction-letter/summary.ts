import { sanctionStepNames } from '../../../shared/text/names'
import { notice, paragraph, type Section } from '../content/blocks'
import type { Inline } from '../content/model'
import { counted } from '../content/figure'
import { say, strong, together } from '../content/say'
import { dateText, inSentence } from '../content/swedish'
import type { EarlierStep, SanctionMatter } from './matter'
import type { SanctionLetter } from './view-model'

/** 'Av dem är 2 allvarliga.' */
export function gravitySentence({ count, serious }: SanctionMatter): Inline[] {
  if (!serious.value) return []
  if (count.value === 1) return say`Bristen är allvarlig.`
  if (serious.value === count.value) return say`${count.value === 2 ? 'Båda' : 'Alla'} är allvarliga.`
  return say`Av dem är ${serious} ${serious.value === 1 ? 'allvarlig' : 'allvarliga'}.`
}

const answers = { yes: 'bristerna rättades', partly: 'bristerna rättades bara delvis', no: 'bristerna rättades inte' }

/** How it went, or where it stands on the letter's day. */
export function answerWords({ effect, result, deadlineOn }: EarlierStep, day: string): string {
  const words = [effect === null ? null : answers[effect], result].filter((part) => part !== null).join(': ')
  if (words !== '') return words
  return deadlineOn !== null && deadlineOn >= day ? 'fristen löper' : 'inget resultat registrerat'
}

/** What has been tried before, the latest told with how it went. */
function triedSentence({ earlier }: SanctionMatter): Inline[] {
  const last = earlier.at(-1)
  if (last === undefined) return say`Inget tidigare steg har tagits i ärendet.`
  const how = last.effect === null ? [] : say`, och ${answers[last.effect]}`
  return say`Kommunen beslutade om ${sanctionStepNames[last.step]} den ${dateText(last.decidedOn)}${how}.`
}

export const summary: Section<SanctionLetter> = (letter) => {
  const { review, provider, count, step } = letter
  return [
    ...(step.decidedOn === null
      ? []
      : [notice(say`${strong('Steget är redan beslutat.')} Beslutet fattades den ${dateText(step.decidedOn)}.`)]),
    paragraph(
      together(
        say`Granskning ${review.number} av ${provider} (${inSentence(review.serviceTypeName)}) den ${dateText(review.completedOn)} visade ${counted(count, 'brist', 'brister')} som steget gäller.`,
        gravitySentence(letter),
        triedSentence(letter),
      ),
      'lead',
    ),
    paragraph(
      together(
        say`Förvaltningen föreslår ${sanctionStepNames[step.step]}${step.deadlineOn === null ? '' : ` med frist till den ${dateText(step.deadlineOn)}`}.`,
        reportSentence(letter),
      ),
    ),
  ]
}

/** Both reports, each with the answer: never left unsaid. */
export function reportSentence({ step: { reportedToIvo, reportedToPolice }, reported }: SanctionMatter): Inline[] {
  const words = (answer: boolean | null, isDone: boolean, what: string): string =>
    answer === null
      ? `${what} har inte prövats i underlaget`
      : answer
        ? `${what} har prövats och ${isDone ? 'är gjord' : 'ska göras'}`
        : `${what} har prövats och föreslås inte`
  return say`${sentence(words(reportedToIvo, reported.ivo, 'anmälan till Inspektionen för vård och omsorg'))}, och ${words(reportedToPolice, reported.police, 'polisanmälan')}.`
}

const sentence = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1)
