import { severityNames } from '../../../shared/text/names'
import { archivedColumn, type SheetDefinition, wordsOf } from './column'

export const deviations: SheetDefinition = {
  name: 'Avvikelser',
  table: 'deviation',
  explanation: 'En rad per avvikelse.',
  telling: ['Allvarlighetsgrad'],
  columns: [
    {
      heading: 'Nummer',
      field: 'number',
      kind: { is: 'code', max: 60 },
      explanation: 'Avvikelsens nummer. Tomt: programmet ger den ett.',
    },
    {
      heading: 'Datum',
      field: 'occurredOn',
      required: true,
      kind: { is: 'date' },
      explanation: 'Dagen då den inträffade, som 2026-11-22.',
    },
    {
      heading: 'Typ',
      field: 'type',
      required: true,
      kind: { is: 'name', max: 120 },
      explanation: 'Slag av avvikelse, till exempel läkemedel. Egna ord går bra.',
      suggestions: ['utebliven insats', 'läkemedel', 'fall', 'information och samverkan', 'dokumentation', 'bemötande'],
    },
    {
      heading: 'Enhet',
      field: 'unitId',
      kind: { is: 'reference', to: 'Enheter', within: 'providerId' },
      explanation: 'Enheten där den inträffade.',
    },
    {
      heading: 'Utförare',
      field: 'providerId',
      kind: { is: 'reference', to: 'Utförare' },
      explanation: 'Utföraren som den gäller. Kan lämnas tomt när bara en utförare har en enhet med namnet.',
    },
    {
      heading: 'Allvarlighetsgrad',
      field: 'severity',
      kind: { is: 'oneOf', words: wordsOf(severityNames) },
      explanation: 'ringa, måttlig eller allvarlig.',
    },
    {
      heading: 'Åtgärd',
      field: 'measure',
      kind: { is: 'text', max: 2000 },
      explanation: 'Vad som har gjorts, utan uppgifter om enskilda personer.',
    },
    {
      heading: 'Status',
      field: 'status',
      kind: { is: 'name', max: 60 },
      explanation: 'Till exempel ny, under utredning eller avslutad.',
      suggestions: ['ny', 'under utredning', 'avslutad'],
    },
    archivedColumn,
  ],
}
