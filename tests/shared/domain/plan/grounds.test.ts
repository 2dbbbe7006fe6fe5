import { describe, expect, it } from 'vitest'
import { mandatoryGrounds } from '../../../../shared/domain/plan/grounds'
import { proposedKind, proposedMethod } from '../../../../shared/domain/plan/kind'
import { someFacts } from '../priority/facts'

const reasons = (differences: Parameters<typeof someFacts>[0]): string[] =>
  mandatoryGrounds(someFacts(differences), 2027).map(({ reason }) => reason)

const agreementFrom = (startDate: string) => ({
  startDate,
  endDate: null,
  extensionTo: null,
  status: 'inForce' as const,
  terminatedOn: null,
})
const open = (year: number) => ({ severity: null, late: false, year })

describe('what must be in the plan', () => {
  it('nothing, when the last review is recent, no brist is open and the agreement is old', () => {
    expect(reasons({})).toEqual([])
  })

  it('open brister, with the years they come from', () => {
    expect(reasons({ openFindings: [open(2026), open(2026)] })).toEqual([
      '2 brister från 2026 är öppna och ska verifieras.',
    ])
    expect(reasons({ openFindings: [open(2026)] })).toEqual(['En brist från 2026 är öppen och ska verifieras.'])
    expect(reasons({ openFindings: [open(2026), open(2024), open(2025)] })).toEqual([
      '3 brister från 2024, 2025 och 2026 är öppna och ska verifieras.',
    ])
  })

  it('an interval that passes on the last day of the year, not one that passes the day after', () => {
    expect(reasons({ lastReviewedOn: '2024-12-31' })).toEqual(['Intervallet på 36 månader passeras i december 2027.'])
    expect(reasons({ lastReviewedOn: '2025-01-01' })).toEqual([])
  })

  it('an interval that passed already before the year', () => {
    expect(reasons({ lastReviewedOn: '2022-05-03', agreementPeriod: agreementFrom('2020-01-01') })).toEqual([
      'Intervallet på 36 månader passerades i maj 2025.',
    ])
  })

  it('the first year of an agreement, until somebody has reviewed it', () => {
    const agreementPeriod = agreementFrom('2026-09-01')
    expect(reasons({ agreementPeriod, agreement: 'A-061', lastReviewedOn: null })).toEqual([
      'Första avtalsåret: avtal A-061 gäller från 2026-09-01.',
    ])
    expect(reasons({ agreementPeriod, lastReviewedOn: '2026-10-01' })).toEqual([])
    expect(reasons({ agreementPeriod: agreementFrom('2026-01-01'), lastReviewedOn: null })).toEqual([])
  })

  it('a varning decided the year before, and no other year', () => {
    expect(reasons({ sanctions: [{ step: 'warning', decidedOn: '2026-10-12' }] })).toEqual([
      'Varning beslutad 2026-10-12: följs upp året efter.',
    ])
    expect(reasons({ sanctions: [{ step: 'warning', decidedOn: '2025-10-12' }] })).toEqual([])
    expect(reasons({ sanctions: null })).toEqual([])
  })

  it('every step above varning too, in words that fit it, but not the steps below', () => {
    const decidedOn = '2026-05-04'
    expect(reasons({ sanctions: [{ step: 'warningWithPlan', decidedOn }] })).toEqual([
      'Varning med åtgärdsplan beslutad 2026-05-04: följs upp året efter.',
    ])
    expect(reasons({ sanctions: [{ step: 'penalty', decidedOn }] })).toEqual([
      'Vite beslutat 2026-05-04: följs upp året efter.',
    ])
    expect(reasons({ sanctions: [{ step: 'rectification', decidedOn }] })).toEqual([])
    expect(reasons({ sanctions: [{ step: 'completion', decidedOn }] })).toEqual([])
  })

  it('a varning whose deadline is out, by visit and not before the deadline', () => {
    const deadline = { step: 'warning' as const, decidedOn: '2026-11-05', deadlineOn: '2027-02-15' }
    expect(mandatoryGrounds(someFacts(), 2027, [deadline])).toEqual([
      {
        kind: 'deadline',
        reason: 'Varningen 2026-11-05 har frist till 2027-02-15: verifieras genom besök när den är ute.',
        due: null,
        notBefore: '2027-02-15',
        visit: true,
      },
    ])
    const isOwed = (year: number, changes: Partial<typeof deadline | { step: 'termination' }>): boolean =>
      mandatoryGrounds(someFacts(), year, [{ ...deadline, ...changes }]).some(({ kind }) => kind === 'deadline')
    expect(isOwed(2028, { deadlineOn: '2026-12-11' })).toBe(false)
    expect(isOwed(2027, { deadlineOn: '2026-12-11' })).toBe(true)
    expect(isOwed(2027, { step: 'termination' })).toBe(false)
  })

  it('a granskning that ended with brister left, until something has followed it up', () => {
    const poor = { completedOn: '2026-05-12', kind: 'agreement' as const, outcome: 'doesNotComply' as const }
    expect(reasons({ pastReviews: [poor] })).toEqual([
      'Granskningen 2026-05-12 slutade med ”följer inte avtal” och ska följas upp.',
    ])
    expect(reasons({ pastReviews: [{ ...poor, outcome: 'minorRemaining' }], form: 'inHouse' })).toEqual([
      'Granskningen 2026-05-12 slutade med ”följer uppdragsbeskrivningen till största del, mindre brister kvarstår” och ska följas upp.',
    ])
    const followUp = { completedOn: '2026-11-02', kind: 'followUp' as const, outcome: null }
    expect(reasons({ pastReviews: [followUp, poor] })).toEqual([])
    const screening = { completedOn: '2026-11-02', kind: 'screening' as const, outcome: null }
    expect(reasons({ pastReviews: [screening, poor] })).toHaveLength(1)
    expect(reasons({ pastReviews: [{ ...poor, outcome: 'compliesAfterCompletion' }] })).toEqual([])
  })

  it('not one that was never reviewed under an older agreement: it only ranks high', () => {
    expect(reasons({ lastReviewedOn: null })).toEqual([])
  })
})

describe('kind of a proposed row', () => {
  const areaRisk = { event: 'Risk', value: 12, word: 'Hög', level: 'high' as const, size: 4, year: 2027 }
  const kindOf = (differences: Parameters<typeof someFacts>[0]): string => {
    const facts = someFacts({ areaRisk, ...differences })
    return proposedKind(facts, mandatoryGrounds(facts, 2027))
  }

  it('is an uppföljning when only open brister call for it', () => {
    expect(kindOf({ openFindings: [open(2026)] })).toBe('followUp')
  })

  it('is an uppföljning where a varning or a bad outcome alone calls for it', () => {
    expect(kindOf({ sanctions: [{ step: 'warning', decidedOn: '2026-10-12' }] })).toBe('followUp')
    expect(kindOf({ pastReviews: [{ completedOn: '2025-06-10', kind: 'agreement', outcome: 'doesNotComply' }] })).toBe(
      'followUp',
    )
  })

  it('is a kvalitetsgranskning where the risk is high and the interval has already passed, brister or not', () => {
    const agreementPeriod = agreementFrom('2020-01-01')
    expect(kindOf({ agreementPeriod, lastReviewedOn: '2023-05-01' })).toBe('quality')
    expect(kindOf({ agreementPeriod, lastReviewedOn: '2023-05-01', openFindings: [open(2023)] })).toBe('quality')
    expect(kindOf({ agreementPeriod, lastReviewedOn: '2024-05-01' })).toBe('agreement')
    expect(kindOf({ agreementPeriod, lastReviewedOn: '2023-05-01', areaRisk: null })).toBe('agreement')
  })

  it('is a kvalitetsgranskning where the risk is high and nobody has seen it under the agreement', () => {
    expect(kindOf({ lastReviewedOn: null })).toBe('quality')
    expect(kindOf({ lastReviewedOn: '2025-05-01' })).toBe('agreement')
  })

  it('is a kvalitetsgranskning where there is no agreement to follow up', () => {
    expect(kindOf({ agreementId: null, agreementPeriod: null, areaRisk: null })).toBe('quality')
  })
})

describe('how a row is proposed to be done', () => {
  const methodOf = (differences: Parameters<typeof someFacts>[0], kind: Parameters<typeof proposedMethod>[0]) => {
    const facts = someFacts(differences)
    return proposedMethod(kind, facts, mandatoryGrounds(facts, 2027))
  }
  const brist = { severity: 'minor' as const, late: false, year: 2026 }

  it('a kvalitetsgranskning by visit, a screening by questionnaire, the rest as the planner decides', () => {
    expect(methodOf({}, 'quality')).toBe('visit')
    expect(methodOf({}, 'screening')).toBe('questionnaire')
    expect(methodOf({}, 'agreement')).toBeNull()
  })

  it('an uppföljning by visit where a brist is serious or brister are many', () => {
    expect(methodOf({ openFindings: [brist] }, 'followUp')).toBeNull()
    expect(methodOf({ openFindings: [{ ...brist, severity: 'serious' }] }, 'followUp')).toBe('visit')
    expect(methodOf({ openFindings: [brist, brist, brist, brist, brist] }, 'followUp')).toBe('visit')
  })
})
