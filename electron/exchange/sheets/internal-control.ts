import { controlDeviationNames } from '../../../shared/text/names'
import { type Column, type SheetDefinition, wordsOf } from './column'

const step = { is: 'whole', min: 1, max: 5 } as const
const tertials = [1, 2, 3] as const

/** What the tables hold and the template leaves out: written at export so that nothing is lost, and read back. */
const beyondTemplate = (column: Column): Column => ({ ...column, beyondTemplate: true })

const riskDetails: Column[] = [
  {
    heading: 'Riskportfölj',
    field: 'portfolio',
    kind: { is: 'name', max: 120 },
    explanation: 'Riskportföljens namn. Tomt: Internkontroll.',
  },
  { heading: 'Orsak', field: 'cause', kind: { is: 'text', max: 1000 }, explanation: 'Varför det kan hända.' },
  { heading: 'Hantering', field: 'treatment', kind: { is: 'text', max: 2000 }, explanation: 'Vad som redan görs.' },
  {
    heading: 'Riskansvarig',
    field: 'riskResponsible',
    kind: { is: 'name', max: 120 },
    explanation: 'Rollen som äger risken.',
  },
  { heading: 'Klart senast', field: 'riskDueOn', kind: { is: 'date' }, explanation: 'När hanteringen är på plats.' },
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
]

const planDetails: Column[] = [
  {
    heading: 'Rapporteras till',
    field: 'reportsTo',
    kind: { is: 'name', max: 120 },
    explanation: 'Vem som får resultatet.',
  },
  {
    heading: 'Plan för nämnd',
    field: 'planCommittee',
    kind: { is: 'name', max: 300 },
    explanation: 'Nämnden vars plan har kontrollmomentet, eller alla nämnder. Tomt: samma som Nämnd.',
  },
  {
    heading: 'Plan för år',
    field: 'planYear',
    kind: { is: 'whole', min: 1990, max: 2100 },
    explanation: 'Planens år. Tomt: samma som År.',
  },
]

const resultDetails: Column[] = tertials.flatMap((tertial): Column[] => [
  {
    heading: `Avvikelse tertial ${tertial}`,
    field: `deviation${tertial}`,
    kind: { is: 'oneOf', words: wordsOf(controlDeviationNames) },
    explanation: 'Om kontrollen visade någon avvikelse.',
  },
  {
    heading: `Åtgärd tertial ${tertial}`,
    field: `measure${tertial}`,
    kind: { is: 'text', max: 2000 },
    explanation: 'Vad som görs åt avvikelsen.',
  },
  {
    heading: `Åtgärdsansvarig tertial ${tertial}`,
    field: `measureResponsible${tertial}`,
    kind: { is: 'name', max: 120 },
    explanation: 'Rollen som ansvarar för åtgärden.',
  },
  {
    heading: `Åtgärd klar senast tertial ${tertial}`,
    field: `measureDueOn${tertial}`,
    kind: { is: 'date' },
    explanation: 'När åtgärden ska vara klar.',
  },
])

/** A row becomes a risk in the year's portfolio and, with a kontrollmoment, a part of the year's plan and its results. */
export const internalControl: SheetDefinition = {
  name: 'Internkontroll',
  table: 'controlActivity',
  explanation: 'En rad per risk och kontrollmoment. Risken hamnar i årets riskportfölj, kontrollmomentet i årets plan.',
  telling: ['Process', 'Kontrollmoment'],
  columns: [
    {
      heading: 'År',
      field: 'year',
      required: true,
      kind: { is: 'whole', min: 1990, max: 2100 },
      explanation: 'Året som kontrollen gäller, fyra siffror.',
    },
    {
      heading: 'Risk',
      field: 'event',
      required: true,
      kind: { is: 'text', max: 500 },
      explanation: 'Vad som kan hända. Flera kontrollmoment för samma risk: skriv den likadant på varje rad.',
    },
    {
      heading: 'Process',
      field: 'process',
      kind: { is: 'name', max: 120 },
      explanation: 'Processen där risken finns, till exempel Biståndshandläggning.',
    },
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
      heading: 'Kontrollmoment',
      field: 'control',
      kind: { is: 'text', max: 500 },
      explanation: 'Vad som kontrolleras. Tomt: risken har inget kontrollmoment än.',
    },
    { heading: 'Metod', field: 'method', kind: { is: 'text', max: 1000 }, explanation: 'Hur det kontrolleras.' },
    {
      heading: 'Frekvens',
      field: 'frequency',
      kind: { is: 'name', max: 120 },
      explanation: 'Hur ofta, till exempel varje tertial.',
      suggestions: ['Varje månad', 'Varje tertial', 'Tertial 1 och 3', 'En gång per år'],
    },
    {
      heading: 'Ansvarig',
      field: 'responsible',
      kind: { is: 'name', max: 120 },
      explanation: 'En roll, till exempel controller.',
    },
    ...tertials.map(
      (tertial): Column => ({
        heading: `Tertial ${tertial}`,
        field: `result${tertial}`,
        kind: { is: 'text', max: 2000 },
        explanation: 'Vad kontrollen visade. Uppgifter om enskilda personer får inte finnas här.',
      }),
    ),
    {
      heading: 'Nämnd',
      field: 'committeeId',
      kind: { is: 'reference', to: 'Nämnder' },
      explanation: 'Nämnden som kontrollen gäller. Tomt: alla nämnder.',
    },
    ...[...riskDetails, ...planDetails, ...resultDetails].map(beyondTemplate),
  ],
}
