import type { CalendarVisit } from '../../../shared/contracts/calendar'
import type { ReviewKind } from '../../../shared/contracts/values'
import { formatClockSpan } from '../../../shared/domain/calendar/clock-time'
import { reviewKindLongNames, reviewStatusNames } from '../../../shared/text/names'

/** One word for a narrow card; the whole name is in the card's spoken text. */
export const kindWord: Record<ReviewKind, string> = {
  quality: 'kvalitet',
  targeted: 'riktad',
  prompted: 'påkallad',
  followUp: 'uppföljning',
  agreement: 'avtal',
  screening: 'screening',
  healthCare: 'HSL',
}

/** The utförare, or the number of a granskning that has none. */
export const nameOfVisit = ({ provider, number }: Pick<CalendarVisit, 'provider' | 'number'>): string =>
  provider ?? `Granskning ${number}`

/** 'Utförare Eken, HVB, kvalitetsgranskning, 09.00–12.00, Planerare HVB, planerad'. */
export const visitInWords = (visit: CalendarVisit): string =>
  [
    nameOfVisit(visit),
    visit.serviceType,
    reviewKindLongNames[visit.kind],
    formatClockSpan(visit.visitStart, visit.visitEnd),
    visit.responsible ?? 'ansvarig saknas',
    reviewStatusNames[visit.status],
  ]
    .filter((part) => part !== '')
    .join(', ')

/** A visit that may still be moved. */
export const isMovable = ({ status }: Pick<CalendarVisit, 'status'>): boolean => status === 'planned'

export const reviewPath = (id: string): string => `/samla-in/granskningar/${id}`
