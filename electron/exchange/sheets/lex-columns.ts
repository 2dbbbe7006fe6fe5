import type { LexKind } from '../../../shared/contracts/lex'
import { assessmentNames } from '../../../shared/text/lex-names'
import { type Column, wordsOf } from './column'

const beyond = (column: Column): Column => ({ ...column, beyondTemplate: true })

/** What a case goes through from report to closed: written at export so that nothing is lost, and read back. */
export const caseColumns = (kind: LexKind): Column[] =>
  (
    [
      { heading: 'Händelsedag', field: 'occurredOn', kind: { is: 'date' }, explanation: 'Dagen då det hände.' },
      {
        heading: 'Diarienummer',
        field: 'registryNumber',
        kind: { is: 'code', max: 100 },
        explanation: 'Kommunens diarienummer.',
      },
      {
        heading: 'Omedelbara åtgärder',
        field: 'immediateMeasures',
        kind: { is: 'text', max: 2000 },
        explanation: 'Vad som gjordes genast.',
      },
      {
        heading: 'Utredare',
        field: 'investigator',
        kind: { is: 'name', max: 120 },
        explanation: 'Rollen som utreder.',
      },
      {
        heading: 'Utredning inledd',
        field: 'investigationStartedOn',
        kind: { is: 'date' },
        explanation: 'Dagen då utredningen inleddes.',
      },
      {
        heading: 'Utredning',
        field: 'investigation',
        kind: { is: 'text', max: 8000 },
        explanation: 'Vad utredningen visar, utan uppgifter om enskilda personer.',
      },
      {
        heading: 'Utredning klar',
        field: 'investigationDoneOn',
        kind: { is: 'date' },
        explanation: 'Dagen då utredningen var klar.',
      },
      {
        heading: 'Bedömning',
        field: 'assessment',
        kind: { is: 'oneOf', words: wordsOf(assessmentNames[kind]) },
        explanation: 'Vad utredningen kom fram till.',
      },
      {
        heading: 'Anmäld till IVO den',
        field: 'ivoReportedOn',
        kind: { is: 'date' },
        explanation: 'Dagen då det anmäldes till IVO.',
      },
      {
        heading: 'IVO-beslut den',
        field: 'ivoDecisionOn',
        kind: { is: 'date' },
        explanation: 'Dagen då IVO beslutade.',
      },
      {
        heading: 'IVO-diarienummer',
        field: 'ivoRegistryNumber',
        kind: { is: 'code', max: 100 },
        explanation: 'IVO:s diarienummer.',
      },
      { heading: 'Åtgärd', field: 'measure', kind: { is: 'text', max: 2000 }, explanation: 'Vad som görs åt det.' },
      {
        heading: 'Ansvarig',
        field: 'measureResponsible',
        kind: { is: 'name', max: 120 },
        explanation: 'Rollen som svarar för åtgärden.',
      },
      {
        heading: 'Klart senast',
        field: 'measureDueOn',
        kind: { is: 'date' },
        explanation: 'När åtgärden ska vara klar.',
      },
      { heading: 'Klart', field: 'measureDoneOn', kind: { is: 'date' }, explanation: 'Dagen då åtgärden var klar.' },
      { heading: 'Avslutad', field: 'closedOn', kind: { is: 'date' }, explanation: 'Dagen då ärendet avslutades.' },
    ] satisfies Column[]
  ).map(beyond)
