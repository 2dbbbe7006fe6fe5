import type { PlannedFollowUp } from '../../../shared/contracts/plan'
import { formatMonth, formatNumber, UNKNOWN } from '../../../shared/text/format'
import { planOriginNames, reviewKindNames } from '../../../shared/text/names'
import type { ExcelColumn } from '../../lib/excel-export'
import { Icon, Missing } from '../../ui'
import type { Column } from '../../ui/table'
import classes from './plan.module.css'

function Ground({ row }: { row: PlannedFollowUp }) {
  if (row.origin === 'mandatory') {
    return (
      <span className={`${classes.ground} ${classes.owed}`}>
        <Icon name="lock" size={15} />
        {planOriginNames.mandatory}
      </span>
    )
  }
  if (row.origin === 'proposed' && row.changeReason === null) {
    return <span className={classes.quiet}>{planOriginNames.proposed}</span>
  }
  return (
    <span className={classes.ground}>
      <Icon name="pencil" size={15} />
      {row.origin === 'manual' ? planOriginNames.manual : 'Ändrad'}
    </span>
  )
}

/** The first reason in full; how many more there are, and the rest in the panel. */
function Why({ row }: { row: PlannedFollowUp }) {
  const [first, ...more] = row.changeReason === null ? row.reasons : [`Ändrad: ${row.changeReason}`, ...row.reasons]
  return (
    <>
      {first}
      {more.length > 0 && (
        <span className={classes.second}>och {more.length === 1 ? 'ett skäl' : `${more.length} skäl`} till</span>
      )}
    </>
  )
}

const columns: Column<PlannedFollowUp>[] = [
  { id: 'origin', header: 'Grund', width: 5.75, grow: 0, cell: (row) => <Ground row={row} /> },
  {
    id: 'provider',
    header: 'Utförare',
    width: 7.25,
    grow: 2,
    key: true,
    cell: (row) => (
      <>
        {row.providerName}
        {row.unitName !== null && <span className={classes.second}>{row.unitName}</span>}
      </>
    ),
  },
  { id: 'serviceType', header: 'Insats', width: 6.5, grow: 1.5, cell: (row) => row.serviceTypeName },
  { id: 'kind', header: 'Slag', width: 8.3, cell: (row) => reviewKindNames[row.kind] },
  {
    id: 'month',
    header: 'Månad',
    width: 3.5,
    grow: 0,
    cell: (row) => (row.month === null ? <Missing>saknas</Missing> : formatMonth(row.month, 'short')),
  },
  { id: 'days', header: 'Dagar', width: 3.25, grow: 0, numeric: true, cell: (row) => formatNumber(row.days, 1) },
  {
    id: 'responsible',
    header: 'Ansvarig',
    width: 5.6,
    grow: 1.2,
    cell: (row) => row.responsible ?? <Missing>Ansvarig saknas</Missing>,
  },
  { id: 'why', header: 'Varför', width: 8, grow: 3, cell: (row) => <Why row={row} /> },
  {
    id: 'what',
    header: 'Utförare',
    width: 9,
    grow: 2,
    key: true,
    cell: (row) => (
      <>
        {row.providerName}
        <span className={classes.second}>{row.serviceTypeName}</span>
      </>
    ),
  },
  { id: 'method', header: 'Hur', width: 5.5, grow: 1, cell: ({ method }) => method ?? UNKNOWN },
  { id: 'regularity', header: 'Hur ofta', width: 5.5, grow: 0.8, cell: ({ regularity }) => regularity ?? UNKNOWN },
  { id: 'focus', header: 'Inriktning', width: 10.5, grow: 2, cell: ({ focus }) => focus ?? UNKNOWN },
]

/** In the order of the names. */
const only = (...ids: readonly string[]): Column<PlannedFollowUp>[] =>
  ids.flatMap((id) => columns.filter((column) => column.id === id))

/** Two choices that each fit the smallest laptop: why a row is in the plan, and how it is carried out. */
export const planColumns = {
  varfor: only('origin', 'provider', 'serviceType', 'kind', 'month', 'days', 'responsible', 'why'),
  hur: only('what', 'kind', 'month', 'responsible', 'method', 'regularity', 'focus'),
}

/** Beside a wide panel: the panel or the row tells the rest. */
export const narrowColumns = only('origin', 'provider', 'serviceType', 'kind', 'month', 'days', 'responsible')

/** Every row of the plan as it stands, for Excel. */
export const planExcelColumns: ExcelColumn<PlannedFollowUp>[] = [
  { header: 'Verksamhetsområde', value: (row) => row.serviceAreaName, width: 22 },
  { header: 'Grund', value: (row) => planOriginNames[row.origin] },
  { header: 'Utförare', value: (row) => row.providerName, width: 28 },
  { header: 'Enhet', value: (row) => row.unitName, width: 20 },
  { header: 'Insats', value: (row) => row.serviceTypeName, width: 20 },
  { header: 'Avtalsnummer', value: (row) => row.agreementNumber },
  { header: 'Slag', value: (row) => reviewKindNames[row.kind], width: 20 },
  { header: 'Månad', value: (row) => (row.month === null ? null : formatMonth(row.month, 'long')) },
  { header: 'Dagar', value: (row) => row.days, kind: 'number' },
  { header: 'Ansvarig', value: (row) => row.responsible, width: 20 },
  { header: 'Hur', value: (row) => row.method, width: 20 },
  { header: 'Hur ofta', value: (row) => row.regularity, width: 16 },
  { header: 'Inriktning', value: (row) => row.focus, width: 30 },
  { header: 'Varför', value: (row) => row.reasons.join(' '), width: 60 },
  { header: 'Ändrad med skäl', value: (row) => row.changeReason, width: 30 },
  { header: 'Poäng', value: (row) => row.score, kind: 'number' },
  { header: 'Plats', value: (row) => row.rank, kind: 'number' },
]
