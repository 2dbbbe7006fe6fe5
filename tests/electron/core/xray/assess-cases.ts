import type { Case, Given } from './cases'

const assessed = (
  { put, review }: Given,
  fields: { status: 'sent' | 'decided'; outcome: 'complies' | 'doesNotComply'; previousId?: string },
): string => {
  const id = review({ outcome: 'complies' })
  put('assessment', { reviewId: id, revision: 2, ...fields })
  return id
}

export const assessCases: readonly Case[] = [
  {
    key: 'review.withoutOutcome',
    says: 'en granskning från mars utan utfall, inte en från november',
    wrong: ({ review }) => review({ outcome: null }),
    right: ({ review }) => review({ outcome: null, completedOn: '2026-11-03' }),
  },
  {
    key: 'review.outcomeWithoutDay',
    says: 'ett utfall utan datum',
    wrong: ({ review }) => review({ completedOn: null }),
    right: ({ review }) => review({}),
  },
  {
    key: 'assessment.differs',
    says: 'ett annat utfall än det fastställda',
    wrong: (given) => assessed(given, { status: 'decided', outcome: 'doesNotComply' }),
    right: (given) => assessed(given, { status: 'decided', outcome: 'complies' }),
  },
  {
    key: 'assessment.ahead',
    says: 'ett utfall innan den andra har godkänt, inte när en ny bedömning väntar',
    wrong: (given) => assessed(given, { status: 'sent', outcome: 'complies' }),
    right: (given) => {
      const id = given.review({ outcome: 'complies' })
      given.put('assessment', { reviewId: id, revision: 1, status: 'decided', outcome: 'complies' })
      given.put('assessment', { reviewId: id, revision: 2, status: 'sent', outcome: 'complies' })
    },
  },
  {
    key: 'review.completionOpen',
    says: 'efter komplettering med en brist som inte är åtgärdad',
    wrong: (given) => {
      const reviewId = given.review({ outcome: 'compliesAfterCompletion' })
      given.put('finding', { reviewId, area: 'Bemanning', description: 'Ensam natt' })
      return reviewId
    },
    right: (given) => {
      const reviewId = given.review({ outcome: 'compliesAfterCompletion' })
      given.put('finding', { reviewId, area: 'Bemanning', description: 'Ensam natt', doneOn: '2026-04-01' })
    },
  },
  {
    key: 'review.compliesWithSerious',
    says: 'följer avtal med en allvarlig brist, inte med en ringa',
    wrong: (given) => {
      const reviewId = given.review({ outcome: 'complies' })
      given.put('finding', { reviewId, area: 'Bemanning', description: 'Ensam natt', severity: 'serious' })
      return reviewId
    },
    right: (given) => void given.finding({ severity: 'minor' }, { outcome: 'complies' }),
  },
  {
    key: 'review.failsWithoutFinding',
    says: 'följer inte avtal utan en enda brist',
    wrong: ({ review }) => review({ outcome: 'doesNotComply' }),
    right: (given) => void given.finding({}, { outcome: 'doesNotComply' }),
  },
  {
    key: 'finding.ground',
    says: 'en brist utan krav och lagrum',
    wrong: ({ finding }) => finding({ lawReference: ' ' }),
    right: ({ finding }) => void finding({ lawReference: null, requirementId: 'krav-hvb' }),
  },
  {
    key: 'finding.lawInForce',
    says: 'nya socialtjänstlagen i en granskning från maj 2025, inte från juli',
    wrong: ({ finding }) =>
      finding({ lawReference: 'SoL (2025:400) 5 kap. 1 §' }, { year: 2025, completedOn: '2025-05-20' }),
    right: ({ finding }) =>
      void finding({ lawReference: 'SoL (2025:400) 5 kap. 1 §' }, { year: 2025, completedOn: '2025-07-01' }),
  },
  {
    key: 'finding.order',
    says: 'en brist åtgärdad före granskningen',
    wrong: ({ finding }) => finding({ doneOn: '2026-03-09' }),
    right: ({ finding }) => void finding({ doneOn: '2026-03-10' }),
  },
  {
    key: 'finding.verifiedNotDone',
    says: 'en brist verifierad utan åtgärd',
    wrong: ({ finding }) => finding({ verifiedBy: 'visit' }),
    right: ({ finding }) => void finding({ doneOn: '2026-04-01', verifiedBy: 'visit' }),
  },
  {
    key: 'finding.seriousWithoutDue',
    says: 'en allvarlig brist utan frist',
    wrong: ({ finding }) => finding({ severity: 'serious' }),
    right: ({ finding }) => void finding({ severity: 'serious', dueOn: '2026-12-01' }),
  },
  {
    key: 'finding.unverified',
    says: 'åtgärdad i april och inte verifierad, inte åtgärdad i november',
    wrong: ({ finding }) => finding({ doneOn: '2026-04-01' }),
    right: ({ finding }) => void finding({ doneOn: '2026-11-01' }),
  },
  {
    key: 'finding.effect',
    says: 'effekt som skulle ha följts upp i september, inte i november',
    wrong: ({ finding }) => finding({ doneOn: '2026-03-20', verifiedBy: 'visit', effectDueOn: '2026-09-20' }),
    right: ({ finding }) => void finding({ doneOn: '2026-03-20', verifiedBy: 'visit', effectDueOn: '2026-11-10' }),
  },
]
