import { archivedColumn, type SheetDefinition } from './column'

export const committees: SheetDefinition = {
  name: 'Nämnder',
  table: 'committee',
  explanation: 'En rad per nämnd.',
  columns: [
    {
      heading: 'Nämnd',
      field: 'name',
      required: true,
      kind: { is: 'name', max: 300 },
      explanation: 'Nämndens namn, till exempel Socialnämnden.',
    },
    {
      heading: 'Förvaltning',
      field: 'department',
      kind: { is: 'name', max: 300 },
      explanation: 'Förvaltningen under nämnden.',
    },
    { heading: 'Kommun', field: 'municipality', kind: { is: 'name', max: 300 }, explanation: 'Kommunens namn.' },
    archivedColumn,
  ],
}
