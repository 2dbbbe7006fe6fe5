import type { LexKind, LexRow } from '../../../shared/contracts/lex'
import { formatDate, formatNumber, UNKNOWN } from '../../../shared/text/format'
import { assessmentNames, lexStageNames, lexSubjectNames } from '../../../shared/text/lex-names'
import type { ExcelColumn } from '../../lib/excel-export'
import type { Column } from '../../ui/table'
import { ArchivedName } from '../register/archived-name'
import classes from './lex.module.css'
import { StageChip } from './lex-words'

export const lexColumns = (kind: LexKind): Column<LexRow>[] => [
  {
    id: 'number',
    header: 'Nummer',
    width: 7,
    grow: 0,
    key: true,
    nowrap: true,
    sortable: true,
    cell: (row) => <ArchivedName name={row.number} archivedAt={row.archivedAt} />,
  },
  {
    id: 'reportedOn',
    header: 'Rapporterad',
    width: 6.5,
    grow: 0,
    nowrap: true,
    sortable: true,
    cell: (row) => formatDate(row.reportedOn),
  },
  { id: 'description', header: lexSubjectNames[kind], width: 12, grow: 3, cell: (row) => row.description ?? UNKNOWN },
  {
    id: 'unitName',
    header: 'Var',
    width: 10,
    grow: 2,
    sortable: true,
    cell: (row) => (
      <>
        {row.unitName ?? row.providerName ?? UNKNOWN}
        {row.unitName !== null && row.providerName !== null && (
          <span className={classes.second}>{row.providerName}</span>
        )}
      </>
    ),
  },
  {
    id: 'serviceTypeName',
    header: 'Insats',
    width: 8,
    grow: 1,
    sortable: true,
    cell: (row) => row.serviceTypeName ?? UNKNOWN,
  },
  {
    id: 'days',
    header: 'Dagar',
    width: 4.5,
    grow: 0,
    numeric: true,
    sortable: true,
    cell: (row) => (row.stage === 'settled' ? UNKNOWN : formatNumber(row.days)),
  },
  {
    id: 'stage',
    header: 'Läge',
    width: 12.5,
    grow: 0,
    sortable: true,
    cell: (row) => (
      <>
        <StageChip lexCase={row} />
        {row.warning !== null && row.stage !== 'reportToIvo' && <span className={classes.second}>{row.warning}</span>}
      </>
    ),
  },
]

/** Beside a form. */
export const narrow = (columns: Column<LexRow>[]): Column<LexRow>[] =>
  columns.filter(({ id }) => ['number', 'reportedOn', 'unitName', 'stage'].includes(id))

const told = (value: boolean | null): string | null => (value === null ? null : value ? 'ja' : 'nej')

/** As the import workbook's sheet, with where the case stands last. */
export const lexExcelColumns = (kind: LexKind): ExcelColumn<LexRow>[] => [
  { header: 'Nummer', value: (row) => row.number },
  { header: 'Datum', value: (row) => row.reportedOn, kind: 'date' },
  { header: 'Enhet', value: (row) => row.unitName, width: 26 },
  { header: 'Utförare', value: (row) => row.providerName, width: 28 },
  { header: 'Insats', value: (row) => row.serviceTypeName, width: 28 },
  { header: lexSubjectNames[kind], value: (row) => row.description, width: 60 },
  { header: 'Anmäld till IVO', value: (row) => told(row.reportedToIvo) },
  { header: 'IVO-beslut', value: (row) => row.ivoDecision, width: 32 },
  {
    header: 'Bedömning',
    value: (row) => (row.assessment === null ? null : assessmentNames[kind][row.assessment]),
    width: 26,
  },
  { header: 'Läge', value: (row) => lexStageNames[row.stage], width: 24 },
  { header: 'Dagar', value: (row) => row.days, kind: 'number' },
  { header: 'Avslutad', value: (row) => row.closedOn, kind: 'date' },
]
