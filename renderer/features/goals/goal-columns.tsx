import type { GoalRow } from '../../../shared/contracts/goals'
import { UNKNOWN } from '../../../shared/text/format'
import { goalKindNames } from '../../../shared/text/names'
import type { ExcelColumn } from '../../lib/excel-export'
import { Missing } from '../../ui'
import type { Column } from '../../ui/table'
import { ArchivedName } from '../register/archived-name'
import { capital, GoalStatus, pointsAt } from './goal-words'

const kindOf = ({ kind }: GoalRow): string => (kind === null ? UNKNOWN : capital(goalKindNames[kind]))

export const goalColumns: Column<GoalRow>[] = [
  {
    id: 'title',
    header: 'Rubrik',
    width: 13,
    grow: 4,
    key: true,
    sortable: true,
    cell: (row) => <ArchivedName name={row.title} archivedAt={row.archivedAt} />,
  },
  { id: 'kind', header: 'Typ', width: 5.25, grow: 0, sortable: true, cell: kindOf },
  { id: 'pointsAt', header: 'Pekar ut', width: 10, grow: 2, cell: (row) => pointsAt(row) ?? '–' },
  { id: 'givenBy', header: 'Från', width: 8.5, grow: 1, sortable: true, cell: (row) => row.givenBy ?? UNKNOWN },
  {
    id: 'responsible',
    header: 'Ansvarig',
    width: 8.5,
    grow: 1,
    sortable: true,
    cell: (row) => row.responsible ?? <Missing>Saknas</Missing>,
  },
  {
    id: 'status',
    header: 'Status',
    width: 7,
    grow: 0,
    sortable: true,
    cell: (row) => <GoalStatus status={row.status} />,
  },
  { id: 'comment', header: 'Kommentar', width: 10, grow: 3, cell: (row) => row.comment ?? '–' },
]

/** The panel tells the rest. */
export const besidePanel = goalColumns.filter(({ id }) => ['title', 'kind', 'responsible', 'status'].includes(id))

/** As the import workbook's sheet Mål och uppdrag. */
export const goalExcelColumns: ExcelColumn<GoalRow>[] = [
  { header: 'År', value: (row) => row.year },
  { header: 'Rubrik', value: (row) => row.title, width: 50 },
  { header: 'Typ', value: (row) => (row.kind === null ? null : goalKindNames[row.kind]) },
  { header: 'Från', value: (row) => row.givenBy, width: 24 },
  { header: 'Ansvarig', value: (row) => row.responsible, width: 28 },
  { header: 'Status', value: (row) => row.status },
  { header: 'Kommentar', value: (row) => row.comment, width: 60 },
  { header: 'Nämnd', value: (row) => row.committeeName, width: 22 },
  { header: 'Verksamhetsområde', value: (row) => row.serviceAreaName, width: 28 },
  { header: 'Insats', value: (row) => row.serviceTypeName, width: 28 },
  { header: 'Utförare', value: (row) => row.providerName, width: 28 },
]
