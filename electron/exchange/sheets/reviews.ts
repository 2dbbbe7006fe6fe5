import { Outcome } from '../../../shared/contracts/values'
import {
  notCompletedReasons,
  outcomeName,
  reviewKindLongNames,
  reviewKindNames,
  reviewMethodNames,
} from '../../../shared/text/names'
import { archivedColumn, type FixedWord, type SheetDefinition, wordsOf } from './column'

/** The words of agreements; egen regi's words for the same outcome are understood beside them. */
const outcomeWords: FixedWord[] = Outcome.options.map((outcome) => ({
  value: outcome,
  word: outcomeName(outcome, null),
  also: [outcomeName(outcome, 'inHouse')],
}))

const kindWords: FixedWord[] = wordsOf(reviewKindNames).map((word) => ({
  ...word,
  also: [reviewKindLongNames[word.value as keyof typeof reviewKindLongNames]],
}))

const methodWords = wordsOf(reviewMethodNames, {
  visit: ['besök', 'besök på plats'],
  digitalMeeting: ['digitalt besök'],
  questionnaire: ['frågeformulär'],
})

export const reviews: SheetDefinition = {
  name: 'Granskningar',
  table: 'review',
  explanation: 'En rad per granskning, planerad, genomförd eller inte genomförd.',
  columns: [
    {
      heading: 'Granskningsnummer',
      field: 'number',
      required: true,
      kind: { is: 'code', max: 40 },
      explanation: 'Ett nummer som är granskningens eget, till exempel 2026-014.',
    },
    {
      heading: 'Avtalsnummer',
      field: 'agreementId',
      kind: { is: 'reference', to: 'Avtal' },
      explanation: 'Avtalet som granskas, som i bladet Avtal eller i programmet.',
    },
    {
      heading: 'Utförare',
      field: 'providerId',
      kind: { is: 'reference', to: 'Utförare' },
      explanation: 'Utförarens namn. Kan lämnas tomt när avtalsnummer är ifyllt.',
    },
    {
      heading: 'Enhet',
      field: 'unitId',
      kind: { is: 'reference', to: 'Enheter', within: 'providerId' },
      explanation: 'Enheten som granskas.',
    },
    {
      heading: 'Insats',
      field: 'serviceTypeId',
      required: true,
      kind: { is: 'reference', to: 'Insatser' },
      explanation: 'Insatsen som granskas.',
    },
    {
      heading: 'Typ',
      field: 'kind',
      required: true,
      kind: { is: 'oneOf', words: kindWords },
      explanation: 'Slag av granskning: välj i listan.',
    },
    {
      heading: 'År',
      field: 'year',
      required: true,
      kind: { is: 'whole', min: 1990, max: 2100 },
      explanation: 'Året som granskningen hör till, fyra siffror.',
    },
    {
      heading: 'Planerad månad',
      field: 'plannedMonth',
      kind: { is: 'month' },
      explanation: 'Månadens nummer 1–12 eller namn.',
    },
    {
      heading: 'Genomförd',
      field: 'completedOn',
      kind: { is: 'date' },
      explanation: 'Dagen då den genomfördes, som 2026-11-22. Tomt: inte genomförd än.',
    },
    {
      heading: 'Metod',
      field: 'method',
      kind: { is: 'oneOf', words: methodWords, open: true },
      explanation: 'Till exempel platsbesök. Egna ord går bra.',
    },
    { heading: 'Föranmäld', field: 'announced', kind: { is: 'yesNo' }, explanation: 'ja eller nej.' },
    {
      heading: 'Utfall',
      field: 'outcome',
      kind: { is: 'oneOf', words: outcomeWords },
      explanation: 'Välj i listan. För egen regi heter det följer uppdragsbeskrivningen i stället för följer avtal.',
    },
    {
      heading: 'Ej genomförd orsak',
      field: 'notCompletedReason',
      kind: { is: 'name', max: 200 },
      explanation: 'Varför en planerad granskning inte genomfördes, till exempel avtal uppsagt.',
      suggestions: notCompletedReasons,
    },
    {
      heading: 'Ansvarig',
      field: 'responsible',
      kind: { is: 'name', max: 120 },
      explanation: 'En roll, till exempel planerare LSS.',
    },
    {
      heading: 'Diarienummer',
      field: 'registryNumber',
      kind: { is: 'code', max: 100 },
      explanation: 'Ärendets nummer i kommunens diarium.',
    },
    archivedColumn,
  ],
}
