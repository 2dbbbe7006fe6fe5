import type { PersonLoad } from '../../../shared/contracts/calendar'
import { nameKey } from '../../../shared/domain/name-key'
import { formatMonth, formatNumber } from '../../../shared/text/format'
import { Link } from 'wouter'
import { Button, Icon } from '../../ui'
import classes from './calendar.module.css'

interface WorkloadTableProps {
  year: number
  rows: readonly PersonLoad[]
  hasCapacity: boolean
  chosen: string | null
  onChoose: (responsible: string | null) => void
}

/** A person a row, a month a column. Too much is said with a sign and in words, not by colour alone. */
export function WorkloadTable({ year, rows, hasCapacity, chosen, onChoose }: WorkloadTableProps) {
  const isChosen = (role: string | null): boolean => chosen !== null && nameKey(role ?? '') === nameKey(chosen)
  const highest = Math.max(1, ...rows.flatMap(({ months }) => months.map(({ days }) => days)))
  return (
    // Scrolled by keyboard too where the window is narrow.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={classes.tableScroll} role="group" aria-label="Arbetsdagar per ansvarig och månad" tabIndex={0}>
      <table className={classes.load}>
        <thead>
          <tr>
            <th scope="col">Ansvarig</th>
            {Array.from({ length: 12 }, (_, index) => (
              <th key={index + 1} scope="col">
                {formatMonth(index + 1, 'short')}
              </th>
            ))}
            <th scope="col">Utan månad</th>
            <th scope="col">Summa</th>
            {hasCapacity && <th scope="col">Tid</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.responsible ?? ''} data-chosen={isChosen(row.responsible) || undefined}>
              <th scope="row">
                {row.responsible === null ? (
                  <span className={classes.missing}>
                    <Icon name="warning" size={15} /> Ansvarig saknas
                  </span>
                ) : (
                  <Button
                    look="link"
                    aria-pressed={isChosen(row.responsible)}
                    onClick={() => onChoose(isChosen(row.responsible) ? null : row.responsible)}
                  >
                    {row.responsible}
                  </Button>
                )}
              </th>
              {row.months.map((load) => (
                <MonthCell
                  key={load.month}
                  load={load}
                  highest={highest}
                  href={monthPath(year, load.month, row.responsible)}
                />
              ))}
              <td>{days(row.withoutMonth.days)}</td>
              <td className={classes.sum}>{formatNumber(row.days)}</td>
              {hasCapacity && <td>{formatNumber(row.capacity)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface MonthCellProps {
  load: PersonLoad['months'][number]
  highest: number
  /** The granskningar behind the number. */
  href: string
}

function MonthCell({ load, highest, href }: MonthCellProps) {
  const { month, days: planned, capacity } = load
  const over = capacity !== null && planned > capacity
  const words =
    capacity === null
      ? undefined
      : `${formatMonth(month, 'long')}: ${formatNumber(planned)} av ${formatNumber(capacity)} dagar${over ? ', för mycket' : ''}`
  return (
    <td title={words} data-over={over || undefined}>
      <span className={classes.number}>
        {over && <Icon name="warning" size={13} label="För mycket" />}
        {planned === 0 ? '–' : <Link href={href}>{formatNumber(planned)}</Link>}
        {capacity !== null && capacity + planned > 0 && (
          <span className={classes.ofDays}>/{formatNumber(capacity)}</span>
        )}
      </span>
      <span className={classes.track} aria-hidden="true">
        <span style={{ width: `${(planned / highest) * 100}%` }} />
      </span>
    </td>
  )
}

/** Nothing planned is a quiet dash: a row of noughts hides the months that matter. */
const days = (value: number): string => (value === 0 ? '–' : formatNumber(value))

/** The month with that person's granskningar, those with a day in the grid and those without beside it. */
function monthPath(year: number, month: number, responsible: string | null): string {
  const params = new URLSearchParams({ datum: `${year}-${String(month).padStart(2, '0')}-01` })
  if (responsible !== null) params.set('ansvarig', responsible)
  return `/planera/kalender?${params.toString()}`
}
