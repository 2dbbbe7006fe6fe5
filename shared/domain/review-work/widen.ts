import type { ReviewKind, ReviewStatus } from '../../contracts/values'

/** A påkallad granskning may be widened to a full kvalitetsgranskning as long as it goes on. */
export function reasonsNotToWiden(
  review: { kind: ReviewKind; status: ReviewStatus; outcome: string | null; archivedAt: string | null },
  widened: boolean,
): string[] {
  if (review.kind !== 'prompted') return ['Bara en påkallad granskning kan utvidgas.']
  return [
    ...(widened ? ['Granskningen är redan utvidgad.'] : []),
    ...(review.archivedAt === null ? [] : ['Granskningen är arkiverad.']),
    ...(review.status === 'notCompleted' ? ['Granskningen är registrerad som ej genomförd.'] : []),
    ...(review.outcome === null ? [] : ['Utfallet är registrerat.']),
  ]
}
