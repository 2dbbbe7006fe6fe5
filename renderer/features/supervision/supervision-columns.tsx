import type { SupervisionRow } from '../../../shared/contracts/supervision'
import { formatDate, UNKNOWN } from '../../../shared/text/format'
import { bodyWords, supervisionStageNames } from '../../../shared/text/supervision-names'
import type { ExcelColumn } from '../../lib/excel-export'
import type { Column } from '../../ui/table'
import { ArchivedName } from '../register/archived-name'
import { capital } from '../register/form-values'
import classes from './supervision.module.css'
import { concerns, SupervisionChip, SupervisionDue } from './supervision-words'

export const supervisionColumns: Column<SupervisionRow>[] = [
  {
    id: 'title',
    header: 'Vad det gäller',
    width: 13,
    grow: 3,
    key: true,
    sortable: true,
    cell: (row) => (
      <>
        <ArchivedName name={row.title} archivedAt={row.archivedAt} />
        <span className={classes.second}>{row.registryNumber}</span>
      </>
    ),
  },
  {
    id: 'body',
    header: 'Vem',
    width: 9,
    grow: 1,
    sortable: true,
    cell: (row) => capital(bodyWords(row.body, row.bodyName)),
  },
  {
    id: 'concerns',
    header: 'Var',
    width: 10,
    grow: 2,
    cell: (row) => concerns(row) ?? row.committeeName ?? 'Hela kommunen',
  },
  {
    id: 'decidedOn',
    header: 'Beslut',
    width: 6,
    grow: 0,
    nowrap: true,
    sortable: true,
    cell: (row) => formatDate(row.decidedOn),
  },
  { id: 'responsible', header: 'Ansvarig', width: 8, grow: 1, cell: (row) => row.responsible ?? UNKNOWN },
  {
    id: 'stage',
    header: 'Läge',
    width: 12,
    grow: 0,
    sortable: true,
    cell: (row) => (
      <>
        <SupervisionChip row={row} />
        <SupervisionDue row={row} />
      </>
    ),
  },
]

/** The panel tells the rest. */
export const besidePanel = supervisionColumns.filter(({ id }) => ['title', 'body', 'stage'].includes(id))

export const supervisionExcelColumns: ExcelColumn<SupervisionRow>[] = [
  { header: 'Vem', value: (row) => bodyWords(row.body, row.bodyName), width: 22 },
  { header: 'Vad det gäller', value: (row) => row.title, width: 50 },
  { header: 'Diarienummer', value: (row) => row.registryNumber },
  { header: 'Nämnd', value: (row) => row.committeeName, width: 22 },
  { header: 'Verksamhetsområde', value: (row) => row.serviceAreaName, width: 28 },
  { header: 'Insats', value: (row) => row.serviceTypeName, width: 28 },
  { header: 'Utförare', value: (row) => row.providerName, width: 28 },
  { header: 'Enhet', value: (row) => row.unitName, width: 26 },
  { header: 'Ansvarig', value: (row) => row.responsible, width: 26 },
  { header: 'Inledd', value: (row) => row.startedOn, kind: 'date' },
  { header: 'Beslut', value: (row) => row.decidedOn, kind: 'date' },
  { header: 'Beslut i ord', value: (row) => row.decision, width: 60 },
  { header: 'Krav', value: (row) => row.demands, kind: 'number' },
  { header: 'Krav kvar', value: (row) => row.openDemands, kind: 'number' },
  { header: 'Svar senast', value: (row) => row.answerDueOn, kind: 'date' },
  { header: 'Besvarad', value: (row) => row.answeredOn, kind: 'date' },
  { header: 'Läge', value: (row) => supervisionStageNames[row.stage] },
  { header: 'Avslutad', value: (row) => row.closedOn, kind: 'date' },
]
