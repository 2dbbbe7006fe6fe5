import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import type { CalendarVisit } from '../../../shared/contracts/calendar'
import { bookedVisits } from '../../../shared/domain/calendar/booked'
import { findClashes } from '../../../shared/domain/calendar/clashes'
import { formatClockSpan, readClockTime } from '../../../shared/domain/calendar/clock-time'
import { type VisitTime, visitWarnings } from '../../../shared/domain/calendar/visit'
import { formatDays, formatMonth, formatWeekdayDate } from '../../../shared/text/format'
import { reviewKindLongNames } from '../../../shared/text/names'
import { ask, sentenceOf } from '../../lib/queries'
import { Button, Dialog, Facts, Notice, Row, Stack } from '../../ui'
import { DateField, FormActions, TextField } from '../../ui/forms'
import classes from './calendar.module.css'
import type { Scheduling } from './use-scheduling'
import { isMovable, nameOfVisit, reviewPath } from './words'

interface VisitDialogProps {
  visit: CalendarVisit
  /** Offered when the visit has no day yet. */
  day: string
  scheduling: Scheduling
  onExport: () => void
  onClose: () => void
}

/** One visit: what it is, and its day and time as long as it may be moved. */
export function VisitDialog({ visit, day, scheduling, onExport, onClose }: VisitDialogProps) {
  const movable = isMovable(visit)
  return (
    <Dialog title={nameOfVisit(visit)} opened onClose={onClose}>
      <Stack gap={4}>
        <Facts
          facts={[
            { label: 'Slag', value: reviewKindLongNames[visit.kind] },
            { label: 'Insats', value: visit.serviceType },
            { label: 'Plats', value: [visit.unit, visit.address].filter(Boolean).join(', ') || null },
            { label: 'Ansvarig', value: visit.responsible },
            {
              label: 'Planerad',
              value: visit.plannedMonth === null ? null : `${formatMonth(visit.plannedMonth, 'long')} ${visit.year}`,
            },
            { label: 'Omfattning', value: formatDays(visit.days) },
            { label: 'Granskning', value: <Link href={reviewPath(visit.id)}>{visit.number}</Link> },
          ]}
        />
        {movable ? (
          <VisitForm visit={visit} day={day} scheduling={scheduling} onExport={onExport} onClose={onClose} />
        ) : (
          <>
            <p>
              {visit.visitOn === null
                ? `Granskningen är genomförd ${visit.completedOn}.`
                : `Besöket var ${visit.visitOn} ${formatClockSpan(visit.visitStart, visit.visitEnd)}. Granskningen är genomförd ${visit.completedOn}.`}
            </p>
            <FormActions>
              <Button onClick={onClose}>Stäng</Button>
            </FormActions>
          </>
        )}
      </Stack>
    </Dialog>
  )
}

function VisitForm({ visit, day, scheduling, onExport, onClose }: VisitDialogProps) {
  const [visitOn, setVisitOn] = useState<string | null>(visit.visitOn ?? day)
  const [start, setStart] = useState(visit.visitStart ?? '')
  const [end, setEnd] = useState(visit.visitEnd ?? '')
  const [tried, setTried] = useState(false)
  const [visitStart, visitEnd] = [readClockTime(start), readClockTime(end)]
  const wrong = {
    day: visitOn === null ? 'Välj en dag.' : undefined,
    start: start.trim() !== '' && visitStart === null ? 'Skriv tiden som 09:00.' : undefined,
    end: end.trim() !== '' && visitEnd === null ? 'Skriv tiden som 12:00.' : undefined,
  }
  const clashes = useClashes(visit, { visitOn, visitStart, visitEnd })
  const warnings = visitOn === null ? [] : [...visitWarnings({ visitOn }, visit), ...clashes]
  const save = (): void => {
    setTried(true)
    if (visitOn === null || wrong.start !== undefined || wrong.end !== undefined) return
    scheduling.schedule(visit, { visitOn, visitStart, visitEnd }, onClose)
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <Stack gap={4}>
        {scheduling.error && <Notice kind="error" title={sentenceOf(scheduling.error)} />}
        <div className={classes.times}>
          <DateField
            label="Besöksdag"
            required
            value={visitOn}
            onChange={setVisitOn}
            error={tried ? wrong.day : undefined}
          />
          <TextField
            label="Börjar"
            value={start}
            onChange={setStart}
            placeholder="09:00"
            error={tried ? wrong.start : undefined}
          />
          <TextField
            label="Slutar"
            value={end}
            onChange={setEnd}
            placeholder="12:00"
            error={tried ? wrong.end : undefined}
          />
        </div>
        {visitOn !== null && warnings.length > 0 && (
          <Notice title={`${formatWeekdayDate(visitOn)}:`}>{warnings.join(' ')} Det går ändå att spara.</Notice>
        )}
        {visit.visitOn !== null && (
          <Row>
            <Button icon="download" onClick={onExport}>
              Hämta för Outlook
            </Button>
            <Button look="link" onClick={() => scheduling.unschedule(visit, onClose)}>
              Ta bort dagen
            </Button>
          </Row>
        )}
      </Stack>
      <FormActions>
        <Button onClick={onClose}>Avbryt</Button>
        <Button look="primary" type="submit" busy={scheduling.busy}>
          {visit.visitOn === null ? 'Boka dagen' : 'Spara'}
        </Button>
      </FormActions>
    </form>
  )
}

/** What the chosen day and time would clash with, before it is saved. */
function useClashes(visit: CalendarVisit, time: Nullable<VisitTime>): string[] {
  const { visitOn } = time
  const day = { committeeId: null, responsible: visit.responsible, from: visitOn ?? '', to: visitOn ?? '' }
  const { data } = useQuery({
    ...ask('plan.calendar', day),
    enabled: visitOn !== null && visit.responsible !== null,
    placeholderData: undefined,
  })
  if (data === undefined || visitOn === null) return []
  const others = data.visits.filter(({ id }) => id !== visit.id)
  return findClashes(bookedVisits([...others, { ...visit, ...time }]))
    .filter(({ ids }) => ids.includes(visit.id))
    .map(({ sentence }) => sentence)
}

type Nullable<Fields> = { [Field in keyof Fields]: Fields[Field] | null }
