import type { SheetDefinition } from './column'

const step = { is: 'whole', min: 1, max: 5 } as const

export const risks: SheetDefinition = {
  name: 'Riskanalyser',
  table: 'risk',
  explanation: 'En rad per risk. Raderna hamnar i årets utkast till riskanalys för området; finns inget så skapas ett.',
  columns: [
    {
      heading: 'Verksamhetsområde',
      field: 'serviceAreaId',
      required: true,
      kind: { is: 'reference', to: 'Verksamhetsområden' },
      explanation: 'Området som analysen gäller.',
      virtual: true,
    },
    {
      heading: 'År',
      field: 'year',
      required: true,
      kind: { is: 'whole', min: 1990, max: 2100 },
      explanation: 'Året som analysen gäller, fyra siffror.',
      virtual: true,
    },
    {
      heading: 'Risk',
      field: 'event',
      required: true,
      kind: { is: 'text', max: 500 },
      explanation: 'Vad som kan hända. Samma risk får finnas en gång per område och år.',
    },
    {
      heading: 'Krav',
      field: 'requirementWords',
      kind: { is: 'text', max: 500 },
      explanation: 'Kravet som hotas. Står det i bladet Krav eller i programmet kopplas risken till det.',
      virtual: true,
    },
    { heading: 'Orsak', field: 'cause', kind: { is: 'text', max: 1000 }, explanation: 'Varför det kan hända.' },
    {
      heading: 'Sannolikhet',
      field: 'likelihood',
      required: true,
      kind: step,
      explanation: 'Ett helt tal från 1 (minst) till skalans högsta.',
    },
    {
      heading: 'Konsekvens',
      field: 'consequence',
      required: true,
      kind: step,
      explanation: 'Ett helt tal från 1 (minst) till skalans högsta.',
    },
    {
      heading: 'Hantering',
      field: 'treatment',
      kind: { is: 'text', max: 2000 },
      explanation: 'Vad som görs för att minska risken.',
    },
    {
      heading: 'Ansvarig',
      field: 'responsible',
      kind: { is: 'name', max: 120 },
      explanation: 'En roll, till exempel planerare äldre.',
    },
    { heading: 'Klart senast', field: 'dueOn', kind: { is: 'date' }, explanation: 'Datum som 2026-11-22.' },
    {
      heading: 'Sannolikhet efter åtgärd',
      field: 'residualLikelihood',
      kind: step,
      explanation: 'Värdet när hanteringen är på plats.',
    },
    {
      heading: 'Konsekvens efter åtgärd',
      field: 'residualConsequence',
      kind: step,
      explanation: 'Värdet när hanteringen är på plats.',
    },
    {
      heading: 'Förändring',
      field: 'changeTitle',
      kind: { is: 'name', max: 120 },
      explanation: 'Vad som ändras, när analysen görs före en förändring. Tomt: områdets analys för året.',
      virtual: true,
      beyondTemplate: true,
    },
    {
      heading: 'Förändringen sker',
      field: 'changeOn',
      kind: { is: 'date' },
      explanation: 'Dagen för förändringen.',
      virtual: true,
      beyondTemplate: true,
    },
  ],
}
