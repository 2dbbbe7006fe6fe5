import { useLocation } from 'wouter'
import type { CoverageRow } from '../../../shared/contracts/multi-year'
import { quartersInPlan } from '../../../shared/domain/multi-year/coverage'
import { compareSv } from '../../../shared/domain/swedish'
import { formatNumber } from '../../../shared/text/format'
import { EmptyState, TraceableFigure } from '../../ui'
import classes from './coverage.module.css'

interface CoverageMapProps {
  firstYear: number
  rows: readonly CoverageRow[]
}

interface MapColumn {
  id: string
  /** Narrows the list to the rows behind a figure. */
  query: string
  of: (row: CoverageRow) => boolean
  tone: 'high' | 'mid' | 'neutral' | 'plain'
}

const inState = (state: CoverageRow['state'], tone: MapColumn['tone']): MapColumn => ({
  id: state,
  query: `lage=${state}`,
  of: (row) => row.state === state,
  tone,
})

const quarters: MapColumn[] = Array.from({ length: quartersInPlan }, (_, index) => ({
  id: `q${index}`,
  query: `nar=${index}`,
  of: (row) => row.quarter === index,
  tone: 'mid',
}))

const columns: MapColumn[] = [
  inState('before', 'high'),
  ...quarters,
  inState('unknown', 'neutral'),
  inState('ends', 'plain'),
  inState('kept', 'plain'),
]

/** Insats × quarter: how many pass their interval if the plans stand. Each figure leads to its rows. */
export function CoverageMap({ firstYear, rows }: CoverageMapProps) {
  const [here] = useLocation()
  const types = [...new Map(rows.toSorted(byArea).map((row) => [row.serviceTypeId, row.serviceType]))]
  if (types.length === 0) {
    return (
      <EmptyState
        what="Inga avtal eller enheter att visa."
        why="Registret har inga, eller filtren släpper inte igenom några."
      />
    )
  }
  const years = [firstYear, firstYear + 1, firstYear + 2]
  const figure = (own: readonly CoverageRow[], column: MapColumn, serviceTypeId: string | null, what: string) => {
    const count = own.filter(column.of).length
    if (count === 0) return <span className="visually-hidden">0</span>
    const params = `flik=tackning&visa=lista&${column.query}${serviceTypeId === null ? '' : `&insats=${serviceTypeId}`}`
    return (
      <span className={classes.figure} data-tone={column.tone}>
        <TraceableFigure href={`${here}?${params}`}>
          {formatNumber(count)}
          <span className="visually-hidden"> {what}</span>
        </TraceableFigure>
      </span>
    )
  }
  return (
    <div className={classes.scroller}>
      <table className={classes.map}>
        <caption className="visually-hidden">
          Hur många avtal och enheter som passerar sitt intervall, per insats och kvartal
        </caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2} className={classes.name}>
              Insats
            </th>
            <th scope="col" rowSpan={2}>
              Redan passerat
            </th>
            {years.map((year) => (
              <th key={year} scope="colgroup" colSpan={4} className={classes.first}>
                Passerar {year}
              </th>
            ))}
            <th scope="col" rowSpan={2} className={classes.first}>
              Uppgift saknas
            </th>
            <th scope="col" rowSpan={2}>
              Avtalet löper ut
            </th>
            <th scope="col" rowSpan={2}>
              Hålls
            </th>
          </tr>
          <tr>
            {quarters.map(({ id }, index) => (
              <th key={id} scope="col" className={index % 4 === 0 ? classes.first : undefined}>
                kv {(index % 4) + 1}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className={classes.sum}>
            <th scope="row" className={classes.name}>
              Alla insatser
            </th>
            {columns.map((column, index) => (
              <td key={column.id} className={startsGroup(index) ? classes.first : undefined}>
                {figure(rows, column, null, 'i alla insatser')}
              </td>
            ))}
          </tr>
          {types.map(([id, name]) => {
            const own = rows.filter(({ serviceTypeId }) => serviceTypeId === id)
            return (
              <tr key={id}>
                <th scope="row" className={classes.name}>
                  {name}
                </th>
                {columns.map((column, index) => (
                  <td key={column.id} className={startsGroup(index) ? classes.first : undefined}>
                    {figure(own, column, id, name)}
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

const byArea = (a: CoverageRow, b: CoverageRow): number =>
  compareSv(a.serviceArea, b.serviceArea) || compareSv(a.serviceType, b.serviceType)

/** The first quarter of a year, and the column after the last. */
const startsGroup = (index: number): boolean => index > 0 && index <= quartersInPlan + 1 && (index - 1) % 4 === 0
