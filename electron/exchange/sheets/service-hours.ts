import { archivedColumn, type SheetDefinition } from './column'

export const serviceHours: SheetDefinition = {
  name: 'Timmar',
  table: 'serviceHours',
  explanation: 'En rad per utförare, insats och månad: beställda timmar mot fakturerade.',
  telling: ['Beställda timmar', 'Fakturerade timmar'],
  columns: [
    {
      heading: 'Utförare',
      field: 'providerId',
      kind: { is: 'reference', to: 'Utförare' },
      explanation: 'Utförarens namn. Behövs när avtalsnummer saknas.',
    },
    {
      heading: 'Avtalsnummer',
      field: 'agreementId',
      kind: { is: 'reference', to: 'Avtal' },
      explanation: 'Avtalet som timmarna hör till. Utförare och insats följer då av avtalet.',
    },
    {
      heading: 'Insats',
      field: 'serviceTypeId',
      kind: { is: 'reference', to: 'Insatser' },
      explanation: 'Insatsens namn. Behövs när avtalsnummer saknas.',
    },
    {
      heading: 'Månad',
      field: 'month',
      required: true,
      kind: { is: 'name', max: 20 },
      explanation: 'Månaden som 2026-03, eller en dag i den.',
    },
    {
      heading: 'Beställda timmar',
      field: 'orderedHours',
      kind: { is: 'decimal', min: 0, max: 1_000_000 },
      explanation: 'Timmar som kommunen har beställt. Tomt betyder okänt, inte noll.',
    },
    {
      heading: 'Fakturerade timmar',
      field: 'invoicedHours',
      kind: { is: 'decimal', min: 0, max: 1_000_000 },
      explanation: 'Timmar som utföraren har fakturerat. Tomt betyder okänt, inte noll.',
    },
    {
      heading: 'Förklaring',
      field: 'explanation',
      kind: { is: 'text', max: 1000 },
      explanation: 'Varför fakturerade timmar skiljer sig från beställda. Skriv inget om enskilda personer.',
    },
    archivedColumn,
  ],
}
