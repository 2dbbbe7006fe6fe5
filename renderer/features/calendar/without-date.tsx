import { Link } from 'wouter'
import type { CalendarVisit } from '../../../shared/contracts/calendar'
import type { YearActivity } from '../../../shared/contracts/year-wheel'
import { lackOf } from '../../../shared/domain/calendar/lacking'
import { formatDays, formatMonth } from '../../../shared/text/format'
import { Button, Card } from '../../ui'
import classes from './calendar.module.css'
import type { VisitDrag } from './use-visit-drag'
import { kindWord, nameOfVisit, visitInWords } from './words'

interface WithoutDateProps {
  visits: readonly CalendarVisit[]
  activities: readonly YearActivity[]
  /** The month shown, 1–12, and its year. */
  month: number
  year: number
  today: string
  drag: VisitDrag
  onOpen: (visit: CalendarVisit) => void
  onGoTo: (day: string) => void
}

/** Beside the calendar: what is to be visited but has no day, those that are late first, and what recurs this month. */
export function WithoutDate({ visits, activities, month, year, today, drag, onOpen, onGoTo }: WithoutDateProps) {
  const here = visits.filter((visit) => visit.year === year && visit.plannedMonth === month)
  const late = visits.filter((visit) => !here.includes(visit) && lackOf(visit, today) === 'passed')
  const noMonth = visits.filter((visit) => visit.plannedMonth === null && !late.includes(visit))
  const others = visits.filter((visit) => ![...here, ...late, ...noMonth].includes(visit))
  const otherMonths = [
    ...new Set(others.map(({ year: of, plannedMonth }) => `${of}-${String(plannedMonth).padStart(2, '0')}`)),
  ]
  const groups = [
    { title: 'Månaden har passerat', rows: late },
    { title: `Planerade i ${formatMonth(month, 'long')}`, rows: here },
    { title: 'Utan månad i planen', rows: noMonth },
  ].filter(({ rows }) => rows.length > 0)
  return (
    <div className={classes.beside}>
      <Card
        title="Utan datum"
        note={visits.length === 0 ? undefined : `${visits.length} st`}
        className={classes.lacking}
        flush
      >
        {/* A stop of its own, so that the keyboard can scroll a long list. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <div className={classes.lackingBody} role="group" aria-label="Granskningar utan datum" tabIndex={0}>
          {groups.length === 0 && (
            <p className={classes.quiet}>
              {others.length === 0
                ? 'Alla granskningar har en dag.'
                : `Alla som är planerade i ${formatMonth(month, 'long')} har en dag.`}
            </p>
          )}
          {groups.map(({ title, rows }) => (
            <section key={title} aria-label={title}>
              <h3 className={classes.group}>
                {title} <span>{rows.length}</span>
              </h3>
              <ul className={classes.list}>
                {rows.map((visit) => (
                  <li key={visit.id}>
                    <LackingVisit visit={visit} drag={drag} onOpen={() => onOpen(visit)} />
                  </li>
                ))}
              </ul>
            </section>
          ))}
          {others.length > 0 && (
            <div className={classes.otherMonths}>
              <span>I andra månader:</span>
              {otherMonths.map((at) => (
                <Button key={at} look="link" onClick={() => onGoTo(`${at}-01`)}>
                  {formatMonth(Number(at.slice(5)), 'long')}{' '}
                  {others.filter(({ plannedMonth }) => plannedMonth === Number(at.slice(5))).length}
                </Button>
              ))}
            </div>
          )}
        </div>
      </Card>
      {activities.length > 0 && (
        <Card title="I årshjulet" aside={<Link href="/planera/arshjul">Öppna årshjulet</Link>}>
          <ul className={classes.activities}>
            {activities.map(({ id, title, responsible }) => (
              <li key={id}>
                {title}
                {responsible !== null && <span>{responsible}</span>}
              </li>
            ))}
          </ul>
        </Card>
      )}
    </div>
  )
}

function LackingVisit({ visit, drag, onOpen }: { visit: CalendarVisit; drag: VisitDrag; onOpen: () => void }) {
  const held = drag.drag?.id === visit.id ? drag.drag : null
  return (
    <button
      type="button"
      className={classes.visit}
      data-status="planned"
      data-movable
      data-held={held !== null || undefined}
      style={held ? { transform: `translate(${held.dx}px, ${held.dy}px)` } : undefined}
      title={`${visitInWords(visit)}. Dra till en dag, eller tryck för att välja dag.`}
      onClick={() => {
        if (!drag.wasDragged()) onOpen()
      }}
      {...drag.handlers(visit.id)}
    >
      <span className={classes.visitName}>
        <span>{nameOfVisit(visit)}</span>
      </span>
      <span className={classes.visitKind}>
        {kindWord[visit.kind]}, {visit.serviceType}, {formatDays(visit.days)}
      </span>
    </button>
  )
}
