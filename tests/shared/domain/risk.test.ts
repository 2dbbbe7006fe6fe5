import { describe, expect, it } from 'vitest'
import {
  bandOf,
  bandSpan,
  checkRiskValues,
  checkScale,
  compareRisks,
  defaultScales,
  needsTreatment,
  reasonsNotToDecide,
} from '../../../shared/domain/risk'

const scale = defaultScales[4]
const facts = {
  number: 1,
  likelihood: 2,
  consequence: 2,
  treatment: null,
  responsible: 'Planerare',
  residualLikelihood: null,
  residualConsequence: null,
}

describe('riskvärde and bands', () => {
  it('is green to 3, amber from 4 and red from 8 on the 4×4 scale', () => {
    expect([1, 3, 4, 6, 8, 16].map((value) => bandOf(scale, value).word)).toEqual([
      'Låg',
      'Låg',
      'Medel',
      'Medel',
      'Hög',
      'Hög',
    ])
  })

  it('spans only riskvärden that can occur, and one value without a dash', () => {
    expect(bandSpan(scale, 'mid')).toBe('4–6')
    const narrow = {
      ...scale,
      bands: [...scale.bands.slice(0, 2), { level: 'high' as const, word: 'Hög', from: 16, demand: '' }],
    }
    expect(bandSpan(narrow, 'high')).toBe('16')
    expect(bandSpan(narrow, 'mid')).toBe('4–12')
  })

  it('demands treatment in the highest band and at the gravest konsekvens', () => {
    expect(needsTreatment(scale, { likelihood: 2, consequence: 4 })).toBe(true)
    expect(needsTreatment(scale, { likelihood: 1, consequence: 4 })).toBe(true)
    expect(needsTreatment(scale, { likelihood: 2, consequence: 3 })).toBe(false)
  })

  it('orders by riskvärde, then konsekvens, then number', () => {
    const order = [
      { number: 1, likelihood: 4, consequence: 1 },
      { number: 2, likelihood: 1, consequence: 4 },
      { number: 3, likelihood: 3, consequence: 3 },
      { number: 4, likelihood: 1, consequence: 4 },
    ].sort(compareRisks)
    expect(order.map(({ number }) => number)).toEqual([3, 2, 4, 1])
  })
})

describe('a scale', () => {
  it.each([3, 4, 5] as const)('of %i steps that the program starts with holds together', (size) => {
    expect(checkScale(defaultScales[size])).toEqual({ ok: true })
  })

  it('needs a word for every step, and thresholds that rise from 1', () => {
    expect(checkScale({ ...scale, likelihoodLabels: ['Liten'] })).toMatchObject({ ok: false })
    expect(checkScale({ ...scale, consequenceLabels: ['', 'a', 'b', 'c'] })).toMatchObject({ ok: false })
    const from = (...starts: number[]) => scale.bands.map((band, index) => ({ ...band, from: starts[index] ?? 1 }))
    expect(checkScale({ ...scale, bands: from(2, 4, 8) })).toMatchObject({ ok: false })
    expect(checkScale({ ...scale, bands: from(1, 8, 8) })).toMatchObject({ ok: false })
    expect(checkScale({ ...scale, bands: from(1, 4, 17) })).toMatchObject({ ok: false })
  })

  it('refuses values beyond its steps and half a pair after treatment', () => {
    expect(checkRiskValues(scale, { ...facts, likelihood: 4 })).toEqual({ ok: true })
    expect(checkRiskValues(defaultScales[3], { ...facts, likelihood: 4 })).toMatchObject({ ok: false })
    expect(checkRiskValues(scale, { ...facts, residualConsequence: 1 })).toMatchObject({ ok: false })
  })
})

describe('reasons not to decide', () => {
  it('names the single risk and counts several', () => {
    expect(reasonsNotToDecide(scale, [])).toEqual(['Analysen har inga risker än.'])
    expect(reasonsNotToDecide(scale, [{ ...facts, number: 3, responsible: ' ' }])).toEqual(['Risk 3 saknar ansvarig.'])
    expect(reasonsNotToDecide(scale, [facts])).toEqual([])
  })
})
