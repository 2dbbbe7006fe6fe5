import { FindingStatus } from '../../../../shared/contracts/values'
import { nameKey } from '../../../../shared/domain/name-key'
import { compareSv } from '../../../../shared/domain/swedish'
import type { ProviderReport } from '../../../documents/provider-report/view-model'
import { findingRepo } from '../../assess/finding-repo'
import type { PictureRows } from '../../analyse/picture/rows'
import type { Context } from '../../context'
import { groupBy } from '../../group-by'
import { findingsFigures } from '../report-findings'
import { traced } from '../traced'

const everyRow = {
  search: '',
  sort: null,
  offset: 0,
  limit: 100_000,
  includeArchived: false,
  committeeId: null,
  year: null,
  status: null,
  severity: null,
  area: null,
  providerId: null,
} as const

/** Years before the report's whose brister are told as recurring. */
const YEARS_BACK = 2

type Found = Pick<
  ProviderReport,
  'findings' | 'found' | 'serious' | 'closed' | 'late' | 'foundBefore' | 'byArea' | 'recurring' | 'openEarlier'
>

/** The brister of the year's granskningar, how they stand, and what has been seen before. */
export function findingsOfYear({ db, today }: Context, rows: PictureRows, year: number): Found {
  const own = rows.findings.flatMap((finding) => {
    const review = rows.reviewOf(finding.reviewId)
    return review === undefined ? [] : [{ ...finding, review }]
  })
  const ids = own.filter(({ review }) => review.year === year).map(({ id }) => id)
  const findings = ids.length === 0 ? [] : findingRepo(db, today).list({ ...everyRow, ids }).rows
  const earlier = own.filter(({ review }) => review.year < year && review.year >= year - YEARS_BACK)
  const hadReview = rows.reviews.some((review) => review.year === year - 1 && review.completedOn !== null)
  const figure = (what: string, chosen: readonly { id: string }[]) => traced(chosen.length, what, 'finding', chosen)
  const inState = (status: FindingStatus) => findings.filter((row) => row.status === status)
  const details = findings.map(({ id, reviewId, area, description, severity, status }) => ({
    id,
    reviewId,
    area,
    description,
    severity,
    mended: status === 'done' || status === 'closed',
  }))
  return {
    findings,
    found: figure(`Brister ${year}`, findings),
    serious: figure(
      `Allvarliga brister ${year}`,
      findings.filter(({ severity }) => severity === 'serious'),
    ),
    closed: figure(`Verifierade brister ${year}`, inState('closed')),
    late: figure(`Brister ${year} som har passerat sitt datum`, inState('late')),
    foundBefore: hadReview
      ? figure(
          `Brister ${year - 1}`,
          own.filter(({ review }) => review.year === year - 1),
        )
      : null,
    byArea: findingsFigures(details as Parameters<typeof findingsFigures>[0], String(year)).areas.toSorted(
      (a, b) => (b.total.value ?? 0) - (a.total.value ?? 0) || compareSv(a.area, b.area),
    ),
    recurring: recurringOf(findings, earlier),
    openEarlier: figure(
      `Brister från tidigare år som inte är verifierade, ${year}`,
      own.filter(({ review, verifiedBy }) => review.year < year && verifiedBy === null),
    ),
  }
}

/** An area is the same without regard to case. */
function recurringOf(
  now: readonly { area: string }[],
  earlier: readonly { area: string; review: { number: string } }[],
): ProviderReport['recurring'] {
  const before = groupBy(earlier, ({ area }) => nameKey(area))
  return [...groupBy(now, ({ area }) => nameKey(area))]
    .flatMap(([key, rows]) => {
      const seen = before.get(key)
      const area = rows[0]?.area
      if (seen === undefined || area === undefined) return []
      return [{ area, reviews: [...new Set(seen.map(({ review }) => review.number))].toSorted(compareSv) }]
    })
    .toSorted((a, b) => compareSv(a.area, b.area))
}
