import type { IndicatorRow } from '../../../shared/contracts/indicator'
import {
  indicatorDirectionNames,
  indicatorJudgementNames,
  indicatorKindNames,
} from '../../../shared/text/collect-names'
import { formatIndicator, formatChange } from '../../../shared/text/indicator-value'
import { UNKNOWN } from '../../../shared/text/format'
import type { ExcelColumn } from '../../lib/excel-export'
import type { Column } from '../../ui/table'
import { ArchivedName } from '../register/archived-name'
import { capital } from '../register/form-values'
import classes from './indicator.module.css'
import { JudgementChip } from './judgement-chip'

export const indicatorColumns: Column<IndicatorRow>[] = [
  {
    id: 'name',
    header: 'Nyckeltal',
    width: 16,
    grow: 4,
    key: true,
    cell: (row) => (
      <>
        <ArchivedName name={row.name} archivedAt={row.archivedAt} />
        {row.endedYear !== null && <span className={classes.quiet}>{` upphörde ${row.endedYear}`}</span>}
      </>
    ),
  },
  {
    id: 'kind',
    header: 'Slag',
    width: 5.5,
    grow: 0,
    cell: (row) => (row.kind === null ? UNKNOWN : capital(indicatorKindNames[row.kind])),
  },
  { id: 'year', header: 'År', width: 4, grow: 0, cell: yearCell },
  { id: 'value', header: 'Eget värde', width: 7, grow: 1, numeric: true, cell: ownValue },
  {
    id: 'change',
    header: 'Sedan året innan',
    width: 11,
    grow: 1,
    cell: (row) =>
      row.before === null ? (
        UNKNOWN
      ) : (
        <span className={classes.pair} title={`${formatIndicator(row.before.value, row.unit)} ${row.before.year}`}>
          {formatChange(row.change)}
          <JudgementChip judgement={row.trend} />
          {row.year !== null && row.before.year !== row.year - 1 && (
            <span className={classes.quiet}>{`från ${row.before.year}`}</span>
          )}
        </span>
      ),
  },
  {
    id: 'compared',
    header: 'Mot jämförelsegrupp',
    width: 14,
    grow: 2,
    cell: ({ compared, unit }) =>
      compared === null ? (
        UNKNOWN
      ) : (
        <span className={classes.pair}>
          <JudgementChip judgement={compared.judgement} />
          {formatIndicator(compared.value, unit)}
          <span className={classes.quiet}>{compared.name}</span>
        </span>
      ),
  },
  {
    id: 'best',
    header: 'Bäst',
    width: 5.5,
    grow: 0,
    numeric: true,
    cell: ({ best, unit }) => formatIndicator(best?.value ?? null, unit),
  },
  { id: 'source', header: 'Källa', width: 6, grow: 1, cell: (row) => row.source ?? UNKNOWN },
]

function ownValue({ value, unit, missingYear }: IndicatorRow) {
  return (
    <span>
      {value === null ? 'uppgift saknas' : formatIndicator(value, unit)}
      {missingYear !== null && value !== null && <span className={classes.quiet}>{` ${missingYear} saknas`}</span>}
    </span>
  )
}

function yearCell({ year }: IndicatorRow) {
  return year === null ? UNKNOWN : String(year)
}

/** What the list shows, with the source beside every row. */
export const indicatorExcel: ExcelColumn<IndicatorRow>[] = [
  { header: 'Nyckeltal', value: (row) => row.name, width: 50 },
  { header: 'Id i Kolada', value: (row) => row.koladaId },
  { header: 'Slag', value: (row) => row.kind && indicatorKindNames[row.kind] },
  { header: 'Verksamhetsområde', value: (row) => row.serviceAreaName, width: 28 },
  { header: 'Enhet', value: (row) => row.unit },
  { header: 'Bättre', value: (row) => row.better && indicatorDirectionNames[row.better] },
  { header: 'År', value: (row) => row.year },
  { header: 'Eget värde', value: (row) => row.value },
  { header: 'Året innan', value: (row) => row.before?.year ?? null },
  { header: 'Värde året innan', value: (row) => row.before?.value ?? null },
  { header: 'Förändring', value: (row) => row.change },
  { header: 'Sedan året innan', value: (row) => row.trend && indicatorJudgementNames[row.trend] },
  { header: 'Jämförelsegrupp', value: (row) => row.compared?.name ?? null, width: 24 },
  { header: 'Gruppens värde', value: (row) => row.compared?.value ?? null },
  {
    header: 'Mot gruppen',
    value: (row) => (row.compared?.judgement ? indicatorJudgementNames[row.compared.judgement] : null),
  },
  { header: 'Bästa kommun', value: (row) => row.best?.value ?? null },
  { header: 'Sista år', value: (row) => row.endedYear },
  { header: 'Källa', value: (row) => row.source, width: 24 },
]
