import { archivedColumn, type SheetDefinition } from './column'

export const units: SheetDefinition = {
  name: 'Enheter',
  table: 'unit',
  explanation: 'En rad per enhet hos en utförare.',
  columns: [
    {
      heading: 'Utförare',
      field: 'providerId',
      required: true,
      kind: { is: 'reference', to: 'Utförare' },
      explanation: 'Utförarens namn, som i bladet Utförare eller i programmet.',
    },
    {
      heading: 'Enhet',
      field: 'name',
      required: true,
      kind: { is: 'name', max: 300 },
      explanation: 'Enhetens namn. Två enheter hos samma utförare kan inte heta lika.',
    },
    {
      heading: 'Insats',
      field: 'serviceTypeId',
      kind: { is: 'reference', to: 'Insatser' },
      explanation: 'Insatsen som enheten ger.',
    },
    { heading: 'Adress', field: 'address', kind: { is: 'name', max: 200 }, explanation: 'Gatuadress.' },
    { heading: 'Ort', field: 'city', kind: { is: 'name', max: 100 }, explanation: 'Postort.' },
    {
      heading: 'Stadsdel',
      field: 'district',
      kind: { is: 'name', max: 100 },
      explanation: 'Stadsdel eller kommundel.',
    },
    {
      heading: 'Platser',
      field: 'places',
      kind: { is: 'whole', min: 0, max: 100_000 },
      explanation: 'Antal platser, ett helt tal.',
    },
    {
      heading: 'IVO-tillstånd',
      field: 'ivoPermit',
      kind: { is: 'code', max: 200 },
      explanation: 'Tillståndets diarienummer hos IVO.',
    },
    {
      heading: 'Tillstånd giltigt till',
      field: 'permitValidTo',
      kind: { is: 'date' },
      explanation: 'Datum som 2026-11-22. Tomt: tills vidare.',
    },
    archivedColumn,
  ],
}
