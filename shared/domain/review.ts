import type { AgreementForm, OperatingForm, ReviewKind, ReviewStatus } from '../contracts/values'
import type { RuleCheck } from '../errors'
import type { IsoDate } from './iso-date'

export interface ReviewFacts {
  completedOn: IsoDate | null
  notCompletedReason: string | null
}

/** A date in Genomförd makes it completed, whatever else stands; a reason without a date makes it not carried out. */
export function reviewStatus({ completedOn, notCompletedReason }: ReviewFacts): ReviewStatus {
  if (completedOn !== null) return 'completed'
  return notCompletedReason === null ? 'planned' : 'notCompleted'
}

/** The agreement's form; without an agreement egen regi is known by its utförare, everything else is unknown. */
export function reviewForm(
  agreementForm: AgreementForm | null,
  operatingForm: OperatingForm | null,
): AgreementForm | null {
  return agreementForm ?? (operatingForm === 'inHouse' ? 'inHouse' : null)
}

/** Påkallade start from a concern, not from the plan: the plan's counts leave them out. */
export const countsInPlan = (kind: ReviewKind): boolean => kind !== 'prompted'

/** What still stands in the way of an outcome, each reason a sentence; the day itself is asked for at the same time. */
export function reasonsNotToAssess(review: { providerId: string | null; archivedAt: string | null }): string[] {
  const reasons: string[] = []
  if (review.archivedAt !== null) reasons.push('Granskningen är arkiverad.')
  if (review.providerId === null) reasons.push('Granskningen saknar utförare.')
  return reasons
}

/** Reviews are done in the year they belong to, or near it: a day further away is a slip of the pen. */
const yearsAside = 2

/** The day a review was carried out: never ahead of today, and near the year it is planned for. */
export function checkCompletedOn(completedOn: IsoDate, year: number, today: IsoDate): RuleCheck {
  if (completedOn > today) {
    return { ok: false, reason: `Granskningen kan inte vara genomförd ${completedOn}: den dagen har inte varit än.` }
  }
  const at = Number(completedOn.slice(0, 4))
  if (Math.abs(at - year) > yearsAside) {
    return {
      ok: false,
      reason: `Granskningen hör till ${year} men datumet är ${completedOn}. Kontrollera datumet eller ändra året.`,
    }
  }
  return { ok: true }
}

/** '2026-118': year and a number of at least three digits; other forms, such as a municipality's own, are allowed too. */
export function nextReviewNumber(year: number, taken: readonly string[]): string {
  const prefix = `${year}-`
  const used = taken
    .filter((number) => number.startsWith(prefix) && /^\d+$/.test(number.slice(prefix.length)))
    .map((number) => Number(number.slice(prefix.length)))
  const next = used.reduce((highest, number) => Math.max(highest, number), 0) + 1
  return `${prefix}${String(next).padStart(3, '0')}`
}
