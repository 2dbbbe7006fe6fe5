import type { PictureTrend } from '../../../shared/contracts/picture'
import { formatNumber } from '../../../shared/text/format'
import { Card, Icon } from '../../ui'
import classes from './picture.module.css'

interface TrendCardProps {
  trends: readonly PictureTrend[]
  years: readonly number[]
  ongoing: boolean
}

/** The signals year by year: the figures, a small bar of each, and what they say. Unknown is never nought. */
export function TrendCard({ trends, years, ongoing }: TrendCardProps) {
  const last = years.at(-1)
  return (
    <Card title="Trend över tre år" note={ongoing ? `${last} räknat till i dag` : undefined} flush>
      {/* Scrolled by keyboard too where the text is large, so it is a stop of its own. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={classes.scroll} role="region" aria-label="Trend, tabell" tabIndex={0}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">Signal</th>
              {years.map((year) => (
                <th key={year} scope="col" className={classes.number}>
                  {year}
                </th>
              ))}
              <th scope="col">
                <span className="visually-hidden">Staplar</span>
              </th>
              <th scope="col">Vad det säger</th>
            </tr>
          </thead>
          <tbody>
            {trends.map((trend) => (
              <tr key={trend.signal}>
                <th scope="row">{trend.name}</th>
                {trend.values.map(({ year, value }) => (
                  <td key={year} className={classes.number}>
                    {value === null ? <span className={classes.missing}>–</span> : formatNumber(value)}
                  </td>
                ))}
                <td>
                  <Bars values={trend.values.map(({ value }) => value)} />
                </td>
                <td>
                  {trend.attention && <Icon name="arrowUp" size={14} />} {trend.sentence}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  )
}

/** The figures stand beside it. */
function Bars({ values }: { values: readonly (number | null)[] }) {
  const most = Math.max(...values.map((value) => value ?? 0))
  if (most === 0) return null
  return (
    <span className={classes.bars} aria-hidden>
      {values.map((value, index) => (
        // oxlint-disable-next-line react/no-array-index-key
        <span key={index} style={{ height: `${(100 * (value ?? 0)) / most}%` }} />
      ))}
    </span>
  )
}
