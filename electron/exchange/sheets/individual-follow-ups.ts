import {
  caseworkerJudgementNames,
  genderNames,
  partlyAnswerNames,
  situationChangeNames,
  supportMeaningNames,
} from '../../../shared/text/collect-names'
import { followUpQuestionNames, followUpQuestionTexts } from '../../../shared/text/individual-names'
import { archivedColumn, type Column, type SheetDefinition, wordsOf } from './column'

const { total: _total, ...genders } = genderNames
const dontKnow = ['vet ej', 'vill ej svara', 'kan inte svara']
const partly = wordsOf(partlyAnswerNames, {
  yes: ['ja, helt', 'helt', 'i hög grad'],
  partly: ['ja, delvis', 'till viss del', 'till en del', 'i viss mån'],
  no: ['inte alls', 'nej, inte alls'],
  unknown: dontKnow,
})
const change = wordsOf(situationChangeNames, {
  muchBetter: ['mycket förbättrad', 'mycket förbättrat', 'förbättrad mycket', 'förbättrats mycket'],
  better: ['bättre', 'något förbättrad', 'något förbättrat', 'förbättrad något', 'förbättrats något'],
  same: ['oförändrad', 'ingen förändring'],
  worse: ['sämre', 'något försämrad', 'något försämrat', 'försämrad något', 'försämrats något'],
  muchWorse: ['mycket försämrad', 'mycket försämrat', 'försämrad mycket', 'försämrats mycket'],
  unknown: dontKnow,
})
const meaning = wordsOf(supportMeaningNames, {
  much: ['stor betydelse', 'mycket stor'],
  some: ['viss betydelse', 'ganska mycket'],
  little: ['liten betydelse', 'litet'],
  none: ['ingen betydelse', 'inget', 'inte alls'],
  unknown: dontKnow,
})

const asked = (field: keyof typeof followUpQuestionNames, words = partly): Column => ({
  heading: followUpQuestionNames[field],
  field,
  kind: { is: 'oneOf', words },
  explanation: `${followUpQuestionTexts[field]} Svara med något av: ${words.map(({ word }) => word).join(', ')}.`,
})

/** De-identified answers. No column holds free text, so that nothing about a person can be written. */
export const individualFollowUps: SheetDefinition = {
  name: 'Individuppföljning',
  table: 'individualFollowUp',
  explanation:
    'En rad per individuppföljning, avidentifierad: inget namn, inget personnummer, ingen fritext. Raderna är inte skyddade mot att någon pekas ut, så förvara arbetsboken lika säkert som databasen. Samma fil kan läsas in igen; ett svar som är lika i två olika filer räknas en gång.',
  telling: ['Bedömning'],
  columns: [
    {
      heading: 'Datum',
      field: 'answeredOn',
      required: true,
      kind: { is: 'date' },
      explanation: 'Dagen då uppföljningen gjordes, som 2026-11-22.',
    },
    {
      heading: 'Utförare',
      field: 'providerId',
      required: true,
      kind: { is: 'reference', to: 'Utförare' },
      explanation: 'Utföraren som personen får sin insats av.',
    },
    {
      heading: 'Enhet',
      field: 'unitId',
      kind: { is: 'reference', to: 'Enheter', within: 'providerId' },
      explanation: 'Utförarens enhet.',
    },
    {
      heading: 'Insats',
      field: 'serviceTypeId',
      required: true,
      kind: { is: 'reference', to: 'Insatser' },
      explanation: 'Insatsen som följs upp.',
    },
    {
      heading: 'Stadsdel',
      also: ['Distrikt', 'Kommundel'],
      field: 'district',
      kind: { is: 'name', max: 60 },
      explanation: 'Stadsdelen, distriktet eller kommundelen. Bara dess namn.',
    },
    {
      heading: 'Kön',
      field: 'gender',
      kind: { is: 'oneOf', words: wordsOf(genders, { woman: ['k', 'kvinnor', 'flicka'], man: ['m', 'män', 'pojke'] }) },
      explanation: 'kvinna, man eller annat.',
    },
    asked('supportAsDecided'),
    asked('couldInfluence'),
    asked('satisfied'),
    asked('change', change),
    asked('supportMeaning', meaning),
    asked('asAgreed'),
    asked('activities'),
    asked('planAndInformation'),
    {
      heading: 'Bedömning',
      field: 'judgement',
      required: true,
      kind: {
        is: 'oneOf',
        words: wordsOf(caseworkerJudgementNames, {
          poor: ['brister'],
          approved: ['godkänd'],
          veryGood: ['mycket god', 'mycket väl godkänt'],
        }),
      },
      explanation: 'Handläggarens samlade bedömning: bristande, godkänt eller mycket bra.',
    },
    {
      heading: 'Omgång',
      field: 'roundId',
      kind: { is: 'reference', to: 'Uppföljningsomgångar' },
      explanation: 'Omgången eller piloten som svaret hör till.',
      beyondTemplate: true,
    },
    {
      heading: 'Minuter',
      field: 'minutes',
      kind: { is: 'whole', min: 0, max: 600 },
      explanation: 'Hur lång tid uppföljningen tog.',
      beyondTemplate: true,
    },
    {
      heading: 'Svåra frågor',
      field: 'hardWords',
      kind: { is: 'name', max: 300 },
      explanation: 'Frågor som var svåra att förstå, med kolumnernas namn och komma emellan; inga när ingen var svår.',
      beyondTemplate: true,
      virtual: true,
    },
    archivedColumn,
  ],
}
