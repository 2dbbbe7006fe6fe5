import { genderNames } from '../../../shared/text/collect-names'
import { archivedColumn, type SheetDefinition } from './column'

const { woman, man, other } = genderNames

export const delayedDecisions: SheetDefinition = {
  name: 'Ej verkställda beslut',
  table: 'delayedDecision',
  explanation:
    'En rad per beslut och rapportdag: beslut som inte har verkställts inom tre månader, utan personuppgifter.',
  columns: [
    {
      heading: 'Rapportdatum',
      field: 'reportedOn',
      required: true,
      kind: { is: 'date' },
      explanation: 'Kvartalets rapportdag, som 2026-09-30.',
    },
    {
      heading: 'Insats',
      field: 'serviceTypeId',
      required: true,
      kind: { is: 'reference', to: 'Insatser' },
      explanation: 'Insatsens namn, som i bladet Insatser eller i programmet.',
    },
    {
      heading: 'Kön',
      field: 'gender',
      kind: {
        is: 'oneOf',
        words: [
          { value: 'woman', word: woman, also: ['k', 'kvinnor'] },
          { value: 'man', word: man, also: ['m', 'män'] },
          { value: 'other', word: other },
        ],
      },
      explanation: 'kvinna, man eller annat. Tomt: okänt.',
    },
    {
      heading: 'Beslutsdatum',
      field: 'decidedOn',
      required: true,
      kind: { is: 'date' },
      explanation: 'Dagen då det gynnande beslutet togs.',
    },
    {
      heading: 'Avbrott',
      field: 'interrupted',
      kind: { is: 'yesNo' },
      explanation: 'ja när verkställigheten har avbrutits och inte återupptagits.',
    },
    {
      heading: 'Avbrottsdatum',
      field: 'interruptedOn',
      kind: { is: 'date' },
      explanation: 'Dagen då avbrottet började: tiden räknas från den.',
    },
    {
      heading: 'Verkställt',
      field: 'carriedOutOn',
      kind: { is: 'date' },
      explanation: 'Dagen då beslutet verkställdes. Tomt: inte verkställt.',
    },
    {
      heading: 'Nummer',
      field: 'number',
      kind: { is: 'name', max: 60 },
      explanation: 'Samma nummer kvartal efter kvartal. Tomt: programmet sätter ett.',
      beyondTemplate: true,
    },
    {
      heading: 'Skäl',
      field: 'reason',
      kind: { is: 'text', max: 1000 },
      explanation: 'Kortfattat skäl till dröjsmålet, utan personuppgifter.',
      beyondTemplate: true,
    },
    {
      heading: 'Upphörde',
      field: 'endedOn',
      kind: { is: 'date' },
      explanation: 'Dagen då beslutet upphörde utan att verkställas.',
      beyondTemplate: true,
    },
    {
      heading: 'Upphörde därför att',
      field: 'endedReason',
      kind: { is: 'text', max: 500 },
      explanation: 'Varför beslutet upphörde.',
      beyondTemplate: true,
    },
    {
      heading: 'Lagrum',
      field: 'lawReference',
      kind: { is: 'code', max: 300 },
      explanation: 'Var skyldigheten att rapportera står.',
      beyondTemplate: true,
    },
    {
      heading: 'Skickat till IVO',
      field: 'sentToIvoOn',
      kind: { is: 'date' },
      explanation: 'Dagen då rapporten skickades till IVO.',
      beyondTemplate: true,
    },
    {
      heading: 'Skickat till revisorerna',
      field: 'sentToAuditorsOn',
      kind: { is: 'date' },
      explanation: 'Dagen då rapporten skickades till revisorerna.',
      beyondTemplate: true,
    },
    {
      heading: 'Redovisat till fullmäktige',
      field: 'sentToCouncilOn',
      kind: { is: 'date' },
      explanation: 'Dagen då statistiken lämnades till fullmäktige.',
      beyondTemplate: true,
    },
    archivedColumn,
  ],
}
