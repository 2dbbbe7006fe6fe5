import type { ComparedProvider } from '../../../../shared/contracts/picture'
import { findingStatus } from '../../../../shared/domain/finding'
import { yearOf } from '../../../../shared/domain/iso-date'
import { compareSv } from '../../../../shared/domain/swedish'
import { reviewForm } from '../../../../shared/domain/review'
import type { RankedCandidate } from '../../../../shared/domain/priority/rank'
import { outcomeName } from '../../../../shared/text/names'
import { groupBy } from '../../group-by'
import type { GatheredPicture } from './common'
import type { PictureReviewRow } from './review-repo'
import type { ServiceTypeProvider } from './service-type-repo'

/** The utförare of an insats beside each other, the first in rank first; those without a place last, by name. */
export function compareProviders(
  providers: readonly ServiceTypeProvider[],
  { rows, period, firstYears }: GatheredPicture,
  candidates: readonly RankedCandidate[],
  today: string,
): ComparedProvider[] {
  const year = period.years[2]
  const reviews = groupBy(
    rows.reviews.filter(({ completedOn }) => completedOn !== null && completedOn <= period.until),
    ({ providerId }) => providerId,
  )
  const findings = groupBy(
    rows.findings.filter(({ verifiedBy }) => verifiedBy === null),
    ({ reviewId }) => rows.reviewOf(reviewId)?.providerId ?? null,
  )
  const complaints = groupBy(
    rows.feedback.filter(({ kind, receivedOn }) => kind === 'complaint' && yearOf(receivedOn) === year),
    ({ providerId }) => providerId,
  )
  const deviations = groupBy(
    rows.deviations.filter(({ occurredOn }) => yearOf(occurredOn) === year),
    ({ providerId }) => providerId,
  )
  const places = groupBy(candidates, ({ facts }) => facts.providerId)
  const known = (firstYear: number | null): boolean => firstYear !== null && year >= firstYear

  return providers
    .map(({ id, name, agreements }): ComparedProvider => {
      const done = reviews.get(id) ?? []
      const open = findings.get(id) ?? []
      const last = latestOf(done)
      const best = (places.get(id) ?? []).toSorted((a, b) => a.rank - b.rank)[0]
      return {
        providerId: id,
        name,
        agreements,
        reviews: done.filter(({ completedOn }) => yearOf(completedOn ?? '') >= period.years[0]).length,
        lastReviewedOn: last?.completedOn ?? null,
        lastOutcome: outcomeOf(last),
        openFindings: open.length,
        lateFindings: open.filter((finding) => findingStatus(finding, today) === 'late').length,
        complaints: known(firstYears.feedback) ? (complaints.get(id) ?? []).length : null,
        deviations: known(firstYears.deviation) ? (deviations.get(id) ?? []).length : null,
        rank: best?.rank ?? null,
        score: best?.score ?? null,
      }
    })
    .toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || compareSv(a.name, b.name))
}

const latestOf = (reviews: readonly PictureReviewRow[]): PictureReviewRow | undefined =>
  reviews.toSorted((a, b) => ((a.completedOn ?? '') < (b.completedOn ?? '') ? 1 : -1))[0]

function outcomeOf(review: PictureReviewRow | undefined): string | null {
  if (review === undefined || review.outcome === null) return null
  return outcomeName(review.outcome, reviewForm(review.agreementForm, review.operatingForm))
}
