import { supervisionBodyNames } from '../../../shared/text/collect-names'
import { archivedColumn, type SheetDefinition, wordsOf } from './column'

export const supervisions: SheetDefinition = {
  name: 'Tillsyn',
  table: 'supervision',
  explanation: 'En rad per tillsyn eller revision. Kraven står i bladet Tillsynskrav.',
  telling: ['Vem', 'Vad det gäller'],
  columns: [
    {
      heading: 'Vem',
      field: 'body',
      required: true,
      kind: { is: 'oneOf', words: wordsOf(supervisionBodyNames) },
      explanation: 'IVO, kommunrevisionen, länsstyrelsen eller annan myndighet.',
    },
    {
      heading: 'Vad det gäller',
      field: 'title',
      required: true,
      kind: { is: 'name', max: 300 },
      explanation: 'Rubriken. Samma rubrik får finnas en gång: skriv gärna året i den.',
    },
    {
      heading: 'Myndighet',
      field: 'bodyName',
      kind: { is: 'name', max: 120 },
      explanation: 'Namnet, när Vem är annan myndighet.',
    },
    {
      heading: 'Diarienummer',
      field: 'registryNumber',
      kind: { is: 'code', max: 100 },
      explanation: 'Ärendets diarienummer.',
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
      explanation: 'Verksamhetsområdet som det gäller.',
    },
    {
      heading: 'Insats',
      field: 'serviceTypeId',
      kind: { is: 'reference', to: 'Insatser' },
      explanation: 'Insatsen som det gäller.',
    },
    {
      heading: 'Utförare',
      field: 'providerId',
      kind: { is: 'reference', to: 'Utförare' },
      explanation: 'Utföraren som det gäller. Kan lämnas tomt när bara en utförare har en enhet med namnet.',
    },
    {
      heading: 'Enhet',
      field: 'unitId',
      kind: { is: 'reference', to: 'Enheter', within: 'providerId' },
      explanation: 'Enheten som det gäller.',
    },
    {
      heading: 'Ansvarig',
      field: 'responsible',
      kind: { is: 'name', max: 120 },
      explanation: 'Rollen som svarar för ärendet.',
    },
    { heading: 'Inledd', field: 'startedOn', kind: { is: 'date' }, explanation: 'Dagen då den inleddes.' },
    { heading: 'Beslutad', field: 'decidedOn', kind: { is: 'date' }, explanation: 'Beslutets dag.' },
    { heading: 'Beslut', field: 'decision', kind: { is: 'text', max: 2000 }, explanation: 'Vad som beslutades.' },
    { heading: 'Svar senast', field: 'answerDueOn', kind: { is: 'date' }, explanation: 'När ett svar ska ha lämnats.' },
    { heading: 'Besvarad', field: 'answeredOn', kind: { is: 'date' }, explanation: 'Dagen då svaret lämnades.' },
    { heading: 'Avslutad', field: 'closedOn', kind: { is: 'date' }, explanation: 'Dagen då ärendet avslutades.' },
    {
      heading: 'Avslutad därför att',
      field: 'closedNote',
      kind: { is: 'text', max: 1000 },
      explanation: 'Varför ärendet avslutades.',
    },
    archivedColumn,
  ],
}
