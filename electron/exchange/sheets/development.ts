import { developmentStatusNames, effectNames, systemMeasureKindNames } from '../../../shared/text/act-names'
import { qualityAreas } from '../../../shared/text/names'
import { archivedColumn, type Column, type SheetDefinition, wordsOf } from './column'

const beyond = (column: Column): Column => ({ ...column, beyondTemplate: true })

const number: Column = beyond({
  heading: 'Nummer',
  field: 'number',
  kind: { is: 'code', max: 60 },
  explanation: 'Tomt: programmet ger nästa lediga nummer.',
})

const year: Column = {
  heading: 'År',
  field: 'year',
  required: true,
  kind: { is: 'whole', min: 1990, max: 2100 },
  explanation: 'Året som det skrevs för, fyra siffror.',
}

const place: Column[] = [
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
  {
    heading: 'Insats',
    field: 'serviceTypeId',
    kind: { is: 'reference', to: 'Insatser' },
    explanation: 'Insatsen som det gäller. Det smalaste räcker.',
  },
]

const responsible: Column[] = [
  {
    heading: 'Ansvarig',
    field: 'responsible',
    kind: { is: 'name', max: 120 },
    explanation: 'En roll, till exempel kvalitetsstrateg.',
  },
  { heading: 'Klart senast', field: 'dueOn', kind: { is: 'date' }, explanation: 'Dagen då det ska vara klart.' },
]

const effect: Column[] = [
  {
    heading: 'Effekt följs upp',
    field: 'effectDueOn',
    kind: { is: 'date' },
    explanation: 'Dagen då effekten ska följas upp.',
  },
  {
    heading: 'Önskad effekt',
    field: 'effect',
    kind: { is: 'oneOf', words: wordsOf(effectNames) },
    explanation: 'ja, delvis eller nej.',
  },
  { heading: 'Effekt uppföljd', field: 'effectOn', kind: { is: 'date' }, explanation: 'Dagen då den följdes upp.' },
  {
    heading: 'Om effekten',
    field: 'effectNote',
    kind: { is: 'text', max: 2000 },
    explanation: 'Vad som visar det.',
  },
].map((column) => beyond(column as Column))

const carried: Column = beyond({
  heading: 'Förd till',
  field: 'carriedWords',
  kind: { is: 'text', max: 8000 },
  explanation: 'En rad per ställe: år, riskanalys, uppföljningsplan eller kvalitetsberättelse, och dagen.',
})

export const developmentAreas: SheetDefinition = {
  name: 'Utvecklingsområden',
  table: 'developmentArea',
  explanation: 'En rad per utvecklingsområde: vad som behöver bli bättre, skrivet ur årets analys.',
  telling: ['Vad analysen visar'],
  columns: [
    number,
    year,
    {
      heading: 'Rubrik',
      field: 'title',
      required: true,
      kind: { is: 'name', max: 200 },
      explanation: 'Vad som behöver utvecklas. Samma rubrik får finnas en gång per år.',
    },
    {
      heading: 'Vad analysen visar',
      field: 'analysis',
      kind: { is: 'text', max: 4000 },
      explanation: 'Vad materialet visar, med antal.',
    },
    {
      heading: 'Beskrivning',
      field: 'description',
      kind: { is: 'text', max: 4000 },
      explanation: 'Vad som ska bli annorlunda.',
    },
    ...place,
    {
      heading: 'Kvalitetsområde',
      field: 'qualityArea',
      kind: { is: 'name', max: 120 },
      explanation: 'Kvalitetsområdet som det hör till.',
      suggestions: [...qualityAreas],
    },
    ...responsible,
    {
      heading: 'Status',
      field: 'status',
      kind: { is: 'oneOf', words: wordsOf(developmentStatusNames) },
      explanation: 'öppet, pågår, klart eller avbrutet. Tomt: öppet.',
    },
    beyond({
      heading: 'Avslutat',
      field: 'closedOn',
      kind: { is: 'date' },
      explanation: 'Dagen då det blev klart eller avbröts.',
    }),
    beyond({
      heading: 'Vad som gjordes',
      field: 'closedNote',
      kind: { is: 'text', max: 2000 },
      explanation: 'Vad som gjordes, eller varför det avbröts.',
    }),
    ...effect,
    beyond({
      heading: 'Underlag',
      field: 'groundWords',
      kind: { is: 'text', max: 30_000 },
      explanation: 'Vad det bygger på, en rad per underlag.',
    }),
    carried,
    archivedColumn,
  ],
}

export const systemMeasures: SheetDefinition = {
  name: 'Systemåtgärder',
  table: 'systemMeasure',
  explanation: 'En rad per ändring i kommunens egna förutsättningar: krav, ersättning, anvisning eller metod.',
  telling: ['Beslutad av'],
  columns: [
    number,
    year,
    {
      heading: 'Slag',
      field: 'kind',
      required: true,
      kind: { is: 'oneOf', words: wordsOf(systemMeasureKindNames) },
      explanation: 'krav, ersättning, anvisning eller metod.',
    },
    {
      heading: 'Rubrik',
      field: 'title',
      required: true,
      kind: { is: 'name', max: 200 },
      explanation: 'Vad som ska ändras. Samma rubrik får finnas en gång per år.',
    },
    {
      heading: 'Beskrivning',
      field: 'description',
      kind: { is: 'text', max: 4000 },
      explanation: 'Varför det ändras.',
    },
    {
      heading: 'Utvecklingsområde',
      field: 'developmentAreaId',
      kind: { is: 'reference', to: 'Utvecklingsområden' },
      explanation: 'Numret på utvecklingsområdet som åtgärden svarar på.',
    },
    ...place,
    {
      heading: 'Krav',
      field: 'requirementId',
      kind: { is: 'reference', to: 'Krav', within: 'serviceTypeId' },
      explanation: 'Kravet som ändras, som det står i bladet Krav. Fyll i insatsen också.',
    },
    ...responsible,
    {
      heading: 'Beslutad av',
      field: 'decidedBy',
      kind: { is: 'name', max: 120 },
      explanation: 'Rollen eller nämnden som beslutade.',
    },
    { heading: 'Beslutad', field: 'decidedOn', kind: { is: 'date' }, explanation: 'Dagen för beslutet.' },
    beyond({ heading: 'Klar', field: 'doneOn', kind: { is: 'date' }, explanation: 'Dagen då den blev klar.' }),
    beyond({
      heading: 'Vad som gjordes',
      field: 'doneNote',
      kind: { is: 'text', max: 2000 },
      explanation: 'Vad som ändrades.',
    }),
    beyond({ heading: 'Avbruten', field: 'stoppedOn', kind: { is: 'date' }, explanation: 'Dagen då den avbröts.' }),
    beyond({
      heading: 'Skäl till avbrottet',
      field: 'stoppedReason',
      kind: { is: 'text', max: 2000 },
      explanation: 'Varför den avbröts.',
    }),
    ...effect,
    carried,
    archivedColumn,
  ],
}
