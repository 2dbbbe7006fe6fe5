import type { FindingFact, ReviewFact } from '../../../../shared/domain/finding-analysis/fact'

let made = 0

const belonging = {
  providerId: 'linden',
  providerName: 'Utförare Linden',
  operatingForm: 'private',
  serviceTypeId: 'hvb',
  serviceTypeName: 'HVB',
  serviceAreaId: 'barn',
  serviceAreaName: 'Barn och unga',
} as const

/** A brist of a granskning on 1 March of its year. */
export function aFinding(fields: Partial<FindingFact> = {}): FindingFact {
  made += 1
  const year = fields.year ?? 2026
  return {
    id: `f${made}`,
    reviewId: `r${made}`,
    reviewNumber: `${year}-${made}`,
    year,
    reviewedOn: `${year}-03-01`,
    ...belonging,
    area: 'Bemanning',
    qualityArea: null,
    lawReference: null,
    severity: null,
    requirementId: null,
    requirementText: null,
    questionKey: null,
    questionText: null,
    dueOn: null,
    doneOn: null,
    verified: 0,
    verifiedOn: null,
    ...fields,
  }
}

export function aReview(fields: Partial<ReviewFact> = {}): ReviewFact {
  made += 1
  return { id: `r${made}`, year: 2026, completedOn: '2026-03-01', ...belonging, ...fields }
}

export const many = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make)
