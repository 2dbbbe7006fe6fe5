import type { ProjectRow } from '../../../shared/contracts/project'
import { formatDate, UNKNOWN } from '../../../shared/text/format'
import { projectKindNames, projectStatusNames } from '../../../shared/text/collect-names'
import type { ProjectStatus } from '../../../shared/contracts/collect-values'
import type { ExcelColumn } from '../../lib/excel-export'
import { Missing, ToneChip, type Tone } from '../../ui'
import type { Column } from '../../ui/table'
import { ArchivedName } from '../register/archived-name'
import { capital } from '../register/form-values'
import classes from './project.module.css'

const tones: Record<ProjectStatus, Tone> = { planned: 'neutral', ongoing: 'accent', done: 'low', stopped: 'neutral' }

/** Where a project stands, with what does not agree beneath. */
export function ProjectState({ row: { status, warning } }: { row: ProjectRow }) {
  return (
    <>
      <ToneChip tone={warning === null ? tones[status] : 'high'}>{capital(projectStatusNames[status])}</ToneChip>
      {warning !== null && <span className={classes.late}>{warning}</span>}
    </>
  )
}

export const projectColumns: Column<ProjectRow>[] = [
  {
    id: 'title',
    header: 'Rubrik',
    width: 12,
    grow: 3,
    key: true,
    sortable: true,
    cell: (row) => <ArchivedName name={row.title} archivedAt={row.archivedAt} />,
  },
  {
    id: 'kind',
    header: 'Slag',
    width: 8.5,
    grow: 0,
    sortable: true,
    cell: (row) => capital(projectKindNames[row.kind]),
  },
  { id: 'withWhom', header: 'Med vem', width: 9, grow: 2, sortable: true, cell: (row) => row.withWhom ?? UNKNOWN },
  {
    id: 'responsible',
    header: 'Ansvarig',
    width: 8,
    grow: 1,
    sortable: true,
    cell: (row) => row.responsible ?? <Missing>Saknas</Missing>,
  },
  {
    id: 'endsOn',
    header: 'Till och med',
    width: 6.5,
    grow: 0,
    nowrap: true,
    sortable: true,
    cell: (row) => (row.endsOn === null ? 'tills vidare' : formatDate(row.endsOn)),
  },
  {
    id: 'status',
    header: 'Läge',
    width: 12,
    grow: 1,
    sortable: true,
    cell: (row) => <ProjectState row={row} />,
  },
  { id: 'result', header: 'Resultat', width: 9, grow: 2, cell: (row) => row.result ?? UNKNOWN },
]

/** The panel tells the rest. */
export const besidePanel = projectColumns.filter(({ id }) => ['title', 'kind', 'endsOn', 'status'].includes(id))

/** As the import workbook's sheet Projekt. */
export const projectExcelColumns: ExcelColumn<ProjectRow>[] = [
  { header: 'Rubrik', value: (row) => row.title, width: 44 },
  { header: 'Slag', value: (row) => projectKindNames[row.kind], width: 20 },
  { header: 'Vad', value: (row) => row.what, width: 60 },
  { header: 'Med vem', value: (row) => row.withWhom, width: 34 },
  { header: 'Ansvarig', value: (row) => row.responsible, width: 28 },
  { header: 'Nämnd', value: (row) => row.committeeName, width: 22 },
  { header: 'Verksamhetsområde', value: (row) => row.serviceAreaName, width: 28 },
  { header: 'Börjar', value: (row) => row.startsOn, kind: 'date' },
  { header: 'Till och med', value: (row) => row.endsOn, kind: 'date' },
  { header: 'Läge', value: (row) => projectStatusNames[row.status] },
  { header: 'Resultat', value: (row) => row.result, width: 60 },
]
