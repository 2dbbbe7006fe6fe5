import { archivedColumn, type SheetDefinition } from './column'
import { caseColumns } from './lex-columns'

export const lexSarah: SheetDefinition = {
  name: 'Lex Sarah',
  table: 'lexSarah',
  explanation: 'En rad per rapport enligt lex Sarah.',
  telling: ['Missförhållande'],
  columns: [
    {
      heading: 'Nummer',
      field: 'number',
      kind: { is: 'code', max: 60 },
      explanation: 'Rapportens nummer. Tomt: programmet ger den ett.',
    },
    {
      heading: 'Datum',
      field: 'reportedOn',
      required: true,
      kind: { is: 'date' },
      explanation: 'Dagen då den rapporterades, som 2026-11-22.',
    },
    {
      heading: 'Enhet',
      field: 'unitId',
      kind: { is: 'reference', to: 'Enheter', within: 'providerId' },
      explanation: 'Enheten som rapporten gäller.',
    },
    {
      heading: 'Utförare',
      field: 'providerId',
      kind: { is: 'reference', to: 'Utförare' },
      explanation: 'Utföraren som rapporten gäller. Kan lämnas tomt när bara en utförare har en enhet med namnet.',
    },
    {
      heading: 'Insats',
      field: 'serviceTypeId',
      kind: { is: 'reference', to: 'Insatser' },
      explanation: 'Insatsen som rapporten gäller.',
    },
    {
      heading: 'Missförhållande',
      field: 'misconduct',
      kind: { is: 'text', max: 2000 },
      explanation: 'Vad som brast, i korthet. Uppgifter om enskilda personer får inte finnas här.',
    },
    {
      heading: 'Anmäld till IVO',
      field: 'reportedToIvo',
      kind: { is: 'yesNo' },
      explanation: 'ja när missförhållandet var allvarligt och anmäldes. Tomt: inte avgjort.',
    },
    {
      heading: 'IVO-beslut',
      field: 'ivoDecision',
      kind: { is: 'name', max: 300 },
      explanation: 'Vad IVO beslutade, till exempel avslutat utan åtgärd.',
    },
    ...caseColumns('lexSarah'),
    archivedColumn,
  ],
}
