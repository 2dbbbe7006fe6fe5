import { causeCategoryNames } from '../../../shared/text/collect-names'
import { type Column, type SheetDefinition, wordsOf } from './column'

/** Which event an analysis is of: exactly one of the three is filled in. */
const analysed: Column[] = [
  {
    heading: 'Lex Sarah',
    field: 'lexSarahId',
    kind: { is: 'reference', to: 'Lex Sarah' },
    explanation: 'Numret på den lex Sarah som analyseras.',
  },
  {
    heading: 'Lex Maria',
    field: 'lexMariaId',
    kind: { is: 'reference', to: 'Lex Maria' },
    explanation: 'Numret på den lex Maria som analyseras.',
  },
  {
    heading: 'Avvikelse',
    field: 'deviationId',
    kind: { is: 'reference', to: 'Avvikelser' },
    explanation: 'Numret på den avvikelse som analyseras.',
  },
]

export const eventAnalyses: SheetDefinition = {
  name: 'Händelseanalyser',
  table: 'eventAnalysis',
  explanation: 'En rad per händelseanalys. Fyll i ett av de tre numren. Orsakerna står i bladet Händelseorsaker.',
  telling: ['Frågeställning', 'Händelseförlopp'],
  columns: [
    ...analysed,
    {
      heading: 'Frågeställning',
      field: 'question',
      kind: { is: 'text', max: 1000 },
      explanation: 'Vad analysen ska svara på.',
    },
    {
      heading: 'Händelseförlopp',
      field: 'course',
      kind: { is: 'text', max: 8000 },
      explanation: 'Vad som hände, i tidsordning och utan uppgifter om enskilda personer.',
    },
    { heading: 'Slutsats', field: 'conclusion', kind: { is: 'text', max: 4000 }, explanation: 'Vad ni har lärt er.' },
    {
      heading: 'Analysledare',
      field: 'responsible',
      kind: { is: 'name', max: 120 },
      explanation: 'Rollen som leder analysen.',
    },
    { heading: 'Klar', field: 'doneOn', kind: { is: 'date' }, explanation: 'Dagen då analysen var klar.' },
  ],
}

export const eventCauses: SheetDefinition = {
  name: 'Händelseorsaker',
  table: 'eventCause',
  explanation: 'En rad per orsak i en händelseanalys. Fyll i samma nummer som i bladet Händelseanalyser.',
  telling: ['Orsak', 'Orsaksområde'],
  columns: [
    ...analysed.map((column): Column => ({ ...column, virtual: true })),
    {
      heading: 'Nummer',
      field: 'position',
      required: true,
      kind: { is: 'whole', min: 1, max: 9999 },
      explanation: 'Orsakens nummer i analysen: 1, 2, 3 …',
    },
    {
      heading: 'Orsak till',
      field: 'parentPosition',
      virtual: true,
      kind: { is: 'whole', min: 1, max: 9999 },
      explanation: 'Numret på orsaken som den här svarar varför till. Tomt: den närmaste orsaken.',
    },
    {
      heading: 'Orsaksområde',
      field: 'category',
      required: true,
      kind: { is: 'oneOf', words: wordsOf(causeCategoryNames) },
      explanation: 'Vilket slags orsak det är.',
    },
    {
      heading: 'Orsak',
      field: 'text',
      required: true,
      kind: { is: 'text', max: 1000 },
      explanation: 'Orsaken i en mening.',
    },
    { heading: 'Åtgärd', field: 'measure', kind: { is: 'text', max: 1000 }, explanation: 'Vad som görs åt den.' },
    {
      heading: 'Ansvarig',
      field: 'responsible',
      kind: { is: 'name', max: 120 },
      explanation: 'Rollen som svarar för åtgärden.',
    },
    { heading: 'Klart senast', field: 'dueOn', kind: { is: 'date' }, explanation: 'När åtgärden ska vara klar.' },
    { heading: 'Klart', field: 'doneOn', kind: { is: 'date' }, explanation: 'Dagen då åtgärden var klar.' },
  ],
}
