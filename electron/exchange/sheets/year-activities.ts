import { archivedColumn, type SheetDefinition } from './column'

export const yearActivities: SheetDefinition = {
  name: 'Årshjul',
  table: 'yearActivity',
  explanation: 'En rad per återkommande aktivitet och månad i årshjulet.',
  columns: [
    {
      heading: 'Månad',
      field: 'month',
      required: true,
      kind: { is: 'month' },
      explanation: 'Månadens nummer 1–12 eller namn.',
    },
    {
      heading: 'Aktivitet',
      field: 'title',
      required: true,
      kind: { is: 'name', max: 200 },
      explanation: 'Vad som görs. Samma aktivitet får stå en gång per månad.',
    },
    {
      heading: 'Ansvarig',
      field: 'responsible',
      kind: { is: 'name', max: 120 },
      explanation: 'En roll, till exempel kvalitetsstrateg.',
    },
    {
      heading: 'Löpande',
      field: 'ongoing',
      kind: { is: 'yesNo' },
      explanation: 'ja när aktiviteten pågår hela året; månaden är då dess plats i hjulet.',
    },
    archivedColumn,
  ],
}
