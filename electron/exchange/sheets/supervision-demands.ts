import type { SheetDefinition } from './column'

export const supervisionDemands: SheetDefinition = {
  name: 'Tillsynskrav',
  table: 'supervisionDemand',
  explanation: 'En rad per krav i en tillsyn eller revision.',
  telling: ['Krav'],
  columns: [
    {
      heading: 'Tillsyn',
      field: 'supervisionId',
      required: true,
      kind: { is: 'reference', to: 'Tillsyn' },
      explanation: 'Rubriken i bladet Tillsyn.',
    },
    {
      heading: 'Nummer',
      field: 'position',
      required: true,
      kind: { is: 'whole', min: 1, max: 999 },
      explanation: 'Kravets plats i ärendet: 1, 2, 3 …',
    },
    {
      heading: 'Krav',
      field: 'text',
      required: true,
      kind: { is: 'text', max: 1000 },
      explanation: 'Vad som krävs.',
    },
    { heading: 'Åtgärd', field: 'measure', kind: { is: 'text', max: 2000 }, explanation: 'Vad som görs åt det.' },
    {
      heading: 'Ansvarig',
      field: 'responsible',
      kind: { is: 'name', max: 120 },
      explanation: 'Rollen som svarar för åtgärden.',
    },
    { heading: 'Klart senast', field: 'dueOn', kind: { is: 'date' }, explanation: 'När kravet ska vara uppfyllt.' },
    { heading: 'Klart', field: 'doneOn', kind: { is: 'date' }, explanation: 'Dagen då kravet var uppfyllt.' },
  ],
}
