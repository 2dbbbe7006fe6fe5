import { forumKindNames } from '../../../shared/text/act-names'
import { visitPlaceNames } from '../../../shared/text/collect-names'
import { archivedColumn, type SheetDefinition, wordsOf } from './column'

export const forums: SheetDefinition = {
  name: 'Informationsforum',
  table: 'informationForum',
  explanation: 'En rad per möte med utförare, branschråd eller internt nätverk.',
  columns: [
    {
      heading: 'Mötesdag',
      field: 'heldOn',
      required: true,
      kind: { is: 'date' },
      explanation: 'Dagen då mötet hölls eller ska hållas.',
    },
    {
      heading: 'Rubrik',
      field: 'title',
      required: true,
      kind: { is: 'name', max: 300 },
      explanation: 'Vad mötet heter. Samma rubrik får finnas en gång om dagen.',
    },
    {
      heading: 'Slag',
      field: 'kind',
      required: true,
      kind: { is: 'oneOf', words: wordsOf(forumKindNames) },
      explanation: 'möte med utförare, branschråd eller internt nätverk.',
    },
    {
      heading: 'Plats',
      field: 'place',
      kind: { is: 'oneOf', words: wordsOf(visitPlaceNames) },
      explanation: 'på plats eller digitalt.',
    },
    {
      heading: 'Antal deltagare',
      field: 'participants',
      kind: { is: 'whole', min: 0, max: 10_000 },
      explanation: 'Tomt: antalet är inte känt.',
    },
    {
      heading: 'Frågor som togs upp',
      field: 'topics',
      kind: { is: 'text', max: 2000 },
      explanation: 'Kommer med i årsrapporten. Skriv inget om enskilda personer.',
    },
    {
      heading: 'Verksamhetsområde',
      field: 'serviceAreaId',
      kind: { is: 'reference', to: 'Verksamhetsområden' },
      explanation: 'Området som mötet gällde.',
    },
    {
      heading: 'Insats',
      field: 'serviceTypeId',
      kind: { is: 'reference', to: 'Insatser' },
      explanation: 'Insatsen som mötet gällde.',
    },
    {
      heading: 'Nämnd',
      field: 'committeeId',
      kind: { is: 'reference', to: 'Nämnder' },
      explanation: 'Nämnden som mötet gällde. Tomt: alla nämnder, eller områdets.',
    },
    {
      heading: 'Ansvarig',
      field: 'responsible',
      kind: { is: 'name', max: 120 },
      explanation: 'En roll, till exempel avtalscontroller.',
    },
    { heading: 'Anteckning', field: 'note', kind: { is: 'text', max: 2000 }, explanation: 'Fri text.' },
    archivedColumn,
  ],
}
