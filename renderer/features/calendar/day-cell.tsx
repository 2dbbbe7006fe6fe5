import type { CalendarVisit } from '../../../shared/contracts/calendar'
import { specialDay, isWorkday } from '../../../shared/domain/calendar/holidays'
import { formatCount, formatWeekdayDate } from '../../../shared/text/format'
import classes from './calendar.module.css'
import type { VisitDrag } from './use-visit-drag'
import { VisitCard } from './visit-card'

/** A nämnd meets. */
export interface DayMeeting {
  id: string
  heldOn: string
  committeeName: string
}

interface DayCellProps {
  day: string
  today: string
  /** The day that the arrows stand on: the only one that Tab stops at. */
  active: boolean
  /** Outside the month shown. */
  outside: boolean
  visits: readonly CalendarVisit[]
  meetings: readonly DayMeeting[]
  clashing: ReadonlySet<string>
  /** Cards before the rest is folded; null shows all. */
  atMost: number | null
  roomy?: boolean
  drag: VisitDrag
  onSelect: () => void
  onOpenDay: () => void
  onOpenVisit: (visit: CalendarVisit) => void
}

/** A day with its visits. Too many are folded under "+2 till", which opens the day. */
export function DayCell(props: DayCellProps) {
  const { day, today, active, outside, visits, meetings, clashing, atMost, roomy, drag } = props
  const { onSelect, onOpenDay, onOpenVisit } = props
  const special = specialDay(day)
  const shown = atMost === null || visits.length <= atMost ? visits : visits.slice(0, atMost - 1)
  const words = [
    formatWeekdayDate(day),
    day === today ? 'i dag' : '',
    special?.name ?? '',
    ...meetings.map(({ committeeName }) => `${committeeName} sammanträder`),
    visits.length === 0 ? 'inga besök' : formatCount(visits.length, 'besök', 'besök'),
  ]
  return (
    // The grid above takes the keys; a click here only says which day one stands on.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      role="gridcell"
      className={classes.day}
      data-day={day}
      data-outside={outside || undefined}
      data-free={!isWorkday(day) || undefined}
      data-today={day === today || undefined}
      data-over={drag.drag?.over === day || undefined}
      aria-selected={active}
      tabIndex={active ? 0 : -1}
      onClick={onSelect}
      onDoubleClick={onOpenDay}
    >
      <div className={classes.dayHead}>
        <span className="visually-hidden">{words.filter((word) => word !== '').join(', ')}</span>
        <span className={classes.date} data-red={special?.kind === 'holiday' || undefined} aria-hidden="true">
          {Number(day.slice(8))}
        </span>
        {special !== null && (
          <span
            className={classes.special}
            data-red={special.kind === 'holiday' || undefined}
            title={special.name}
            aria-hidden="true"
          >
            {special.name}
          </span>
        )}
      </div>
      {meetings.map(({ id, committeeName }) => (
        <span key={id} className={classes.meeting} title={`${committeeName} sammanträder`} aria-hidden="true">
          {committeeName}
        </span>
      ))}
      {shown.map((visit) => (
        <VisitCard
          key={visit.id}
          visit={visit}
          roomy={roomy}
          clashes={clashing.has(visit.id)}
          tabIndex={active ? 0 : -1}
          drag={drag}
          onOpen={() => onOpenVisit(visit)}
        />
      ))}
      {shown.length < visits.length && (
        <button type="button" className={classes.more} tabIndex={active ? 0 : -1} onClick={onOpenDay}>
          +{visits.length - shown.length} till
        </button>
      )}
    </div>
  )
}
