import { describe, expect, it } from 'vitest'
import { mandatoryGrounds } from '../../../../shared/domain/plan/grounds'
import { proposedKind } from '../../../../shared/domain/plan/kind'
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
