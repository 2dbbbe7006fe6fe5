import { useId, useState } from 'react'
import { Link } from 'wouter'
import type { MultiYearEntry, MultiYearRow, MultiYearView } from '../../../shared/contracts/multi-year'
import { formatCount, formatNumber, UNKNOWN } from '../../../shared/text/format'
import { Icon, Missing } from '../../ui'
import classes from './grid.module.css'
import { GridCell } from './grid-cell'
import type { Entries } from './use-entries'
import { useGridKeys } from './use-grid-keys'
import { months } from './words'

interface PlanGridProps {
  view: MultiYearView
  rows: readonly MultiYearRow[]
  entries: Entries
  /** A draft: cards can be moved, placed and removed. */
  editable: boolean
  /** Something stands beside: the columns that the panel tells are left out. */
  narrow: boolean
  selected: Pick<MultiYearEntry, 'serviceTypeId' | 'year'> | null
  onOpen: (entry: Pick<MultiYearEntry, 'serviceTypeId' | 'year'>) => void
  speak: (words: string) => void
}

/** Insats × year: what was done, and cards for what is planned, moved by pointer or arrow keys. */
export function PlanGrid({ view, rows, entries, editable, narrow, selected, onOpen, speak }: PlanGridProps) {
  const hint = useId()
  const [dragged, setDragged] = useState<MultiYearEntry | null>(null)
  const { grid, focusOn, move, onKeyDown } = useGridKeys(view.years, entries, speak)
  const done = narrow ? [] : (view.rows[0]?.done.map(({ year }) => year) ?? [])
  const areas = [...new Set(rows.map(({ serviceArea }) => serviceArea))]
  const place = (row: MultiYearRow, year: number): void => {
    speak(`${row.serviceType} planerad ${year}.`)
    focusOn({ serviceTypeId: row.serviceTypeId, year, kind: 'card' })
    void entries.place({ serviceTypeId: row.serviceTypeId, year })
  }

  return (
    <div className={classes.scroller} ref={grid} data-dragging={dragged !== null || undefined}>
      <table className={classes.grid}>
        <caption className="visually-hidden">
          Insatser med intervall, senaste granskning och planerade uppföljningar per år
        </caption>
        <thead>
          <tr>
            <th scope="col" className={classes.name}>
              Insats
            </th>
            {!narrow && (
              <>
                <th scope="col">Intervall</th>
                <th scope="col">Senast</th>
              </>
            )}
            <th scope="col" className={classes.number}>
              Avtal
            </th>
            {done.map((year) => (
              <th key={year} scope="col" className={classes.past}>
                {year}
                <span className="visually-hidden"> genomförda</span>
              </th>
            ))}
            {view.spread.map(({ year, serviceTypes, expected }) => (
              <th key={year} scope="col" className={classes.year}>
                <strong>{year}</strong> {formatCount(serviceTypes, 'insats', 'insatser')} · {formatNumber(expected)} st
              </th>
            ))}
          </tr>
        </thead>
        {areas.map((area) => {
          const own = rows.filter(({ serviceArea }) => serviceArea === area)
          return (
            <tbody key={area}>
              <tr>
                <th scope="rowgroup" colSpan={2 + (narrow ? 0 : 2) + done.length + 3} className={classes.group}>
                  {area} <span>{formatCount(own.length, 'insats', 'insatser')}</span>
                </th>
              </tr>
              {own.map((row) => (
                <tr key={row.serviceTypeId}>
                  <th scope="row" className={classes.name}>
                    <Link href={`/register/insatser/${row.serviceTypeId}`}>{row.serviceType}</Link>
                    {row.gaps.map(({ kind, because }) => (
                      <span key={kind} className={kind === 'nobody' ? classes.quiet : classes.gap}>
                        <Icon
                          name={kind === 'nobody' ? 'info' : 'warning'}
                          size={13}
                          label={kind === 'nobody' ? undefined : 'Lucka:'}
                        />
                        <span>{because}</span>
                      </span>
                    ))}
                  </th>
                  {!narrow && (
                    <>
                      <td>
                        {months(row.intervalMonths)}
                        {row.intervalIsDefault && <span className={classes.quiet}>kommunens</span>}
                      </td>
                      <td>{row.lastReviewedOn ?? <Missing>saknas</Missing>}</td>
                    </>
                  )}
                  <td className={classes.number}>{formatNumber(row.inForce)}</td>
                  {done.map((year) => {
                    const count = row.done.find((one) => one.year === year)?.count ?? 0
                    return (
                      <td key={year} className={classes.past}>
                        {count === 0 ? UNKNOWN : formatNumber(count)}
                      </td>
                    )
                  })}
                  {view.years.map((year) => (
                    <GridCell
                      key={year}
                      row={row}
                      year={year}
                      editable={editable}
                      dragged={dragged}
                      hint={hint}
                      selected={selected?.serviceTypeId === row.serviceTypeId && selected.year === year}
                      onOpen={() => onOpen({ serviceTypeId: row.serviceTypeId, year })}
                      onKeyDown={onKeyDown}
                      onDrag={setDragged}
                      onDrop={(entry) => move(row, entry, year)}
                      onPlace={() => place(row, year)}
                    />
                  ))}
                </tr>
              ))}
            </tbody>
          )
        })}
      </table>
      <p id={hint} className="visually-hidden">
        Vänster- och högerpil flyttar till ett annat år, Enter öppnar, Delete tar bort, Ctrl+Z ångrar.
      </p>
    </div>
  )
}
