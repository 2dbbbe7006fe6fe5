import type { RequestRow } from '../../../shared/contracts/information-request'
import { formatDate } from '../../../shared/text/format'
import { requestStateNames } from '../../../shared/text/collect-names'
import type { ExcelColumn } from '../../lib/excel-export'
import type { Column } from '../../ui/table'
import classes from './collect.module.css'
import { RequestChip } from './request-words'

export const requestColumns: Column<RequestRow>[] = [
  { id: 'number', header: 'Nummer', width: 5.5, grow: 0, nowrap: true, cell: (row) => row.number },
  {
    id: 'providerName',
    header: 'Utförare',
    width: 11,
    grow: 2,
    key: true,
    cell: (row) => (
      <>
        {row.providerName}
        {row.unitName !== null && <span className={classes.second}>{row.unitName}</span>}
      </>
    ),
  },
  { id: 'subject', header: 'Gäller', width: 10, grow: 3, cell: (row) => row.subject },
  { id: 'review', header: 'Granskning', width: 5.5, grow: 0, nowrap: true, cell: (row) => row.reviewNumber ?? '–' },
  { id: 'requestedOn', header: 'Skickad', width: 6, grow: 0, nowrap: true, cell: (row) => formatDate(row.requestedOn) },
  { id: 'dueOn', header: 'Senast', width: 6, grow: 0, nowrap: true, cell: (row) => formatDate(row.dueOn) },
  { id: 'received', header: 'Kommit', width: 5, grow: 0, cell: (row) => `${row.received} av ${row.items.length}` },
  { id: 'state', header: 'Läge', width: 8, grow: 0, cell: (row) => <RequestChip request={row} /> },
]

/** Beside an open panel only what tells the rows apart. */
export const fewRequestColumns = requestColumns.filter(({ id }) =>
  ['number', 'providerName', 'received', 'state'].includes(id),
)

export const requestExcelColumns: ExcelColumn<RequestRow>[] = [
  { header: 'Nummer', value: (row) => row.number },
  { header: 'Utförare', value: (row) => row.providerName, width: 30 },
  { header: 'Enhet', value: (row) => row.unitName, width: 24 },
  { header: 'Gäller', value: (row) => row.subject, width: 40 },
  { header: 'Granskning', value: (row) => row.reviewNumber },
  { header: 'Skickad', value: (row) => row.requestedOn, kind: 'date' },
  { header: 'Svar senast', value: (row) => row.dueOn, kind: 'date' },
  { header: 'Påmind', value: (row) => row.remindedOn, kind: 'date' },
  { header: 'Begärda uppgifter', value: (row) => row.items.map(({ title }) => title).join('; '), width: 50 },
  { header: 'Har kommit', value: (row) => row.received, kind: 'number' },
  { header: 'Begärda', value: (row) => row.items.length, kind: 'number' },
  { header: 'Läge', value: (row) => requestStateNames[row.state] },
  { header: 'Avslutad', value: (row) => row.closedOn, kind: 'date' },
  { header: 'Avslutad därför att', value: (row) => row.closedReason, width: 30 },
  { header: 'Kontakt', value: (row) => row.responsible, width: 20 },
  { header: 'Diarienummer', value: (row) => row.registryNumber, width: 18 },
]
