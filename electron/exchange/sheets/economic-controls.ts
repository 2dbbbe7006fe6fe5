import { archivedColumn, type SheetDefinition } from './column'

export const economicControls: SheetDefinition = {
  name: 'Ekonomiska kontroller',
  table: 'economicControl',
  explanation: 'En rad per utförare och dag då ekonomin kontrollerades.',
  telling: ['F-skatt'],
  columns: [
    {
      heading: 'Utförare',
      field: 'providerId',
      required: true,
      kind: { is: 'reference', to: 'Utförare' },
      explanation: 'Utförarens namn, som i bladet Utförare eller i programmet.',
    },
    {
      heading: 'Datum',
      field: 'controlledOn',
      required: true,
      kind: { is: 'date' },
      explanation: 'Dagen då kontrollen gjordes, som 2026-11-22.',
    },
    {
      heading: 'F-skatt',
      field: 'fTax',
      kind: { is: 'yesNo' },
      explanation: 'ja när utföraren är godkänd för F-skatt. Tomt: inte kontrollerat.',
    },
    {
      heading: 'Registrerad',
      field: 'registered',
      kind: { is: 'yesNo' },
      explanation: 'ja när utföraren är registrerad hos Bolagsverket eller länsstyrelsen. Tomt: inte kontrollerat.',
    },
    {
      heading: 'Arbetsgivaravgifter',
      field: 'employerContributions',
      kind: { is: 'name', max: 200 },
      explanation: 'betalda, eller vad som avviker, i ord.',
      suggestions: ['betalda', 'betalda för sent', 'inte betalda'],
    },
    {
      heading: 'Skatteskulder',
      field: 'taxDebts',
      kind: { is: 'name', max: 200 },
      explanation: 'nej när det inte finns några, annars beloppet eller vad det gäller.',
      suggestions: ['nej', 'ja'],
    },
    {
      heading: 'Kreditbetyg',
      field: 'creditRating',
      kind: { is: 'name', max: 100 },
      explanation: 'Betyget som upplysningsföretaget ger, till exempel AA.',
    },
    {
      heading: 'Uteslutningsgrund',
      field: 'exclusionGround',
      kind: { is: 'name', max: 300 },
      explanation: 'nej när ingen finns, annars vilken.',
      suggestions: ['nej', 'ja'],
    },
    {
      heading: 'Styrelse kontrollerad',
      field: 'boardChecked',
      kind: { is: 'yesNo' },
      explanation: 'ja när företrädarna har kontrollerats. Skriv inga personnamn.',
    },
    {
      heading: 'Anmärkning',
      field: 'remark',
      kind: { is: 'text', max: 2000 },
      explanation: 'Vad kontrollen anmärker på. Tomt: inget. Uppgifter om enskilda personer får inte finnas här.',
    },
    archivedColumn,
  ],
}
