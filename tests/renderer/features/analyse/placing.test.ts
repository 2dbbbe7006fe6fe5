import { describe, expect, it } from 'vitest'
import type { RiskRow } from '../../../../shared/contracts/analyse'
import { placeRisks, stepOf } from '../../../../renderer/features/analyse/matrix/placing'

const risk = (number: number, fields: Partial<RiskRow> = {}): RiskRow => ({
  id: `risk-${number}`,
  version: 1,
  createdAt: '',
  updatedAt: '',
  riskAnalysisId: 'analysis',
  number,
  event: `Risk ${number}`,
  cause: null,
  requirementId: null,
  requirementText: null,
  requirementLabel: null,
  requirementSource: null,
  likelihood: 2,
  consequence: 3,
  treatment: null,
  responsible: null,
  dueOn: null,
  residualLikelihood: null,
  residualConsequence: null,
  process: null,
  raisedFromType: null,
  raisedFromId: null,
  raisedFromWords: null,
  raisedOn: null,
  ...fields,
})
const crowd = (count: number): RiskRow[] => Array.from({ length: count }, (_, index) => risk(index + 1))

describe('marks in the matrix', () => {
  it('stand in the middle of their cell when alone, and beside each other when not', () => {
    expect(placeRisks([risk(1)], 'inherent', null, null).marks).toMatchObject([{ x: 0, y: 0 }])
    const { marks } = placeRisks(crowd(2), 'inherent', null, null)
    expect(marks.map(({ x, y }) => [Math.sign(x), y])).toEqual([
      [-1, 0],
      [1, 0],
    ])
  })

  it('are four at most in a cell; from five on the rest is behind a number', () => {
    expect(placeRisks(crowd(4), 'inherent', null, null)).toMatchObject({ overflows: [], marks: { length: 4 } })
    const { marks, overflows } = placeRisks(crowd(6), 'inherent', null, null)
    expect(marks.map(({ risk: { number } }) => number)).toEqual([1, 2, 3])
    expect(overflows[0]?.risks.map(({ number }) => number)).toEqual([4, 5, 6])
  })

  it('always show the selected one', () => {
    const { marks, overflows } = placeRisks(crowd(6), 'inherent', 'risk-6', null)
    expect(marks.map(({ risk: { number } }) => number)).toEqual([1, 2, 6])
    expect(overflows[0]?.risks.map(({ number }) => number)).toEqual([3, 4, 5])
  })

  it('leave room for the ghost of the selected one', () => {
    const at = { likelihood: 2, consequence: 3 }
    const { marks, ghost } = placeRisks([risk(1)], 'inherent', null, at)
    expect(marks[0]?.x).toBeLessThan(0)
    expect(ghost.x).toBeGreaterThan(0)
    expect(placeRisks(crowd(4), 'inherent', null, at).overflows[0]?.risks).toHaveLength(2)
  })

  it('after treatment stay where they were when nothing has been valued, and say so', () => {
    const valued = risk(2, { residualLikelihood: 1, residualConsequence: 3 })
    const { marks } = placeRisks([risk(1), valued], 'residual', null, null)
    expect(marks.map(({ at, assumed }) => [at.likelihood, assumed])).toEqual([
      [2, true],
      [1, false],
    ])
    expect(stepOf(risk(1), 'residual')).toBeNull()
  })
})
