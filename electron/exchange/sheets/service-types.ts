import { archivedColumn, type SheetDefinition } from './column'

export const serviceTypes: SheetDefinition = {
  name: 'Insatser',
  table: 'serviceType',
  explanation: 'En rad per insats eller avtalsområde, till exempel Daglig verksamhet.',
  columns: [
    {
      heading: 'Insats',
      field: 'name',
      required: true,
      kind: { is: 'name', max: 300 },
      explanation: 'Insatsens namn.',
    },
    {
      heading: 'Verksamhetsområde',
      field: 'serviceAreaId',
      required: true,
      kind: { is: 'reference', to: 'Verksamhetsområden' },
      explanation: 'Området som insatsen hör till. Namnet ska finnas i bladet Verksamhetsområden eller i programmet.',
    },
    { heading: 'Lagrum', field: 'lawBasis', kind: { is: 'name', max: 200 }, explanation: 'Till exempel LSS 9 § 10.' },
    {
      heading: 'Intervall år',
      field: 'intervalYears',
      kind: { is: 'decimal', min: 0.1, max: 20 },
      explanation: 'Hur många år det får gå mellan granskningarna av ett avtal. Tomt: programmets inställning gäller.',
    },
    {
      heading: 'Utsatt målgrupp',
      field: 'vulnerableGroup',
      kind: { is: 'yesNo' },
      explanation: 'ja när målgruppen är särskilt utsatt, till exempel barn eller skyddade. Tomt: inte bedömt.',
    },
    archivedColumn,
  ],
}
