import { useState } from 'react'
import { Link } from 'wouter'
import type {
  FindingAnalysis,
  FindingAnalysisRow,
  FindingDimension,
  FindingMeasure,
} from '../../../shared/contracts/finding-analysis'
import { findingDimensionNames } from '../../../shared/text/finding-analysis-names'
import { formatNumber, formatPercent } from '../../../shared/text/format'
import { Button, Icon } from '../../ui'
import { capital } from '../collect/review-words'
import { Counted } from './counted'
import classes from './finding-analysis.module.css'
import { RateCell } from './rate-cell'
import { developmentAddress } from './rows-address'

/** Shown before 'Visa alla': as many as are looked at. */
const shown = 15

interface BreakdownTableProps {
  analysis: FindingAnalysis
  dimension: FindingDimension
}

/** One line a value of the dimension; every count opens its brister. */
export function BreakdownTable({ analysis, dimension }: BreakdownTableProps) {
  const [all, setAll] = useState(false)
  const { rows, base, beforeWords } = analysis
  const hasRate = rows.some(({ rate }) => rate !== null)
  const name = findingDimensionNames[dimension]
  return (
    <>
      {/* A stop of its own, so that the keyboard can scroll a wide table sideways. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={classes.scroll} role="group" aria-label={`Brister per ${name}`} tabIndex={0}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{capital(name)}</th>
              <th scope="col">Brister</th>
              <th scope="col">Av {formatNumber(base.findings)}</th>
              <th scope="col">{capital(beforeWords)}</th>
              <th scope="col">Förändring</th>
              <th scope="col">Allvarliga</th>
              <th scope="col">Inte åtgärdade</th>
              <th scope="col">Sena</th>
              {hasRate && <th scope="col">Granskningar</th>}
              {hasRate && <th scope="col">Brister per granskning</th>}
              <th scope="col">
                <span className="visually-hidden">Utvecklingsområde</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {(all ? rows : rows.slice(0, shown)).map((row) => (
              <Line key={row.key ?? ''} {...{ row, analysis, dimension, hasRate }} />
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > shown && (
        <p className={classes.more}>
          <Button look="link" onClick={() => setAll(!all)}>
            {all ? `Visa de ${shown} första` : `Visa alla ${formatNumber(rows.length)}`}
          </Button>
        </p>
      )}
    </>
  )
}

interface LineProps extends BreakdownTableProps {
  row: FindingAnalysisRow
  hasRate: boolean
}

function Line({ row, analysis, dimension, hasRate }: LineProps) {
  const parts = [{ dimension, key: row.key }]
  const counted = (measure: FindingMeasure) => ({ parts, measure })
  return (
    <tr>
      <th scope="row">{row.name}</th>
      <td>
        <Counted value={row.count} figure={counted('all')} />
      </td>
      <td>{formatPercent(row.percent)}</td>
      <td>
        <Counted value={row.before} figure={{ parts, period: 'before' }} />
      </td>
      <td className={classes.change}>
        {row.grown && (
          <span className={classes.grown}>
            <Icon name="arrowUp" size={14} /> tydligt fler
          </span>
        )}{' '}
        {row.change === null ? '–' : signed(row.change)}
      </td>
      <td>
        <Counted value={row.serious} figure={counted('serious')} />
      </td>
      <td>
        <Counted value={row.notMended} figure={counted('notMended')} />
      </td>
      <td>
        <Counted value={row.late} figure={counted('late')} />
      </td>
      {hasRate && <RateCell row={row} dimension={dimension} beforeWords={analysis.beforeWords} />}
      <td className={classes.act}>
        {row.key !== null && row.count > 0 && (
          <Link href={developmentOf(row, analysis, dimension)} className={classes.develop}>
            Utveckla<span className="visually-hidden"> {row.name}</span>
          </Link>
        )}
      </td>
    </tr>
  )
}

function developmentOf(row: FindingAnalysisRow, analysis: FindingAnalysis, dimension: FindingDimension): string {
  const { base, beforeWords, ongoing, year } = analysis
  const when = ongoing ? `hittills ${year}` : String(year)
  const before = row.before === null ? '' : `, ${formatNumber(row.before)} ${beforeWords}`
  const said = `${row.name}: ${formatNumber(row.count)} av ${formatNumber(base.findings)} brister ${when}${before}.`
  return developmentAddress(row.name, said, dimension === 'serviceType' ? row.key : null)
}

/** '+4', '–2', '0': a change says its direction. */
const signed = (change: number): string => (change > 0 ? `+${formatNumber(change)}` : formatNumber(change))
