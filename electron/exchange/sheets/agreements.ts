import { agreementFormNames, agreementStatusNames } from '../../../shared/text/names'
import { archivedColumn, type SheetDefinition, wordsOf } from './column'

export const agreements: SheetDefinition = {
  name: 'Avtal',
  table: 'agreement',
  explanation: 'En rad per avtal med en utförare om en insats. För egen regi: uppdragsbeskrivningen.',
  columns: [
    {
      heading: 'Avtalsnummer',
      field: 'number',
      required: true,
      kind: { is: 'name', max: 60 },
      explanation: 'Kommunens eget nummer på avtalet. Varje nummer får finnas en gång.',
    },
    {
      heading: 'Utförare',
      field: 'providerId',
      required: true,
      kind: { is: 'reference', to: 'Utförare' },
      explanation: 'Utförarens namn, som i bladet Utförare eller i programmet.',
    },
    {
      heading: 'Enhet',
      field: 'unitId',
      kind: { is: 'reference', to: 'Enheter', within: 'providerId' },
      explanation: 'Enhetens namn, om avtalet gäller en enda enhet.',
    },
    {
      heading: 'Insats',
      field: 'serviceTypeId',
      required: true,
      kind: { is: 'reference', to: 'Insatser' },
      explanation: 'Insatsen som avtalet gäller.',
    },
    {
      heading: 'Form',
      field: 'form',
      required: true,
      kind: { is: 'oneOf', words: wordsOf(agreementFormNames, { inHouse: ['egenregi'] }) },
      explanation: 'LOV, LOU, entreprenad, IOP eller egen regi.',
    },
    {
      heading: 'Startdatum',
      field: 'startDate',
      required: true,
      kind: { is: 'date' },
      explanation: 'Avtalets första dag, som 2026-11-22.',
    },
    {
      heading: 'Slutdatum',
      field: 'endDate',
      kind: { is: 'date' },
      explanation: 'Avtalets sista dag utan förlängning. Tomt: tills vidare.',
    },
    {
      heading: 'Förlängning till',
      field: 'extensionTo',
      kind: { is: 'date' },
      explanation: 'Ny sista dag när avtalet har förlängts.',
    },
    {
      heading: 'Diarienummer',
      field: 'registryNumber',
      kind: { is: 'code', max: 100 },
      explanation: 'Ärendets nummer i kommunens diarium.',
    },
    {
      heading: 'Placeringar',
      field: 'placements',
      kind: { is: 'whole', min: 0, max: 1_000_000 },
      explanation: 'Antal personer som har insatsen genom avtalet.',
    },
    {
      heading: 'Status',
      field: 'status',
      kind: { is: 'oneOf', words: wordsOf(agreementStatusNames) },
      explanation: 'gällande, uppsagt eller avslutat. Tomt: gällande, eller uppsagt om Uppsagt datum är ifyllt.',
    },
    {
      heading: 'Uppsagt datum',
      field: 'terminatedOn',
      kind: { is: 'date' },
      explanation: 'Den dag då ett uppsagt avtal upphör.',
    },
    archivedColumn,
  ],
}
