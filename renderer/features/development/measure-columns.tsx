import type { SystemMeasureRow } from '../../../shared/contracts/development'
import { effectNames, systemMeasureKindNames } from '../../../shared/text/act-names'
import { systemMeasureStateNames } from '../../../shared/text/development-names'
import { formatDate } from '../../../shared/text/format'
import type { ExcelColumn } from '../../lib/excel-export'
import { Missing } from '../../ui'
import type { Column } from '../../ui/table'
import { ArchivedName } from '../register/archived-name'
import { capital } from '../register/form-values'
import classes from './development.module.css'
import { carriedWords, EffectWords, MeasureState, placeOf } from './words'

export const measureColumns: Column<SystemMeasureRow>[] = [
  { id: 'number', header: 'Nummer', width: 6.5, grow: 0, nowrap: true, sortable: true, cell: (row) => row.number },
  {
    id: 'kind',
    header: 'Ändrar',
    width: 6.5,
    grow: 0,
    sortable: true,
    cell: (row) => capital(systemMeasureKindNames[row.kind]),
  },
  {
    id: 'title',
    header: 'Systemåtgärd',
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
  { id: 'place', header: 'Gäller', width: 8, grow: 2, sortable: true, cell: placeOf },
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
  { id: 'state', header: 'Läge', width: 11, grow: 0, sortable: true, cell: (row) => <MeasureState row={row} /> },
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
export const measureBesidePanel = measureColumns.filter(({ id }) => ['number', 'title', 'state'].includes(id))

/** As the import workbook's sheet Systemåtgärder. */
export const measureExcelColumns: ExcelColumn<SystemMeasureRow>[] = [
  { header: 'Nummer', value: (row) => row.number },
  { header: 'År', value: (row) => row.year, kind: 'number' },
  { header: 'Slag', value: (row) => systemMeasureKindNames[row.kind] },
  { header: 'Rubrik', value: (row) => row.title, width: 44 },
  { header: 'Beskrivning', value: (row) => row.description, width: 60 },
  { header: 'Utvecklingsområde', value: (row) => row.developmentAreaNumber },
  { header: 'Nämnd', value: (row) => row.committeeName, width: 22 },
  { header: 'Verksamhetsområde', value: (row) => row.serviceAreaName, width: 28 },
  { header: 'Insats', value: (row) => row.serviceTypeName, width: 28 },
  { header: 'Krav', value: (row) => row.requirementText, width: 44 },
  { header: 'Ansvarig', value: (row) => row.responsible, width: 28 },
  { header: 'Beslutad av', value: (row) => row.decidedBy, width: 24 },
  { header: 'Beslutad', value: (row) => row.decidedOn, kind: 'date' },
  { header: 'Klart senast', value: (row) => row.dueOn, kind: 'date' },
  { header: 'Läge', value: (row) => systemMeasureStateNames[row.state] },
  { header: 'Klart', value: (row) => row.doneOn, kind: 'date' },
  { header: 'Vad som gjordes', value: (row) => row.doneNote, width: 60 },
  { header: 'Avbruten', value: (row) => row.stoppedOn, kind: 'date' },
  { header: 'Skäl till avbrottet', value: (row) => row.stoppedReason, width: 44 },
  { header: 'Effekt följs upp', value: (row) => row.effectDueOn, kind: 'date' },
  { header: 'Önskad effekt', value: (row) => (row.effect === null ? null : effectNames[row.effect]) },
  { header: 'Effekt uppföljd', value: (row) => row.effectOn, kind: 'date' },
  { header: 'Om effekten', value: (row) => row.effectNote, width: 60 },
  { header: 'Förd till', value: carriedWords, width: 44 },
]
