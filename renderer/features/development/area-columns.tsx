import type { DevelopmentRow } from '../../../shared/contracts/development'
import { developmentStatusNames, effectNames } from '../../../shared/text/act-names'
import { formatDate } from '../../../shared/text/format'
import type { ExcelColumn } from '../../lib/excel-export'
import { Missing } from '../../ui'
import type { Column } from '../../ui/table'
import { ArchivedName } from '../register/archived-name'
import classes from './development.module.css'
import { AreaState, carriedWords, EffectWords, placeOf } from './words'

export const areaColumns: Column<DevelopmentRow>[] = [
  { id: 'number', header: 'Nummer', width: 6, grow: 0, nowrap: true, sortable: true, cell: (row) => row.number },
  {
    id: 'title',
    header: 'Utvecklingsområde',
    width: 13,
    grow: 4,
    key: true,
    sortable: true,
    cell: (row) => (
      <>
        <ArchivedName name={row.title} archivedAt={row.archivedAt} />
        <span className={classes.second}>{carriedWords(row)}</span>
      </>
    ),
  },
  { id: 'place', header: 'Gäller', width: 9, grow: 2, sortable: true, cell: placeOf },
  {
    id: 'responsible',
    header: 'Ansvarig',
    width: 8,
    grow: 1,
    sortable: true,
    cell: (row) => row.responsible ?? <Missing>Saknas</Missing>,
  },
  {
    id: 'dueOn',
    header: 'Klart senast',
    width: 6.5,
    grow: 0,
    nowrap: true,
    sortable: true,
    cell: (row) => formatDate(row.dueOn),
  },
  { id: 'status', header: 'Läge', width: 11, grow: 0, sortable: true, cell: (row) => <AreaState row={row} /> },
  {
    id: 'effect',
    header: 'Önskad effekt',
    width: 8,
    grow: 0,
    sortable: true,
    cell: (row) => <EffectWords row={row} />,
  },
]

/** The panel tells the rest. */
export const areaBesidePanel = areaColumns.filter(({ id }) => ['number', 'title', 'status'].includes(id))

/** As the import workbook's sheet Utvecklingsområden. */
export const areaExcelColumns: ExcelColumn<DevelopmentRow>[] = [
  { header: 'Nummer', value: (row) => row.number },
  { header: 'År', value: (row) => row.year, kind: 'number' },
  { header: 'Rubrik', value: (row) => row.title, width: 44 },
  { header: 'Vad analysen visar', value: (row) => row.analysis, width: 60 },
  { header: 'Beskrivning', value: (row) => row.description, width: 60 },
  { header: 'Nämnd', value: (row) => row.committeeName, width: 22 },
  { header: 'Verksamhetsområde', value: (row) => row.serviceAreaName, width: 28 },
  { header: 'Insats', value: (row) => row.serviceTypeName, width: 28 },
  { header: 'Kvalitetsområde', value: (row) => row.qualityArea, width: 28 },
  { header: 'Ansvarig', value: (row) => row.responsible, width: 28 },
  { header: 'Klart senast', value: (row) => row.dueOn, kind: 'date' },
  { header: 'Status', value: (row) => developmentStatusNames[row.status] },
  { header: 'Avslutat', value: (row) => row.closedOn, kind: 'date' },
  { header: 'Vad som gjordes', value: (row) => row.closedNote, width: 60 },
  { header: 'Effekt följs upp', value: (row) => row.effectDueOn, kind: 'date' },
  { header: 'Önskad effekt', value: (row) => (row.effect === null ? null : effectNames[row.effect]) },
  { header: 'Effekt uppföljd', value: (row) => row.effectOn, kind: 'date' },
  { header: 'Om effekten', value: (row) => row.effectNote, width: 60 },
  { header: 'Förd till', value: carriedWords, width: 44 },
]
