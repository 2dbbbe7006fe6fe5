import type { PictureEvent, ProviderPicture } from '../../../../shared/contracts/picture'
import { economicRemarks } from '../../../../shared/domain/economic-control'
import { trendsOf } from '../../../../shared/domain/picture/signal-counts'
import type { FindingSpan, FirstYears } from '../../../../shared/domain/picture/timeline'
import { isOngoing, type PictureYears } from '../../../../shared/domain/picture/years'
import type { Context } from '../../context'
import { pictureEvents } from './events'
import { multiYearOf, plannedOf } from './planned-repo'
import { firstYears } from './other-repo'
import type { PictureParty } from './party'
import { type PictureRows, pictureRows } from './rows'

/** So many events are sent; what is older is counted. */
const EVENTS_SENT = 300

export interface GatheredPicture {
  period: PictureYears
  rows: PictureRows
  /** All of them; what is sent is cut. */
  events: PictureEvent[]
  firstYears: FirstYears
  spans: FindingSpan[]
  shared: Pick<
    ProviderPicture,
    'years' | 'until' | 'ongoing' | 'prioritiesYear' | 'trends' | 'events' | 'eventsTotal' | 'planned' | 'multiYear'
  >
}

/** What the lägesbild of an utförare and of an insats have in common. */
export function gatherPicture(
  { db, today }: Pick<Context, 'db' | 'today'>,
  party: PictureParty,
  period: PictureYears,
  areaIds: readonly string[],
): GatheredPicture {
  const rows = pictureRows(db, party, period, areaIds)
  const events = pictureEvents(rows, today)
  const first = firstYears(db)
  const completed = new Set(rows.reviews.filter(({ completedOn }) => completedOn !== null).map(({ id }) => id))
  const remarked = new Set([
    ...rows.economicControls.filter((control) => economicRemarks(control).length > 0).map(({ id }) => id),
    ...rows.experiences.filter(({ direction }) => direction !== 'good').map(({ id }) => id),
  ])
  const counted = events.map((event) => ({
    ...event,
    isCompleted: completed.has(event.recordId),
    isRemarked: remarked.has(event.recordId),
  }))
  return {
    period,
    rows,
    events,
    firstYears: first,
    spans: rows.findings.flatMap((finding) => spanOf(finding, rows)),
    shared: {
      years: [...period.years],
      until: period.until,
      ongoing: isOngoing(period),
      prioritiesYear: period.prioritiesYear,
      trends: trendsOf(counted, first, period, ({ id }) => party.type === 'provider' || id !== 'economicControls'),
      events: events.slice(0, EVENTS_SENT),
      eventsTotal: events.length,
      planned: plannedOf(db, party, [period.years[2], period.prioritiesYear]),
      multiYear: multiYearOf(db, party, period.years[2]),
    },
  }
}

function spanOf(finding: PictureRows['findings'][number], { reviewOf }: PictureRows): FindingSpan[] {
  const review = reviewOf(finding.reviewId)
  if (review === undefined) return []
  return [
    {
      reviewId: review.id,
      from: review.completedOn ?? `${review.year}-12-31`,
      closedOn: finding.verifiedOn,
      isClosed: finding.verifiedBy !== null,
    },
  ]
}
