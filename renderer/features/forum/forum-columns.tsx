import type { ForumRow } from '../../../shared/contracts/forum'
import { forumKindNames } from '../../../shared/text/act-names'
import { visitPlaceNames } from '../../../shared/text/collect-names'
import { formatDate, formatNumber, UNKNOWN } from '../../../shared/text/format'
import type { ExcelColumn } from '../../lib/excel-export'
import { Missing } from '../../ui'
import type { Column } from '../../ui/table'
import { ArchivedName } from '../register/archived-name'
import { capital } from '../register/form-values'

/** The insats it is about, else the område, else the nämnd. */
export const aboutOf = ({ serviceTypeName, serviceAreaName, committeeName }: ForumRow): string =>
  serviceTypeName ?? serviceAreaName ?? committeeName ?? 'Alla nämnder'

export const forumColumns: Column<ForumRow>[] = [
  {
    id: 'heldOn',
    header: 'Dag',
    width: 6.5,
    grow: 0,
    nowrap: true,
    sortable: true,
    cell: (row) => formatDate(row.heldOn),
  },
  {
    id: 'title',
    header: 'Rubrik',
    width: 13,
    grow: 3,
    key: true,
    sortable: true,
    cell: (row) => <ArchivedName name={row.title} archivedAt={row.archivedAt} />,
  },
  {
    id: 'kind',
    header: 'Slag',
    width: 9,
    grow: 1,
    sortable: true,
    cell: (row) => capital(forumKindNames[row.kind]),
  },
  { id: 'about', header: 'Gäller', width: 10, grow: 2, sortable: true, cell: aboutOf },
  {
    id: 'place',
    header: 'Plats',
    width: 5.5,
    grow: 0,
    sortable: true,
    cell: (row) => (row.place === null ? UNKNOWN : capital(visitPlaceNames[row.place])),
  },
  {
    id: 'participants',
    header: 'Deltagare',
    width: 6,
    grow: 0,
    numeric: true,
    sortable: true,
    cell: (row) => formatNumber(row.participants),
  },
  {
    id: 'responsible',
    header: 'Ansvarig',
    width: 8,
    grow: 1,
    sortable: true,
    cell: (row) => row.responsible ?? <Missing>Saknas</Missing>,
  },
]

/** The panel tells the rest. */
export const besidePanel = forumColumns.filter(({ id }) => ['heldOn', 'title', 'kind', 'participants'].includes(id))

/** As the workbook's sheet Informationsforum. */
export const forumExcelColumns: ExcelColumn<ForumRow>[] = [
  { header: 'Mötesdag', value: (row) => row.heldOn, kind: 'date' },
  { header: 'Rubrik', value: (row) => row.title, width: 44 },
  { header: 'Slag', value: (row) => forumKindNames[row.kind], width: 20 },
  { header: 'Plats', value: (row) => (row.place === null ? null : visitPlaceNames[row.place]) },
  { header: 'Antal deltagare', value: (row) => row.participants, kind: 'number' },
  { header: 'Frågor som togs upp', value: (row) => row.topics, width: 60 },
  { header: 'Verksamhetsområde', value: (row) => row.serviceAreaName, width: 28 },
  { header: 'Insats', value: (row) => row.serviceTypeName, width: 28 },
  { header: 'Nämnd', value: (row) => row.committeeName, width: 22 },
  { header: 'Ansvarig', value: (row) => row.responsible, width: 28 },
  { header: 'Anteckning', value: (row) => row.note, width: 60 },
]
