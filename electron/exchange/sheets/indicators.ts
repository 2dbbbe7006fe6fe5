import { indicatorDirectionNames, indicatorKindNames } from '../../../shared/text/collect-names'
import { archivedColumn, type SheetDefinition, wordsOf } from './column'
import { genderWords } from './survey-results'

/** One row a value; what the row says of the nyckeltal itself goes for all its rows. */
export const indicators: SheetDefinition = {
  name: 'Nyckeltal',
  table: 'indicatorValue',
  explanation: 'En rad per nyckeltal, år, grupp och kön.',
  columns: [
    {
      heading: 'Nyckeltal',
      field: 'name',
      required: true,
      kind: { is: 'name', max: 300 },
      explanation: 'Nyckeltalets namn, skrivet likadant på alla rader.',
    },
    {
      heading: 'År',
      field: 'year',
      required: true,
      kind: { is: 'whole', min: 1990, max: 2100 },
      explanation: 'Året som värdet gäller, fyra siffror.',
    },
    {
      heading: 'Grupp',
      field: 'groupName',
      required: true,
      kind: { is: 'name', max: 120 },
      explanation: 'Egen kommun, eller dem man jämför med, till exempel Liknande kommuner, Riket eller Bästa kommun.',
      suggestions: ['Egen kommun', 'Liknande kommuner', 'Riket', 'Bästa kommun'],
    },
    {
      heading: 'Kön',
      field: 'gender',
      kind: { is: 'oneOf', words: genderWords },
      explanation: 'kvinna, man, annat eller totalt. Tomt: totalt.',
    },
    {
      heading: 'Värde',
      field: 'value',
      kind: { is: 'decimal', min: -1e12, max: 1e12, percentSign: true },
      explanation: 'Värdet som ett tal. Tomt betyder okänt, inte noll.',
    },
    {
      heading: 'Bättre',
      field: 'better',
      kind: { is: 'oneOf', words: wordsOf(indicatorDirectionNames) },
      explanation:
        'högre när ett högre värde är bättre, lägre när ett lägre är det. Tomt: det som redan är sagt gäller.',
    },
    {
      heading: 'Källa',
      field: 'source',
      kind: { is: 'name', max: 200 },
      explanation: 'Var värdet är hämtat, till exempel Kolada.',
      suggestions: ['Kolada', 'Öppna jämförelser', 'Egen uppföljning'],
    },
    {
      heading: 'Slag',
      field: 'kind',
      kind: { is: 'oneOf', words: wordsOf(indicatorKindNames) },
      explanation: 'resultat, process eller struktur.',
      beyondTemplate: true,
    },
    {
      heading: 'Enhet',
      field: 'unit',
      kind: { is: 'name', max: 40 },
      explanation: 'Vad värdet mäts i, till exempel %, dagar eller kr/inv.',
      beyondTemplate: true,
    },
    {
      heading: 'Id i Kolada',
      also: ['Kolada-id', 'Koladaid'],
      field: 'koladaId',
      kind: { is: 'code', max: 6 },
      explanation: 'N eller U och fem siffror.',
      beyondTemplate: true,
    },
    {
      heading: 'Verksamhetsområde',
      field: 'serviceAreaId',
      kind: { is: 'reference', to: 'Verksamhetsområden' },
      explanation: 'Verksamhetsområdet som nyckeltalet hör till.',
      beyondTemplate: true,
    },
    {
      heading: 'Beskrivning',
      field: 'description',
      kind: { is: 'text', max: 2000 },
      explanation: 'Hur nyckeltalet mäts.',
      beyondTemplate: true,
    },
    {
      heading: 'Sista år',
      field: 'endedYear',
      kind: { is: 'whole', min: 1990, max: 2100 },
      explanation: 'Sista året som nyckeltalet mättes, när det har upphört.',
      beyondTemplate: true,
    },
    {
      heading: 'Hämtat',
      field: 'fetchedOn',
      kind: { is: 'date' },
      explanation: 'Dagen då värdet hämtades från Kolada.',
      beyondTemplate: true,
    },
    archivedColumn,
  ],
}
