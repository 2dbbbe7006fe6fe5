import type { CapacityPerson, CapacityView } from '../../../shared/contracts/plan-work'
import { formatMonth, formatNumber } from '../../../shared/text/format'
import { Missing } from '../../ui'
import { DaysCell } from './days-cell'
import classes from './days.module.css'

interface DaysTableProps {
  planId: string
  capacity: CapacityView
  editable: boolean
}

/** Person × month: planned above, available beneath. */
export function DaysTable({ planId, capacity: { people, months, available }, editable }: DaysTableProps) {
  return (
    // Scrolls by itself where the text is large, and the keyboard must reach it also where nothing in it can be changed.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={classes.scroll} role="region" aria-label="Person och månad" tabIndex={0}>
      <table className={classes.table}>
        <caption className="visually-hidden">Planerade och tillgängliga arbetsdagar per person och månad</caption>
        <thead>
          <tr>
            <th scope="col">Ansvarig</th>
            {months.map((_, index) => (
              <th key={index} scope="col" className={classes.month}>
                {formatMonth(index + 1, 'short')}
              </th>
            ))}
            <th scope="col" className={classes.month}>
              Året
            </th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.responsible ?? ''}>
              <th scope="row">
                {person.responsible ?? <Missing>Ansvarig saknas</Missing>}
                {person.withoutMonth > 0 && (
                  <span className={classes.second}>{formatNumber(person.withoutMonth)} utan månad</span>
                )}
              </th>
              {person.months.map((month) => (
                <DaysCell
                  key={month.month}
                  planId={planId}
                  responsible={person.responsible}
                  month={month}
                  editable={editable}
                />
              ))}
              <YearCell person={person} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Alla</th>
            {months.map((planned, index) => (
              <td key={index}>{planned === 0 ? <span className={classes.none}>0</span> : formatNumber(planned)}</td>
            ))}
            <td>
              {formatNumber(months.reduce((sum, days) => sum + days, 0))}
              {available !== null && <span className={classes.second}>av {formatNumber(available)}</span>}
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

function YearCell({ person: { planned, available } }: { person: CapacityPerson }) {
  return (
    <td className={classes.year}>
      {formatNumber(planned)}
      {available !== null && <span className={classes.second}>av {formatNumber(available)}</span>}
    </td>
  )
}
