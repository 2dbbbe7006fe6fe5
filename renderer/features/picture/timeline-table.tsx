import type { PictureLane } from '../../../shared/contracts/picture'
import { formatNumber } from '../../../shared/text/format'
import classes from './picture.module.css'

interface TimelineTableProps {
  years: readonly number[]
  lanes: readonly PictureLane[]
}

/** The same as the timeline, in words: every mark with its day, every quarter with its count. */
export function TimelineTable({ years, lanes }: TimelineTableProps) {
  return (
    <table className={classes.table}>
      <caption className="visually-hidden">Signaler per år</caption>
      <thead>
        <tr>
          <th scope="col">Signal</th>
          {years.map((year) => (
            <th key={year} scope="col">
              {year}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lanes.map((lane) => (
          <tr key={lane.name}>
            <th scope="row">{lane.name}</th>
            {years.map((year) => (
              <td key={year}>{lane.empty ?? yearWords(lane, year)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function yearWords({ marks, spans, quarters }: PictureLane, year: number): string {
  const inYear = (day: string): boolean => day.startsWith(String(year))
  const counted = (quarters ?? []).filter(({ from }) => inYear(from))
  const words = [
    ...marks.filter(({ date }) => inYear(date)).map(({ date, label }) => `${date} ${label}`),
    ...spans.filter(({ from }) => inYear(from)).map(({ from, label }) => `från ${from}: ${label}`),
    ...counted
      .filter(({ count }) => count !== null)
      .map(({ from, count, ongoing }) => `kv ${quarterOf(from)}: ${formatNumber(count)}${ongoing ? ' hittills' : ''}`),
  ]
  if (words.length > 0) return words.join('; ')
  return counted.length > 0 ? 'uppgift saknas' : 'inget'
}

const quarterOf = (day: string): number => Math.ceil(Number(day.slice(5, 7)) / 3)
