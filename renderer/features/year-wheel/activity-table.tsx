import type { YearActivity } from '../../../shared/contracts/year-wheel'
import type { NumberedActivity } from '../../../shared/domain/year-wheel'
import { formatMonth } from '../../../shared/text/format'
import { Missing } from '../../ui'
import classes from './year-wheel.module.css'

interface ActivityTableProps {
  activities: readonly NumberedActivity<YearActivity>[]
  thisMonth: number
  selectedId: string | null
  onSelect: (activity: YearActivity) => void
}

/** The wheel as a table: the same numbers, month by month. */
export function ActivityTable({ activities, thisMonth, selectedId, onSelect }: ActivityTableProps) {
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">Nr</th>
          <th scope="col">Månad</th>
          <th scope="col">Aktivitet</th>
          <th scope="col">Ansvarig</th>
          <th scope="col">Löpande</th>
        </tr>
      </thead>
      <tbody>
        {activities.map((activity, index) => {
          const { id, number, month, title, responsible, ongoing } = activity
          const first = activities[index - 1]?.month !== month
          return (
            <tr
              key={id}
              data-first={first || undefined}
              data-now={month === thisMonth || undefined}
              data-selected={id === selectedId || undefined}
            >
              <td className={classes.number}>{number}</td>
              <td>
                <span className={first ? classes.monthWord : 'visually-hidden'}>
                  {capital(formatMonth(month, 'long'))}
                </span>
              </td>
              <th scope="row">
                <button type="button" className={classes.title} onClick={() => onSelect(activity)}>
                  {title}
                </button>
              </th>
              <td>{responsible ?? <Missing>Ansvarig saknas</Missing>}</td>
              <td>{ongoing === null ? '–' : ongoing ? 'ja' : 'nej'}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1)
