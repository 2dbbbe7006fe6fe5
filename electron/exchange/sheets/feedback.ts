import { feedbackKindNames } from '../../../shared/text/names'
import { archivedColumn, type SheetDefinition, wordsOf } from './column'

export const feedback: SheetDefinition = {
  name: 'Synpunkter',
  table: 'feedback',
  explanation: 'En rad per klagomål, synpunkt eller beröm som har kommit in.',
  telling: ['Kategori'],
  columns: [
    {
      heading: 'Nummer',
      field: 'number',
      kind: { is: 'code', max: 60 },
      explanation: 'Synpunktens nummer. Tomt: programmet ger den ett.',
    },
    {
      heading: 'Datum',
      field: 'receivedOn',
      required: true,
      kind: { is: 'date' },
      explanation: 'Dagen då den kom in, som 2026-11-22.',
    },
    {
      heading: 'Typ',
      field: 'kind',
      required: true,
      kind: { is: 'oneOf', words: wordsOf(feedbackKindNames) },
      explanation: 'klagomål, synpunkt eller beröm.',
    },
    {
      heading: 'Kategori',
      field: 'category',
      kind: { is: 'name', max: 120 },
      explanation: 'Vad den handlar om, till exempel bemötande. Egna ord går bra.',
      suggestions: ['bemötande', 'information', 'kompetens', 'kontinuitet', 'tillgänglighet', 'övrigt'],
    },
    {
      heading: 'Utförare',
      field: 'providerId',
      kind: { is: 'reference', to: 'Utförare' },
      explanation: 'Utföraren som den gäller. Kan lämnas tomt när bara en utförare har en enhet med namnet.',
    },
    {
      heading: 'Enhet',
      field: 'unitId',
      kind: { is: 'reference', to: 'Enheter', within: 'providerId' },
      explanation: 'Enheten som den gäller.',
    },
    {
      heading: 'Insats',
      field: 'serviceTypeId',
      kind: { is: 'reference', to: 'Insatser' },
      explanation: 'Insatsen som den gäller.',
    },
    {
      heading: 'Beskrivning',
      field: 'description',
      kind: { is: 'text', max: 4000 },
      explanation: 'Vad den handlar om, utan namn och uppgifter om enskilda personer.',
    },
    {
      heading: 'Åtgärd',
      field: 'measure',
      kind: { is: 'text', max: 2000 },
      explanation: 'Vad som har gjorts med anledning av den.',
    },
    {
      heading: 'Status',
      field: 'status',
      kind: { is: 'name', max: 60 },
      explanation: 'Till exempel ny, under utredning eller avslutad.',
      suggestions: ['ny', 'under utredning', 'avslutad'],
    },
    archivedColumn,
  ],
}
