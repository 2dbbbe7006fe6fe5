import { Link } from 'wouter'
import type { ReviewRow } from '../../../shared/contracts/collect'
import { formatClockSpan } from '../../../shared/domain/calendar/clock-time'
import { formatWeekdayDate } from '../../../shared/text/format'
import { Card } from '../../ui'

/** When the visit is, and the way to where it is booked and moved. Nothing to say once it is done without one. */
export function VisitCard({ review }: { review: ReviewRow }) {
  const { visitOn, visitStart, visitEnd, status, year, plannedMonth } = review
  if (visitOn === null && status !== 'planned') return null
  const day = visitOn ?? `${year}-${String(plannedMonth ?? 1).padStart(2, '0')}-01`
  return (
    <Card title="Besök" aside={<Link href={`/planera/kalender?datum=${day}`}>Öppna kalendern</Link>}>
      <p>
        {visitOn === null
          ? 'Ingen dag är bokad.'
          : [formatWeekdayDate(visitOn), formatClockSpan(visitStart, visitEnd)].filter(Boolean).join(', ')}
      </p>
    </Card>
  )
}
