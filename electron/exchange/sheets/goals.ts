import { goalKindNames, goalStatuses } from '../../../shared/text/names'
import { archivedColumn, type SheetDefinition, wordsOf } from './column'
import { tertialColumns } from './goal-tertials'

export const goals: SheetDefinition = {
  name: 'Mål och uppdrag',
  table: 'goal',
  explanation: 'En rad per mål eller uppdrag och år. Ett uppdrag som pekar ut en utförare väger i prioriteringen.',
  columns: [
    {
      heading: 'År',
      field: 'year',
      required: true,
      kind: { is: 'whole', min: 1990, max: 2100 },
      explanation: 'Året som det gäller, fyra siffror.',
    },
    {
      heading: 'Rubrik',
      field: 'title',
      required: true,
      kind: { is: 'name', max: 300 },
      explanation: 'Målet eller uppdraget i en mening. Samma rubrik får finnas en gång per år.',
    },
    {
      heading: 'Typ',
      field: 'kind',
      kind: { is: 'oneOf', words: wordsOf(goalKindNames) },
      explanation: 'mål eller uppdrag.',
    },
    {
      heading: 'Från',
      field: 'givenBy',
      kind: { is: 'name', max: 120 },
      explanation: 'Vem det kommer från, till exempel kommunfullmäktige.',
      suggestions: ['kommunfullmäktige', 'nämnden', 'förvaltningsledningen'],
    },
    {
      heading: 'Ansvarig',
      field: 'responsible',
      kind: { is: 'name', max: 120 },
      explanation: 'En roll, till exempel kvalitetsstrateg.',
    },
    {
      heading: 'Status',
      field: 'status',
      kind: { is: 'name', max: 60 },
      explanation: 'Hur det går, till exempel pågår. Egna ord går bra.',
      suggestions: goalStatuses,
    },
    {
      heading: 'Kommentar',
      field: 'comment',
      kind: { is: 'text', max: 2000 },
      explanation: 'Hur det går, i ord.',
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
      explanation: 'Området som ett uppdrag pekar ut.',
    },
    {
      heading: 'Insats',
      field: 'serviceTypeId',
      kind: { is: 'reference', to: 'Insatser' },
      explanation: 'Insatsen som ett uppdrag pekar ut.',
    },
    {
      heading: 'Utförare',
      field: 'providerId',
      kind: { is: 'reference', to: 'Utförare' },
      explanation: 'Utföraren som ett uppdrag pekar ut.',
    },
    ...tertialColumns,
    archivedColumn,
  ],
}
