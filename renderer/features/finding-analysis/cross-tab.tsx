import { useQuery } from '@tanstack/react-query'
import type { FindingCross, FindingDimension } from '../../../shared/contracts/finding-analysis'
import { findingDimensionNames } from '../../../shared/text/finding-analysis-names'
import { formatNumber } from '../../../shared/text/format'
import { exportRows } from '../../lib/excel-export'
import { ask, sentenceOf } from '../../lib/queries'
import { Card, Notice, SkeletonRows } from '../../ui'
import { FieldGrid } from '../../ui/forms'
import { capital } from '../collect/review-words'
import { Counted } from './counted'
import { DimensionField } from './dimension-field'
import { ExcelMenu } from './excel-menu'
import classes from './finding-analysis.module.css'
import { NothingFound } from './nothing-found'

interface CrossTabProps {
  scope: { committeeId: string | null; year: number }
  rows: FindingDimension
  columns: FindingDimension
  onRows: (dimension: FindingDimension) => void
  onColumns: (dimension: FindingDimension) => void
}

/** Two dimensions against each other; every brist stands in exactly one cell. */
export function CrossTab({ scope, rows, columns, onRows, onColumns }: CrossTabProps) {
  const { data: cross, error } = useQuery(ask('assess.findingCross', { ...scope, rows, columns }))
  if (error) return <Notice kind="error" title={sentenceOf(error)} />
  if (cross === undefined) return <SkeletonRows count={8} />
  if (cross.total === 0) return <NothingFound year={scope.year} />
  const title = `${capital(findingDimensionNames[rows])} mot ${findingDimensionNames[columns]}`
  return (
    <div className={classes.stack}>
      <Card>
        <FieldGrid least={14}>
          <DimensionField label="Rader" value={rows} onChange={onRows} />
          <DimensionField label="Kolumner" value={columns} onChange={onColumns} />
        </FieldGrid>
      </Card>
      <Card
        title={title}
        note={`${formatNumber(cross.total)} brister, var och en i en ruta`}
        flush
        aside={<ExcelMenu scope={scope} table={() => exportCross(title, scope.year, cross, rows)} />}
      >
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <div className={classes.scroll} role="group" aria-label={title} tabIndex={0}>
          <CrossTable {...{ cross, rows, columns }} />
        </div>
      </Card>
    </div>
  )
}

type CrossTableProps = { cross: FindingCross } & Pick<CrossTabProps, 'rows' | 'columns'>

function CrossTable({ cross, rows, columns }: CrossTableProps) {
  const part = (dimension: FindingDimension, key: string | null) => ({ dimension, key })
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{capital(findingDimensionNames[rows])}</th>
          {cross.columns.map(({ key, name }) => (
            <th key={key ?? ''} scope="col">
              {name}
            </th>
          ))}
          <th scope="col">Summa</th>
        </tr>
      </thead>
      <tbody>
        {cross.rows.map((row) => (
          <tr key={row.key ?? ''}>
            <th scope="row">{row.name}</th>
            {cross.columns.map(({ key }, index) => (
              <td key={key ?? ''}>
                <Counted value={row.cells[index] ?? 0} figure={{ parts: [part(rows, row.key), part(columns, key)] }} />
              </td>
            ))}
            <td>
              <Counted value={row.count} figure={{ parts: [part(rows, row.key)] }} />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Summa</th>
          {cross.columns.map(({ key, count }) => (
            <td key={key ?? ''}>
              <Counted value={count} figure={{ parts: [part(columns, key)] }} />
            </td>
          ))}
          <td>
            <Counted value={cross.total} figure={{}} />
          </td>
        </tr>
      </tfoot>
    </table>
  )
}

const exportCross = (title: string, year: number, cross: FindingCross, rows: FindingDimension): Promise<void> =>
  exportRows(
    `${title} ${year}`,
    [
      { header: capital(findingDimensionNames[rows]), value: (row) => row.name, width: 40 },
      ...cross.columns.map(({ name }, index) => ({
        header: name,
        value: (row: FindingCross['rows'][number]) => row.cells[index] ?? 0,
      })),
      { header: 'Summa', value: (row) => row.count },
    ],
    cross.rows,
  )
