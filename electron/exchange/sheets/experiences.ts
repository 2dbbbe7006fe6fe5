import { experienceDirectionNames } from '../../../shared/text/collect-names'
import { archivedColumn, type SheetDefinition, wordsOf } from './column'

export const experiences: SheetDefinition = {
  name: 'Erfarenheter',
  table: 'caseworkerExperience',
  explanation: 'En rad per erfarenhet som en handläggare har lämnat om en utförare.',
  columns: [
    {
      heading: 'Nummer',
      field: 'number',
      kind: { is: 'code', max: 60 },
      explanation: 'Erfarenhetens nummer. Tomt: programmet ger den ett.',
    },
    {
      heading: 'Datum',
      field: 'notedOn',
      required: true,
      kind: { is: 'date' },
      explanation: 'Dagen då den lämnades, som 2026-11-22.',
    },
    {
      heading: 'Erfarenhet',
      field: 'direction',
      required: true,
      kind: { is: 'oneOf', words: wordsOf(experienceDirectionNames) },
      explanation: 'god, blandad eller dålig.',
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
      heading: 'Kategori',
      field: 'category',
      kind: { is: 'name', max: 120 },
      explanation: 'Vad den handlar om, till exempel samverkan. Egna ord går bra.',
      suggestions: ['bemötande', 'dokumentation', 'kompetens', 'samverkan', 'tillgänglighet', 'återkoppling'],
    },
    {
      heading: 'Beskrivning',
      field: 'text',
      kind: { is: 'text', max: 2000 },
      explanation: 'Vad handläggaren har mött, utan namn och uppgifter om enskilda personer.',
    },
    {
      heading: 'Lämnad av',
      field: 'reportedBy',
      kind: { is: 'name', max: 120 },
      explanation: 'Roll, till exempel biståndshandläggare, inte ett namn.',
    },
    {
      heading: 'Åtgärd',
      field: 'measure',
      kind: { is: 'text', max: 2000 },
      explanation: 'Vad som görs med anledning av den.',
    },
    {
      heading: 'Status',
      field: 'status',
      kind: { is: 'name', max: 60 },
      explanation: 'Till exempel lämnad, åtgärd vald eller avslutad.',
      suggestions: ['lämnad', 'åtgärd vald', 'avslutad'],
    },
    {
      heading: 'Avslutad',
      field: 'closedOn',
      kind: { is: 'date' },
      explanation: 'Dagen då den avslutades.',
    },
    {
      heading: 'Granskning',
      field: 'reviewId',
      kind: { is: 'reference', to: 'Granskningar' },
      explanation: 'Numret på den påkallade granskning som den ledde till.',
      beyondTemplate: true,
    },
    archivedColumn,
  ],
}
