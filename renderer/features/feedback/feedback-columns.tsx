import type { FeedbackRow } from '../../../shared/contracts/feedback'
import { signalStepNames } from '../../../shared/domain/signal/step'
import { formatDate, formatNumber, UNKNOWN } from '../../../shared/text/format'
import { feedbackKindNames } from '../../../shared/text/names'
import type { ExcelColumn } from '../../lib/excel-export'
import { DueChip } from '../../ui'
import type { Column } from '../../ui/table'
import { capital } from '../register/form-values'
import { Place, StepChip } from '../signal/signal-words'

export const feedbackColumns: Column<FeedbackRow>[] = [
  { id: 'number', header: 'Nummer', width: 6.75, grow: 0, nowrap: true, sortable: true, cell: (row) => row.number },
  {
    id: 'day',
    header: 'Kom in',
    width: 6,
    grow: 0,
    nowrap: true,
    sortable: true,
    cell: (row) => formatDate(row.receivedOn),
  },
  {
    id: 'kind',
    header: 'Typ',
    width: 5.25,
    grow: 0,
    sortable: true,
    cell: (row) => capital(feedbackKindNames[row.kind]),
  },
  { id: 'providerName', header: 'Utförare', width: 10.5, grow: 3, key: true, sortable: true, cell: Place },
  {
    id: 'category',
    header: 'Kategori',
    width: 7.5,
    grow: 1,
    sortable: true,
    cell: (row) => (row.category === null ? UNKNOWN : capital(row.category)),
  },
  { id: 'status', header: 'Status', width: 8.5, grow: 0, cell: (row) => <StepChip register="feedback" {...row} /> },
  {
    id: 'answerDays',
    header: 'Svar',
    width: 8.5,
    grow: 0,
    sortable: true,
    cell: (row) =>
      row.answerDays !== null ? (
        `${formatNumber(row.answerDays)} dagar`
      ) : row.waitingWords === null ? (
        UNKNOWN
      ) : row.late ? (
        <DueChip label={capital(row.waitingWords.replace('har ', ''))} tone="high" />
      ) : (
        capital(row.waitingWords.replace('har ', ''))
      ),
  },
  {
    id: 'responsible',
    header: 'Ansvarig',
    width: 8.75,
    grow: 1,
    sortable: true,
    cell: (row) => row.responsible ?? UNKNOWN,
  },
]

/** The panel tells the rest. */
export const besidePanel = feedbackColumns.filter(({ id }) => ['number', 'kind', 'providerName', 'status'].includes(id))

/** As the import workbook's sheet Synpunkter, with what the list shows besides. */
export const feedbackExcel: ExcelColumn<FeedbackRow>[] = [
  { header: 'Nummer', value: (row) => row.number },
  { header: 'Datum', value: (row) => row.receivedOn, kind: 'date' },
  { header: 'Typ', value: (row) => feedbackKindNames[row.kind] },
  { header: 'Kategori', value: (row) => row.category, width: 20 },
  { header: 'Utförare', value: (row) => row.providerName, width: 30 },
  { header: 'Enhet', value: (row) => row.unitName, width: 24 },
  { header: 'Insats', value: (row) => row.serviceTypeName, width: 24 },
  { header: 'Beskrivning', value: (row) => row.description, width: 60 },
  { header: 'Hur den kom in', value: (row) => row.receivedHow },
  { header: 'Ansvarig', value: (row) => row.responsible, width: 20 },
  { header: 'Åtgärd', value: (row) => row.measure, width: 40 },
  { header: 'Status', value: (row) => row.status ?? signalStepNames.feedback[row.step] ?? null },
  { header: 'Besvarad', value: (row) => row.answeredOn, kind: 'date' },
  { header: 'Dagar till svar', value: (row) => row.answerDays, kind: 'number' },
  { header: 'Skäl till att svar inte lämnas', value: (row) => row.unansweredReason, width: 30 },
  { header: 'Avslutad', value: (row) => row.closedOn, kind: 'date' },
  { header: 'Granskning', value: (row) => row.reviewNumber },
]
