import { projectKindNames, projectStatusNames } from '../../../shared/text/collect-names'
import { archivedColumn, type SheetDefinition, wordsOf } from './column'

export const projects: SheetDefinition = {
  name: 'Projekt',
  table: 'project',
  explanation: 'En rad per utvecklingsprojekt eller samverkan.',
  columns: [
    {
      heading: 'Rubrik',
      field: 'title',
      required: true,
      kind: { is: 'name', max: 300 },
      explanation: 'Vad det heter. Samma rubrik får finnas en gång.',
    },
    {
      heading: 'Slag',
      field: 'kind',
      required: true,
      kind: { is: 'oneOf', words: wordsOf(projectKindNames) },
      explanation: 'utvecklingsprojekt eller samverkan.',
    },
    {
      heading: 'Läge',
      field: 'status',
      required: true,
      kind: { is: 'oneOf', words: wordsOf(projectStatusNames) },
      explanation: 'planerat, pågår, avslutat eller avbrutet.',
    },
    { heading: 'Vad', field: 'what', kind: { is: 'text', max: 2000 }, explanation: 'Vad som görs.' },
    {
      heading: 'Med vem',
      field: 'withWhom',
      kind: { is: 'name', max: 300 },
      explanation: 'Vilka det görs tillsammans med.',
    },
    {
      heading: 'Ansvarig',
      field: 'responsible',
      kind: { is: 'name', max: 120 },
      explanation: 'En roll, till exempel utvecklare.',
    },
    {
      heading: 'Nämnd',
      field: 'committeeId',
      kind: { is: 'reference', to: 'Nämnder' },
      explanation: 'Nämnden som det gäller. Tomt: alla nämnder.',
    },
    {
      heading: 'Verksamhetsområde',
      field: 'serviceAreaId',
      kind: { is: 'reference', to: 'Verksamhetsområden' },
      explanation: 'Området som det gäller.',
    },
    { heading: 'Börjar', field: 'startsOn', kind: { is: 'date' }, explanation: 'Första dagen.' },
    { heading: 'Till och med', field: 'endsOn', kind: { is: 'date' }, explanation: 'Sista dagen. Tomt: tills vidare.' },
    { heading: 'Resultat', field: 'result', kind: { is: 'text', max: 2000 }, explanation: 'Vad det ledde till.' },
    archivedColumn,
  ],
}
