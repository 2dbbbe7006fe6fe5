import type { RuleCheck } from '../../errors'
import { type IsoDate, monthOf, yearOf } from '../iso-date'
import { warningOfDay } from './holidays'
import type { ClockTime } from './clock-time'
import { formatMonth } from '../../text/format'

/** When a visit is made; a visit without times takes what it takes of the day. */
export interface VisitTime {
  visitOn: IsoDate
  visitStart: ClockTime | null
  visitEnd: ClockTime | null
}

export interface PlannedVisit {
  number: string
  year: number
  plannedMonth: number | null
  completedOn: IsoDate | null
  notCompletedReason: string | null
  archivedAt: string | null
}

/** A visit may slip past the turn of the year, but not out of the next one. */
const yearsAfter = 1

/** Whether the visit of a granskning may still be put on a day, moved or taken away. */
export function checkMovable({ number, completedOn, notCompletedReason, archivedAt }: PlannedVisit): RuleCheck {
  if (archivedAt !== null) return no(`Granskning ${number} är arkiverad. Ta tillbaka den först.`)
  if (completedOn !== null) return no(`Granskning ${number} är genomförd ${completedOn}; besöket kan inte flyttas.`)
  if (notCompletedReason !== null) {
    return no(`Granskning ${number} är registrerad som ej genomförd (${notCompletedReason}). Ta tillbaka det först.`)
  }
  return { ok: true }
}

/** Whether the day and the times go together with the granskning. A röd dag is allowed: see `visitWarnings`. */
export function checkVisit({ visitOn, visitStart, visitEnd }: VisitTime, review: PlannedVisit): RuleCheck {
  const movable = checkMovable(review)
  if (!movable.ok) return movable
  const year = yearOf(visitOn)
  if (year < review.year) {
    return no(`Granskning ${review.number} hör till planen för ${review.year}; ${visitOn} är före det året.`)
  }
  if (year > review.year + yearsAfter) {
    return no(
      `Granskning ${review.number} hör till planen för ${review.year}; ${visitOn} är för långt fram. Kontrollera året.`,
    )
  }
  if (visitStart === null && visitEnd !== null) return no('Ange också när besöket börjar, eller ta bort sluttiden.')
  if (visitStart !== null && visitEnd !== null && visitEnd <= visitStart) {
    return no(`Besöket slutar ${visitEnd}, men börjar ${visitStart}. Sluttiden ska vara senare.`)
  }
  return { ok: true }
}

/** What speaks against the day without forbidding it, each a sentence. */
export function visitWarnings(
  { visitOn }: Pick<VisitTime, 'visitOn'>,
  { year, plannedMonth }: Pick<PlannedVisit, 'year' | 'plannedMonth'>,
): string[] {
  const day = warningOfDay(visitOn)
  const planned = plannedMonth === null ? null : formatMonth(plannedMonth, 'long')
  const moved = planned !== null && (monthOf(visitOn) !== plannedMonth || yearOf(visitOn) !== year)
  return [...(day === null ? [] : [day]), ...(moved ? [`Planen säger ${planned} ${year}.`] : [])]
}

const no = (reason: string): RuleCheck => ({ ok: false, reason: `${reason} Inget har ändrats.` })
