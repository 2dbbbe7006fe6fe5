import { archivedColumn, type SheetDefinition } from './column'

export const serviceAreas: SheetDefinition = {
  name: 'Verksamhetsområden',
  table: 'serviceArea',
  explanation: 'En rad per verksamhetsområde, till exempel Barn och unga eller Funktionsnedsättning.',
  columns: [
    {
      heading: 'Verksamhetsområde',
      field: 'name',
      required: true,
      kind: { is: 'name', max: 300 },
      explanation: 'Områdets namn.',
    },
    {
      heading: 'Nämnd',
      field: 'committeeId',
      kind: { is: 'reference', to: 'Nämnder' },
      explanation: 'Nämnden som ansvarar. Namnet ska finnas i bladet Nämnder eller i programmet.',
    },
    {
      heading: 'Lagrum',
      field: 'lawBasis',
      kind: { is: 'name', max: 200 },
      explanation: 'Lagen som området vilar på, till exempel SoL eller LSS.',
    },
    archivedColumn,
  ],
}
