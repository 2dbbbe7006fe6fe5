import type { DeviationRow } from '../../../shared/contracts/deviation'
import { signalStepNames } from '../../../shared/domain/signal/step'
import { formatDate, UNKNOWN } from '../../../shared/text/format'
import { severityNames } from '../../../shared/text/names'
import type { ExcelColumn } from '../../lib/excel-export'
import { DueChip, Missing } from '../../ui'
import type { Column } from '../../ui/table'
import { SeverityChip } from '../collect/review-words'
import { capital } from '../register/form-values'
import { Place, StepChip } from '../signal/signal-words'

const dueTones = { late: 'high', soon: 'mid', later: 'neutral' } as const

/** What stands of the measure in the list: its day while it waits, else its words. */
export function MeasureState({ row }: { row: DeviationRow }) {
  if (row.dueLabel !== null && row.dueDegree !== null) {
    return <DueChip label={row.dueLabel} tone={dueTones[row.dueDegree]} />
  }
  if (row.measure === null && row.severity === 'serious' && row.step !== 'closed')
    return <Missing>Åtgärd saknas</Missing>
  return <>{row.measure ?? UNKNOWN}</>
}

export const deviationColumns: Column<DeviationRow>[] = [
  { id: 'number', header: 'Nummer', width: 6.75, grow: 0, nowrap: true, sortable: true, cell: (row) => row.number },
  {
    id: 'day',
    header: 'Inträffade',
    width: 6,
    grow: 0,
    nowrap: true,
    sortable: true,
    cell: (row) => formatDate(row.occurredOn),
  },
  {
    id: 'category',
    header: 'Typ',
    width: 9,
    grow: 1,
    sortable: true,
    cell: (row) => capital(row.type),
  },
  { id: 'providerName', header: 'Utförare', width: 10.5, grow: 2, key: true, sortable: true, cell: Place },
  {
    id: 'severity',
    header: 'Allvar',
    width: 6.5,
    grow: 0,
    sortable: true,
    cell: (row) => <SeverityChip severity={row.severity} />,
  },
  { id: 'status', header: 'Status', width: 8.5, grow: 0, cell: (row) => <StepChip register="deviation" {...row} /> },
  {
    id: 'measureDueOn',
    header: 'Åtgärd',
    width: 9,
    grow: 2,
    sortable: true,
    cell: (row) => <MeasureState row={row} />,
  },
]

/** The panel tells the rest. */
export const besidePanel = deviationColumns.filter(({ id }) =>
  ['number', 'category', 'providerName', 'status'].includes(id),
)

/** As the import workbook's sheet Avvikelser, with what the list shows besides. */
export const deviationExcel: ExcelColumn<DeviationRow>[] = [
  { header: 'Nummer', value: (row) => row.number },
  { header: 'Datum', value: (row) => row.occurredOn, kind: 'date' },
  { header: 'Typ', value: (row) => row.type, width: 24 },
  { header: 'Enhet', value: (row) => row.unitName, width: 24 },
  { header: 'Utförare', value: (row) => row.providerName, width: 30 },
  { header: 'Insats', value: (row) => row.serviceTypeName, width: 24 },
  { header: 'Allvarlighetsgrad', value: (row) => (row.severity === null ? null : severityNames[row.severity]) },
  { header: 'Beskrivning', value: (row) => row.description, width: 60 },
  { header: 'Orsak', value: (row) => row.cause, width: 40 },
  { header: 'Ansvarig', value: (row) => row.responsible, width: 20 },
  { header: 'Åtgärd', value: (row) => row.measure, width: 40 },
  { header: 'Klart senast', value: (row) => row.measureDueOn, kind: 'date' },
  { header: 'Klart', value: (row) => row.measureDoneOn, kind: 'date' },
  { header: 'Status', value: (row) => row.status ?? signalStepNames.deviation[row.step] ?? null },
  { header: 'Avslutad', value: (row) => row.closedOn, kind: 'date' },
  { header: 'Granskning', value: (row) => row.reviewNumber },
  { header: 'Lex Sarah', value: (row) => row.lexSarahNumber },
]
