import { useQuery } from '@tanstack/react-query'
import type { FindingAnalysis, FindingDimension } from '../../../shared/contracts/finding-analysis'
import { findingDimensionNames } from '../../../shared/text/finding-analysis-names'
import { formatCount, formatNumber } from '../../../shared/text/format'
import { exportRows } from '../../lib/excel-export'
import { ask, sentenceOf } from '../../lib/queries'
import { Card, Columns, Notice, SkeletonRows } from '../../ui'
import { BarChart } from '../../ui/charts'
import { BreakdownTable } from './breakdown-table'
import { breakdownExcel } from './breakdown-excel'
import { DimensionField } from './dimension-field'
import { ExcelMenu } from './excel-menu'
import classes from './finding-analysis.module.css'
import { NothingFound } from './nothing-found'
import { Sentences } from './sentences'

interface BreakdownTabProps {
  scope: { committeeId: string | null; year: number }
  dimension: FindingDimension
  onDimension: (dimension: FindingDimension) => void
}

/** The chart holds the most common; the table holds all. */
const charted = 10

/** The year's brister by one dimension: what stands out, a chart, and the table with its rows behind every figure. */
export function BreakdownTab({ scope, dimension, onDimension }: BreakdownTabProps) {
  const { data: analysis, error } = useQuery(ask('assess.findingAnalysis', { ...scope, dimension }))
  if (error) return <Notice kind="error" title={sentenceOf(error)} />
  if (analysis === undefined || analysis.year !== scope.year) return <SkeletonRows count={8} />
  if (analysis.base.findings === 0 && (analysis.before?.findings ?? 0) === 0) return <NothingFound year={scope.year} />
  const name = findingDimensionNames[dimension]
  return (
    <div className={classes.stack}>
      <Columns least={dimension === 'law' ? 60 : 26}>
        <Card title="Det här visar bristerna">
          <div className={classes.choice}>
            <DimensionField label="Dela upp på" value={dimension} onChange={onDimension} />
          </div>
          <Sentences sentences={analysis.sentences} />
        </Card>
        <Card title={`Brister per ${name}`} note={noteOf(analysis)}>
          <Chart analysis={analysis} name={name} />
        </Card>
      </Columns>
      <Card
        title={`Alla ${formatNumber(analysis.base.findings)} brister per ${name}`}
        flush
        aside={
          <ExcelMenu
            scope={scope}
            table={() => exportRows(`Brister per ${name} ${scope.year}`, breakdownExcel(analysis, name), analysis.rows)}
          />
        }
      >
        <BreakdownTable key={dimension} analysis={analysis} dimension={dimension} />
      </Card>
      {analysis.notes.map((note) => (
        <p key={note} className={classes.quiet}>
          {note}
        </p>
      ))}
    </div>
  )
}

const noteOf = ({ rows }: FindingAnalysis): string | undefined =>
  rows.length > charted ? `de ${charted} vanligaste av ${formatCount(rows.length, 'rad', 'rader')}` : undefined

function Chart({ analysis, name }: { analysis: FindingAnalysis; name: string }) {
  const { year, ongoing, beforeWords, before } = analysis
  const rows = analysis.rows.slice(0, charted)
  const now = { name: ongoing ? `hittills ${year}` : String(year), values: rows.map(({ count }) => count) }
  const earlier = { name: beforeWords, values: rows.map((row) => row.before) }
  return (
    <BarChart
      caption={`Antal brister per ${name}, ${now.name}${before === null ? '' : ` och ${beforeWords}`}`}
      categories={rows.map((row) => row.name)}
      categoryHeader={name}
      series={before === null ? [now] : [earlier, now]}
      horizontal
      height={3.5 + rows.length * (before === null ? 1.5 : 2.1)}
    />
  )
}
