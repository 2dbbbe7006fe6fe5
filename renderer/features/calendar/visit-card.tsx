import type { CalendarVisit } from '../../../shared/contracts/calendar'
import { formatClockSpan } from '../../../shared/domain/calendar/clock-time'
import { reviewKindLongNames } from '../../../shared/text/names'
import { Icon } from '../../ui'
import classes from './calendar.module.css'
import type { VisitDrag } from './use-visit-drag'
import { isMovable, kindWord, nameOfVisit, visitInWords } from './words'

interface VisitCardProps {
  visit: CalendarVisit
  /** Room for insats and responsible too. */
  roomy?: boolean
  clashes: boolean
  tabIndex: 0 | -1
  drag: VisitDrag
  onOpen: () => void
}

/** One visit on a day: the time if it has one, whom it is made to, and a word for its kind. */
export function VisitCard({ visit, roomy, clashes, tabIndex, drag, onOpen }: VisitCardProps) {
  const movable = isMovable(visit)
  const held = drag.drag?.id === visit.id ? drag.drag : null
  const time = formatClockSpan(visit.visitStart, roomy ? visit.visitEnd : null)
  return (
    <button
      type="button"
      className={classes.visit}
      data-status={visit.status}
      data-movable={movable || undefined}
      data-held={held !== null || undefined}
      data-clash={clashes || undefined}
      style={held ? { transform: `translate(${held.dx}px, ${held.dy}px)` } : undefined}
      tabIndex={tabIndex}
      title={visitInWords(visit)}
      onClick={() => {
        if (!drag.wasDragged()) onOpen()
      }}
      {...(movable ? drag.handlers(visit.id) : {})}
    >
      <span className={classes.visitName}>
        {clashes && <Icon name="warning" size={13} label="Krockar" />}
        {visit.status === 'completed' && <Icon name="check" size={13} label="Genomförd" />}
        <span>{nameOfVisit(visit)}</span>
      </span>
      {roomy ? (
        <>
          {time !== '' && <span className={`${classes.visitKind} ${classes.visitTime}`}>{time}</span>}
          <span className={classes.visitKind}>{reviewKindLongNames[visit.kind]}</span>
          <span className={classes.visitKind}>{visit.serviceType}</span>
          <span className={classes.visitKind}>{visit.responsible ?? 'Ansvarig saknas'}</span>
        </>
      ) : (
        <span className={classes.visitKind}>
          {time !== '' && <span className={classes.visitTime}>{time} </span>}
          {kindWord[visit.kind]}
        </span>
      )}
    </button>
  )
}
