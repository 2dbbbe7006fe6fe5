import { qualityAreas } from '../../../shared/text/names'
import { archivedColumn, type SheetDefinition } from './column'

export const requirements: SheetDefinition = {
  name: 'Krav',
  table: 'requirement',
  explanation: 'En rad per krav som gäller för en insats, från lag, avtal eller uppdragsbeskrivning.',
  columns: [
    {
      heading: 'Insats',
      field: 'serviceTypeId',
      required: true,
      kind: { is: 'reference', to: 'Insatser' },
      explanation: 'Insatsen som kravet gäller.',
    },
    {
      heading: 'Krav',
      field: 'text',
      required: true,
      kind: { is: 'text', max: 1000 },
      explanation: 'Kravet i en mening. Samma krav får finnas en gång per insats.',
    },
    {
      heading: 'Källa',
      field: 'source',
      kind: { is: 'name', max: 300 },
      explanation: 'Var kravet står, till exempel Avtal p. 4.2 eller SOSFS 2011:9.',
    },
    {
      heading: 'Kvalitetsområde',
      field: 'qualityArea',
      kind: { is: 'name', max: 200 },
      explanation: 'Till exempel Trygghet och säkerhet.',
      suggestions: qualityAreas,
    },
    {
      heading: 'Konsekvens',
      field: 'consequence',
      kind: { is: 'name', max: 300 },
      explanation: 'Vad som händer om kravet inte uppfylls, i ord eller som ett tal på skalan.',
    },
    archivedColumn,
  ],
}
