import { useId, useState } from 'react'
import { Link } from 'wouter'
import type { MultiYearEntry, MultiYearRow, MultiYearView } from '../../../shared/contracts/multi-year'
import { formatCount, formatNumber, UNKNOWN } from '../../../shared/text/format'
import { Icon, Missing } from '../../ui'
import { EntryCard } from './entry-card'
import classes from './grid.module.css'
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
  const [over, setOver] = useState<number | null>(null)
  const { grid, focusOn, move, onKeyDown } = useGridKeys(view.years, entries, speak)
  const done = narrow ? [] : (view.rows[0]?.done.map(({ year }) => year) ?? [])
  const areas = [...new Set(rows.map(({ serviceArea }) => serviceArea))]
  const drop = (): void => {
    setDragged(null)
    setOver(null)
  }

  const cell = (row: MultiYearRow, year: number) => {
    const entry = row.entries.find((one) => one.year === year)
    const place = { serviceTypeId: row.serviceTypeId, year }
    const free = dragged?.serviceTypeId === row.serviceTypeId && entry === undefined
    return (
      <td
        key={year}
        className={classes.year}
        data-target={free || undefined}
        data-over={(free && over === year) || undefined}
        onDragOver={(event) => {
          if (!free) return
          event.preventDefault()
          event.dataTransfer.dropEffect = 'move'
          setOver(year)
        }}
        onDragLeave={() => setOver((before) => (before === year ? null : before))}
        onDrop={(event) => {
          event.preventDefault()
          if (dragged !== null && free) move(row, dragged, year)
          drop()
        }}
      >
        {entry !== undefined && (
          <EntryCard
            row={row}
            entry={entry}
            hint={hint}
            selected={selected?.serviceTypeId === row.serviceTypeId && selected.year === year}
            onOpen={() => onOpen(place)}
            {...(editable && {
              onKeyDown: (event) => onKeyDown(event, row, entry),
              onDragStart: (event) => {
                event.dataTransfer.effectAllowed = 'move'
                event.dataTransfer.setData('text/plain', `${row.serviceType} ${year}`)
                setDragged(entry)
              },
              onDragEnd: drop,
            })}
          />
        )}
        {entry === undefined && editable && (
          <button
            type="button"
            className={classes.add}
            data-place={`${row.serviceTypeId}|${year}`}
            data-kind="add"
            aria-label={`Planera ${row.serviceType} ${year}`}
            title={`Planera ${year}`}
            onClick={() => {
              speak(`${row.serviceType} planerad ${year}.`)
              focusOn({ ...place, kind: 'card' })
              void entries.place(place)
            }}
          >
            <Icon name="plus" size={15} />
          </button>
        )}
        {entry === undefined && !editable && <span className="visually-hidden">inget planerat</span>}
      </td>
    )
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
                  {view.years.map((year) => cell(row, year))}
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
