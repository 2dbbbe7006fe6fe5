import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { CalendarVisit } from '../../../shared/contracts/calendar'
import { weekOf, weeksOfMonth } from '../../../shared/domain/calendar/weeks'
import { monthOf, yearOf } from '../../../shared/domain/iso-date'
import { formatCount } from '../../../shared/text/format'
import { useScreen } from '../../app/screen-state'
import { ask, sentenceOf } from '../../lib/queries'
import { Button, ButtonLink, Card, EmptyState, Notice, SkeletonRows, WaitingButton, WithPanel } from '../../ui'
import { CalendarBar, periodWords } from './calendar-bar'
import { CalendarGrid } from './calendar-grid'
import classes from './calendar.module.css'
import { ClashList } from './clash-list'
import { DayPanel } from './day-panel'
import type { CalendarAddress } from './use-calendar-address'
import { useCalendarFile } from './use-calendar-file'
import { useScheduling } from './use-scheduling'
import { useVisitDrag } from './use-visit-drag'
import { VisitDialog } from './visit-dialog'
import { WithoutDate } from './without-date'
import { WorkloadView } from './workload-view'

interface CalendarViewProps {
  address: CalendarAddress
  today: string
  /** The page's head around the buttons, which depend on what is shown. */
  head: (actions: ReactNode, meta: string | undefined) => ReactNode
}

/** The grid with what stands beside and over it: one day or one visit at a time. */
export function CalendarView({ address, today, head }: CalendarViewProps) {
  const { committeeId, year } = useScreen()
  const { view, date, responsible } = address
  const weeks = view === 'vecka' ? [weekOf(date)] : weeksOfMonth(date)
  const span = { committeeId, responsible, from: weeks[0]?.days[0] ?? date, to: weeks.at(-1)?.days[6] ?? date }
  const { data, error } = useQuery(ask('plan.calendar', span))
  const [openVisit, setOpenVisit] = useState<CalendarVisit | null>(null)
  const [openDay, setOpenDay] = useState<string | null>(null)
  const scheduling = useScheduling()
  const file = useCalendarFile()
  const drag = useVisitDrag((id, day) => {
    const visit = [...(data?.visits ?? []), ...(data?.withoutDate ?? [])].find((one) => one.id === id)
    if (visit === undefined || visit.visitOn === day) return
    scheduling.schedule(visit, { visitOn: day, visitStart: visit.visitStart, visitEnd: visit.visitEnd })
  })

  if (data === undefined) {
    return (
      <>
        {head(null, undefined)}
        {error ? <Notice kind="error" title={sentenceOf(error)} /> : <SkeletonRows count={8} />}
      </>
    )
  }
  const { visits, withoutDate, clashes, activities, meetings } = data
  const booked = visits.filter(({ visitOn }) => visitOn !== null)
  const clashing = new Set(clashes.flatMap(({ ids }) => ids))
  const open = (visit: CalendarVisit): void => {
    scheduling.reset()
    setOpenVisit(visit)
  }
  const exportAll =
    view === 'belastning' ? null : booked.length === 0 ? (
      <WaitingButton reason="Inga besök med bokad dag visas.">Hämta för Outlook</WaitingButton>
    ) : (
      <Button icon="download" data-no-print onClick={() => file.run(span)}>
        Hämta {formatCount(booked.length, 'besök', 'besök')} för Outlook
      </Button>
    )
  const bar = <CalendarBar address={address} today={today} responsibles={data.responsibles} />
  if (!data.hasReviews && visits.length === 0 && view !== 'belastning') {
    return (
      <>
        {head(null, undefined)}
        {bar}
        <Card>
          <EmptyState
            what={`Inga granskningar ${year} än.`}
            why="De kommer till när planen fastställs, och får då sina dagar här."
            action={<ButtonLink href="/planera/uppfoljningsplan">Öppna planen</ButtonLink>}
          />
        </Card>
      </>
    )
  }
  return (
    <>
      {head(exportAll, view === 'belastning' ? undefined : countsOf(visits.length, clashes.length))}
      {bar}
      {file.failure !== null && <Notice kind="error" title={file.failure} />}
      {view === 'belastning' ? (
        <WorkloadView responsible={responsible} onChoose={address.choose} />
      ) : (
        <>
          <WithPanel>
            <section className={classes.sheet} aria-label="Besök">
              <CalendarGrid
                label={periodWords(view, date)}
                weeks={weeks}
                date={date}
                today={today}
                visits={visits}
                meetings={meetings}
                clashing={clashing}
                roomy={view === 'vecka'}
                drag={drag}
                onGoTo={address.goTo}
                onTurn={address.turn}
                onOpenDay={(day) => {
                  address.goTo(day)
                  setOpenDay(day)
                }}
                onOpenVisit={open}
              />
              <Told scheduling={scheduling} inDialog={openVisit !== null} />
            </section>
            {openDay === null ? (
              <WithoutDate
                visits={withoutDate}
                activities={activities.filter(({ month }) => month === monthOf(date))}
                month={monthOf(date)}
                year={yearOf(date)}
                today={today}
                drag={drag}
                onOpen={open}
                onGoTo={address.goTo}
              />
            ) : (
              <DayPanel
                day={date}
                visits={visits.filter(({ day }) => day === date)}
                meetings={meetings.filter(({ heldOn }) => heldOn === date)}
                withoutDate={withoutDate}
                onOpenVisit={open}
                onBook={open}
                onClose={() => setOpenDay(null)}
              />
            )}
          </WithPanel>
          <ClashList clashes={clashes} onGoTo={address.goTo} />
        </>
      )}
      {openVisit !== null && (
        <VisitDialog
          key={openVisit.id}
          visit={openVisit}
          day={date}
          scheduling={scheduling}
          onExport={() => file.run({ ...span, ids: [openVisit.id] })}
          onClose={() => {
            scheduling.settle()
            setOpenVisit(null)
          }}
        />
      )}
    </>
  )
}

/** '40 besök, 2 krockar': the clashes themselves stand under the grid, and may be out of sight. */
const countsOf = (visits: number, clashes: number): string =>
  [formatCount(visits, 'besök', 'besök'), clashes === 0 ? '' : formatCount(clashes, 'krock', 'krockar')]
    .filter((part) => part !== '')
    .join(', ')

/** The line under the grid: the keys, or what was just done and the way back. */
function Told({ scheduling, inDialog }: { scheduling: ReturnType<typeof useScheduling>; inDialog: boolean }) {
  const { done, error } = scheduling
  return (
    <p className={classes.told} role="status">
      {error !== null && !inDialog ? (
        <span className={classes.failed}>{sentenceOf(error)}</span>
      ) : done === null ? (
        <span>Dra ett besök till en dag, eller välj dagen med piltangenterna och tryck Enter.</span>
      ) : (
        <>
          <span>{done.sentence}</span>
          <Button look="link" onClick={done.undo}>
            Ångra
          </Button>
        </>
      )}
    </p>
  )
}
