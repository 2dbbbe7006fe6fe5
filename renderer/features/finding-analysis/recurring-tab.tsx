import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import type { RecurringFinding } from '../../../shared/contracts/finding-analysis'
import { formatCount } from '../../../shared/text/format'
import { recurringGroundNames } from '../../../shared/text/finding-analysis-names'
import { exportRows } from '../../lib/excel-export'
import { ask, sentenceOf } from '../../lib/queries'
import { Card, EmptyState, Notice, SkeletonRows } from '../../ui'
import { BarChart } from '../../ui/charts'
import { capital } from '../collect/review-words'
import { Counted } from './counted'
import { ExcelMenu } from './excel-menu'
import classes from './finding-analysis.module.css'
import { Sentences } from './sentences'

/** What is found again at an utförare where it was found before: what, how many times and when. */
export function RecurringTab({ scope }: { scope: { committeeId: string | null; year: number } }) {
  const { data, error } = useQuery(ask('assess.recurringFindings', scope))
  if (error) return <Notice kind="error" title={sentenceOf(error)} />
  if (data === undefined) return <SkeletonRows count={8} />
  const { rows, sentence, withoutProvider } = data
  if (rows.length === 0) {
    return (
      <Card>
        <EmptyState
          what={sentence}
          why="En brist är återkommande när samma fråga, krav eller område hittas igen i en senare granskning."
        />
      </Card>
    )
  }
  return (
    <div className={classes.stack}>
      <Card title="Det här kommer tillbaka">
        <Sentences sentences={[sentence, ...lacking(withoutProvider)]} />
        <Chart rows={rows} year={scope.year} />
      </Card>
      <Card
        title="Återkommande hos samma utförare"
        note="flest gånger först"
        flush
        aside={
          <ExcelMenu scope={scope} table={() => exportRows(`Återkommande brister ${scope.year}`, excelColumns, rows)} />
        }
      >
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <div className={classes.scroll} role="group" aria-label="Återkommande hos samma utförare" tabIndex={0}>
          <RecurringTable rows={rows} />
        </div>
      </Card>
      <p className={classes.quiet}>
        Samma fråga väger tyngst, sedan samma krav. Samma område visar var något kommer tillbaka, inte att det är samma
        sak. Det som redan står under en fråga eller ett krav står inte en gång till under området.
      </p>
    </div>
  )
}

const lacking = (count: number): string[] =>
  count === 0 ? [] : [`${formatCount(count, 'brist', 'brister')} i år saknar utförare och kan inte följas.`]

/** At how many utförare the same thing comes back. */
function Chart({ rows, year }: { rows: readonly RecurringFinding[]; year: number }) {
  const byWhat = new Map<string, number>()
  for (const { what } of rows) byWhat.set(what, (byWhat.get(what) ?? 0) + 1)
  const most = [...byWhat].toSorted((a, b) => b[1] - a[1]).slice(0, 8)
  return (
    <BarChart
      caption={`Hos hur många utförare samma sak hittats igen ${year}`}
      categories={most.map(([what]) => what)}
      categoryHeader="Vad"
      series={[{ name: 'Utförare', values: most.map(([, count]) => count) }]}
      horizontal
      height={3 + most.length * 1.5}
    />
  )
}

function RecurringTable({ rows }: { rows: readonly RecurringFinding[] }) {
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">Utförare</th>
          <th scope="col" className={classes.words}>
            Vad som kommer tillbaka
          </th>
          <th scope="col">Granskningar</th>
          <th scope="col" className={classes.words}>
            När
          </th>
          <th scope="col">Brister</th>
          <th scope="col">Inte åtgärdade</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">
              <Link href={`/register/utforare/${row.providerId}`} className={classes.name}>
                {row.providerName}
              </Link>
            </th>
            <td className={classes.words}>
              {row.what}
              <span className={classes.second}>{recurringGroundNames[row.ground]}</span>
            </td>
            <td>{row.occasions.length}</td>
            <td className={classes.words}>
              <Occasions occasions={row.occasions} />
            </td>
            <td>
              <Counted value={row.findings} figure={{ recurring: row.key }} />
            </td>
            <td>
              <Counted value={row.notMended} figure={{ recurring: row.key, measure: 'notMended' }} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Occasions({ occasions }: Pick<RecurringFinding, 'occasions'>) {
  return (
    <span className={classes.occasions}>
      {occasions.map(({ reviewId, number, on }) => (
        <Link key={reviewId} href={`/samla-in/granskningar/${reviewId}?flik=brister`} className={classes.name}>
          {on ?? number}
        </Link>
      ))}
    </span>
  )
}

const excelColumns = [
  { header: 'Utförare', value: (row: RecurringFinding) => row.providerName, width: 32 },
  { header: 'Vad', value: (row: RecurringFinding) => row.what, width: 48 },
  { header: 'Grund', value: (row: RecurringFinding) => capital(recurringGroundNames[row.ground]) },
  { header: 'Granskningar', value: (row: RecurringFinding) => row.occasions.length },
  {
    header: 'När',
    value: (row: RecurringFinding) =>
      row.occasions.map(({ number, on }) => `${on ?? 'utan datum'} (${number})`).join(', '),
    width: 48,
  },
  { header: 'Brister', value: (row: RecurringFinding) => row.findings },
  { header: 'Inte åtgärdade', value: (row: RecurringFinding) => row.notMended },
]
