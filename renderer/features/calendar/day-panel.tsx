import type { CalendarVisit } from '../../../shared/contracts/calendar'
import { warningOfDay } from '../../../shared/domain/calendar/holidays'
import { formatClockSpan } from '../../../shared/domain/calendar/clock-time'
import { formatDays, formatWeekdayDate } from '../../../shared/text/format'
import { reviewKindLongNames } from '../../../shared/text/names'
import { ButtonLink, SidePanel, Stack } from '../../ui'
import { SelectField } from '../../ui/forms'
import classes from './calendar.module.css'
import type { DayMeeting } from './day-cell'
import { nameOfVisit } from './words'

interface DayPanelProps {
  day: string
  visits: readonly CalendarVisit[]
  meetings: readonly DayMeeting[]
  withoutDate: readonly CalendarVisit[]
  onOpenVisit: (visit: CalendarVisit) => void
  onBook: (visit: CalendarVisit) => void
  onClose: () => void
}

/** A day in full: its visits, and the way to put one more on it without a mouse. */
export function DayPanel({ day, visits, meetings, withoutDate, onOpenVisit, onBook, onClose }: DayPanelProps) {
  const warning = warningOfDay(day)
  const title = formatWeekdayDate(day)
  return (
    <SidePanel title={title.charAt(0).toLocaleUpperCase('sv') + title.slice(1)} takeFocus onClose={onClose}>
      <Stack gap={4}>
        {warning !== null && <p className={classes.quiet}>{warning}</p>}
        {meetings.map(({ id, committeeName }) => (
          <ButtonLink
            key={id}
            look="link"
            icon="calendar"
            href={`/atgarda/namndens-ar?ar=${day.slice(0, 4)}&sammantrade=${id}`}
          >
            {committeeName} sammanträder
          </ButtonLink>
        ))}
        {visits.length === 0 ? (
          <p>Inga besök den här dagen.</p>
        ) : (
          <ul className={classes.list}>
            {visits.map((visit) => (
              <li key={visit.id}>
                <button
                  type="button"
                  className={classes.visit}
                  data-status={visit.status}
                  onClick={() => onOpenVisit(visit)}
                >
                  <span className={classes.visitName}>
                    <span>
                      <span className={classes.visitTime}>
                        {formatClockSpan(visit.visitStart, visit.visitEnd) || 'Ingen tid'}{' '}
                      </span>
                      {nameOfVisit(visit)}
                    </span>
                  </span>
                  <span className={classes.visitKind}>
                    {reviewKindLongNames[visit.kind]}, {visit.serviceType}
                  </span>
                  <span className={classes.visitKind}>{visit.responsible ?? 'Ansvarig saknas'}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
        {withoutDate.length > 0 && (
          <SelectField
            label="Boka ett besök den här dagen"
            placeholder="Välj granskning"
            options={withoutDate.map((visit) => ({
              value: visit.id,
              label: `${nameOfVisit(visit)}, ${visit.serviceType} (${formatDays(visit.days)})`,
            }))}
            value={null}
            clearable={false}
            onChange={(id) => {
              const chosen = withoutDate.find((visit) => visit.id === id)
              if (chosen) onBook(chosen)
            }}
          />
        )}
      </Stack>
    </SidePanel>
  )
}
