import { useState, type KeyboardEvent } from 'react'
import type { HoursMonth, HoursRow } from '../../../shared/contracts/service-hours'
import { formatMonth, formatNumber, formatPercent } from '../../../shared/text/format'
import { Icon } from '../../ui'
import classes from './hours.module.css'

interface HoursGridProps {
  rows: readonly HoursRow[]
  year: number
  selected: string | null
  onOpen: (key: string, month: string) => void
}

const months = Array.from({ length: 12 }, (_, index) => index + 1)
const steps: Record<string, [number, number]> = {
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
}

/** The year's deviations month by month. Arrow keys move between the months, Enter opens one beside. */
export function HoursGrid({ rows, year, selected, onOpen }: HoursGridProps) {
  const [active, setActive] = useState({ row: 0, column: 0 })
  const move = (event: KeyboardEvent<HTMLTableElement>) => {
    const step = steps[event.key]
    const from = (event.target as HTMLElement).closest<HTMLElement>('[data-row]')
    if (step === undefined || from === null) return
    const to = { row: Number(from.dataset['row']) + step[0], column: Number(from.dataset['column']) + step[1] }
    const target = event.currentTarget.querySelector<HTMLElement>(`[data-row="${to.row}"][data-column="${to.column}"]`)
    if (target === null) return
    event.preventDefault()
    setActive(to)
    target.focus()
  }
  return (
    <div className={classes.frame} data-area="list">
      {/* Arrow keys from the buttons within: the table itself is not a control. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <table className={classes.table} onKeyDown={move}>
        <caption className="visually-hidden">
          {`Fakturerade timmar mot beställda ${year}, avvikelse i procent per månad`}
        </caption>
        <thead>
          <tr>
            <th scope="col">Utförare</th>
            {months.map((month) => (
              <th key={month} scope="col" className={classes.number}>
                {formatMonth(month, 'short')}
              </th>
            ))}
            <th scope="col" className={classes.number}>
              Året
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={row.key} aria-selected={row.key === selected || undefined}>
              <th scope="row" className={classes.name}>
                <span className={classes.provider}>{row.providerName}</span>
                <span className={classes.insats}>
                  {[row.serviceTypeName, row.agreementNumber].filter((word) => word !== null).join(', ')}
                </span>
              </th>
              {row.months.map((month, column) => (
                <td key={month.month} className={classes.cell}>
                  <button
                    type="button"
                    className={`${classes.month} ${isOut(month) ? classes.over : ''}`}
                    data-row={at}
                    data-column={column}
                    tabIndex={active.row === at && active.column === column ? 0 : -1}
                    aria-label={spoken(row, month, column + 1)}
                    onFocus={() => setActive({ row: at, column })}
                    onClick={() => onOpen(row.key, month.month)}
                  >
                    {shown(month)}
                    {isOut(month) && month.explanation !== null && <Icon name="check" size={12} />}
                  </button>
                </td>
              ))}
              <td className={classes.sum}>{row.percent === null ? '–' : signed(row.percent)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const isOut = ({ state }: HoursMonth): boolean => state === 'over' || state === 'notOrdered'

const signed = (percent: number): string => `${percent > 0 ? '+' : ''}${formatPercent(percent)}`

/** '+18 %'; hours without an order have no percentage: 'ej best.' */
function shown({ state, percent }: HoursMonth): string {
  if (state === 'notOrdered') return 'ej best.'
  return percent === null ? '–' : signed(percent)
}

function spoken({ providerName }: HoursRow, month: HoursMonth, number: number): string {
  const name = `${providerName}, ${formatMonth(number, 'long')}, ${shown(month)}`
  if (month.sentence !== null)
    return `${name}: ${month.sentence} ${month.explanation === null ? 'Ingen förklaring.' : 'Förklarad.'}`
  if (month.percent === null && month.id === null) return `${name}: uppgift saknas`
  return `${name}: ${formatNumber(month.invoicedHours)} fakturerade mot ${formatNumber(month.orderedHours)} beställda timmar`
}
