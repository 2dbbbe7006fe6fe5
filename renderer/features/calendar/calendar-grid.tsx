import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { CalendarVisit } from '../../../shared/contracts/calendar'
import type { Week } from '../../../shared/domain/calendar/weeks'
import { addDays } from '../../../shared/domain/iso-date'
import classes from './calendar.module.css'
import { DayCell, type DayMeeting } from './day-cell'
import type { VisitDrag } from './use-visit-drag'

interface CalendarGridProps {
  /** 'mars 2027', 'vecka 11 2027'. */
  label: string
  weeks: readonly Week[]
  /** The day that one stands on. */
  date: string
  today: string
  visits: readonly CalendarVisit[]
  meetings: readonly DayMeeting[]
  clashing: ReadonlySet<string>
  /** One week with all its visits in full, instead of a month with small cards. */
  roomy?: boolean
  drag: VisitDrag
  onGoTo: (day: string) => void
  onTurn: (steps: number) => void
  onOpenDay: (day: string) => void
  onOpenVisit: (visit: CalendarVisit) => void
}

const weekdays = ['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön']
const steps: Partial<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }
const cardsInMonth = 3

/** Days as a grid, Monday first, the week's number at the left. Arrows move a day, PageUp and PageDown turn the page. */
export function CalendarGrid(props: CalendarGridProps) {
  const { label, weeks, date, today, visits, meetings, clashing, roomy, drag } = props
  const { onGoTo, onTurn, onOpenDay, onOpenVisit } = props
  const grid = useRef<HTMLDivElement>(null)
  const moved = useRef(false)
  const month = roomy ? null : date.slice(0, 7)

  useEffect(() => {
    if (!moved.current) return
    moved.current = false
    grid.current?.querySelector<HTMLElement>(`[role="gridcell"][data-day="${date}"]`)?.focus()
  }, [date])

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const onDay = (event.target as HTMLElement).getAttribute('role') === 'gridcell'
    const step = steps[event.key]
    const turn = { PageUp: -1, PageDown: 1 }[event.key]
    if (step !== undefined) {
      moved.current = true
      onGoTo(addDays(date, step))
    } else if (turn !== undefined) {
      moved.current = true
      onTurn(turn)
    } else if (event.key === 'Enter' && onDay) onOpenDay(date)
    else return
    event.preventDefault()
  }

  return (
    // Focus stands on a day inside, which the keys are for.
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
    <div
      ref={grid}
      role="grid"
      aria-label={`Kalender, ${label}`}
      className={classes.grid}
      data-roomy={roomy || undefined}
      onKeyDown={onKeyDown}
    >
      <div role="row" className={classes.week}>
        <span role="columnheader" className={classes.weekday}>
          <abbr title="Vecka">v.</abbr>
        </span>
        {weekdays.map((weekday) => (
          <span key={weekday} role="columnheader" className={classes.weekday}>
            {weekday}
          </span>
        ))}
      </div>
      {weeks.map(({ number, days }) => (
        <div key={days[0]} role="row" className={classes.week}>
          <span role="rowheader" className={classes.weekNumber} aria-label={`Vecka ${number}`}>
            {number}
          </span>
          {days.map((day) => (
            <DayCell
              key={day}
              day={day}
              today={today}
              active={day === date}
              outside={month !== null && !day.startsWith(month)}
              visits={visits.filter((visit) => visit.day === day)}
              meetings={meetings.filter(({ heldOn }) => heldOn === day)}
              clashing={clashing}
              atMost={roomy ? null : cardsInMonth}
              roomy={roomy}
              drag={drag}
              onSelect={() => onGoTo(day)}
              onOpenDay={() => onOpenDay(day)}
              onOpenVisit={onOpenVisit}
            />
          ))}
        </div>
      ))}
    </div>
  )
}
