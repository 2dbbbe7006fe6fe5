import { useQuery } from '@tanstack/react-query'
import type { DayCount, FindingMeasure, MendingRow } from '../../../shared/contracts/finding-analysis'
import { formatNumber } from '../../../shared/text/format'
import { severityNames } from '../../../shared/text/names'
import { exportRows } from '../../lib/excel-export'
import { ask, sentenceOf } from '../../lib/queries'
import { Card, Columns, Notice, SkeletonRows } from '../../ui'
import { BarChart } from '../../ui/charts'
import { capital } from '../collect/review-words'
import { Counted } from './counted'
import { ExcelMenu } from './excel-menu'
import classes from './finding-analysis.module.css'
import { mendingExcel } from './mending-excel'
import { NothingFound } from './nothing-found'
import { Sentences } from './sentences'

/** 'Alla', 'Allvarlig', or that severity is unknown. */
export const severityWord = (severity: MendingRow['severity']): string =>
  severity === 'all' ? 'Alla' : severity === null ? 'uppgift saknas' : capital(severityNames[severity])

/** From the day of the granskning until mended and until verified; what is not mended is counted, not guessed. */
export function MendingTab({ scope }: { scope: { committeeId: string | null; year: number } }) {
  const { data, error } = useQuery(ask('assess.mendingTimes', scope))
  if (error) return <Notice kind="error" title={sentenceOf(error)} />
  if (data === undefined) return <SkeletonRows count={8} />
  if (data.rows.length === 0) return <NothingFound year={scope.year} />
  const bySeverity = data.rows.filter(({ severity }) => severity !== 'all')
  return (
    <div className={classes.stack}>
      <Columns least={26}>
        <Card title="Det här visar tiderna">
          <Sentences sentences={data.sentences} />
        </Card>
        <Card title="Median per allvarlighetsgrad" note="dagar från granskningen">
          <BarChart
            caption={`Median i dagar till åtgärdad och verifierad, brister ${scope.year}`}
            categories={bySeverity.map(({ severity }) => severityWord(severity))}
            categoryHeader="Allvarlighetsgrad"
            series={[
              { name: 'till verifierad', values: bySeverity.map((row) => row.verification?.median ?? null) },
              { name: 'till åtgärdad', values: bySeverity.map((row) => row.done?.median ?? null) },
            ]}
            horizontal
            height={11}
          />
        </Card>
      </Columns>
      <Card
        title="Tid och läge per allvarlighetsgrad"
        note={`brister i ${scope.year} års granskningar`}
        flush
        aside={
          <ExcelMenu scope={scope} table={() => exportRows(`Tid till åtgärd ${scope.year}`, mendingExcel, data.rows)} />
        }
      >
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <div className={classes.scroll} role="group" aria-label="Tid och läge per allvarlighetsgrad" tabIndex={0}>
          <MendingTable rows={data.rows} />
        </div>
      </Card>
      <p className={classes.quiet}>
        Spridningen är den kortaste och den längsta tiden; mellersta hälften står under när minst fyra kan räknas.
        Brister utan någon av dagarna räknas i antalen men inte i tiden.
      </p>
    </div>
  )
}

function MendingTable({ rows }: { rows: readonly MendingRow[] }) {
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">Allvarlighetsgrad</th>
          <th scope="col">Brister</th>
          <th scope="col">Åtgärdade</th>
          <th scope="col">Dagar till åtgärdad</th>
          <th scope="col">Verifierade</th>
          <th scope="col">Dagar till verifierad</th>
          <th scope="col">I tid</th>
          <th scope="col">För sent</th>
          <th scope="col">Utan frist eller dag</th>
          <th scope="col">Inte åtgärdade</th>
          <th scope="col">Varav sena</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Line key={row.severity ?? ''} row={row} />
        ))}
      </tbody>
    </table>
  )
}

function Line({ row }: { row: MendingRow }) {
  const parts = row.severity === 'all' ? [] : [{ dimension: 'severity' as const, key: row.severity }]
  const cell = (value: number, measure: FindingMeasure) => (
    <td>
      <Counted value={value} figure={{ parts, measure }} />
    </td>
  )
  return (
    <tr>
      <th scope="row">{severityWord(row.severity)}</th>
      {cell(row.findings, 'all')}
      {cell(row.mended, 'mended')}
      <DaysCell days={row.done} figure={{ parts, measure: 'mendedDated' }} />
      {cell(row.verified, 'verified')}
      <DaysCell days={row.verification} figure={{ parts, measure: 'verifiedDated' }} />
      {cell(row.inTime, 'mendedInTime')}
      {cell(row.tooLate, 'mendedLate')}
      {cell(row.withoutDue, 'mendedWithoutDue')}
      {cell(row.notMended, 'notMended')}
      {cell(row.late, 'late')}
    </tr>
  )
}

/** '20 dagar' with spread and base beneath. */
function DaysCell({ days, figure }: { days: DayCount | null; figure: Parameters<typeof Counted>[0]['figure'] }) {
  if (days === null) return <td className={classes.quiet}>uppgift saknas</td>
  const { median, least, most, middle, base } = days
  return (
    <td>
      {formatNumber(median)}
      <span className={classes.second}>
        {formatNumber(least)} till {formatNumber(most)}, av <Counted value={base} figure={figure} />
      </span>
      {middle !== null && (
        <span className={classes.second}>
          hälften {formatNumber(middle.from)} till {formatNumber(middle.until)}
        </span>
      )}
    </td>
  )
}
