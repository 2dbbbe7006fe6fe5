import { describe, expect, it } from 'vitest'
import { defaultScales } from '../../../shared/domain/risk'
import { compareScales } from '../../../shared/domain/risk-scales'

const four = defaultScales[4]
const from = { name: '2026', scale: four }

describe('two analyses on their scales', () => {
  it('can be laid upon each other when the scales are the same, and nothing needs to be said', () => {
    expect(compareScales(from, { name: '2027', scale: { ...four } })).toEqual({ samePlaces: true, sentence: null })
  })

  it('can not when the number of steps differs; the sentence says both', () => {
    const { samePlaces, sentence } = compareScales(from, { name: '2027', scale: defaultScales[5] })
    expect(samePlaces).toBe(false)
    expect(sentence).toContain('2026 är värderad på en skala med 4 steg och 2027 på en med 5.')
  })

  it('can not when a step has another name', () => {
    const scale = { ...four, likelihoodLabels: ['Sällan', ...four.likelihoodLabels.slice(1)] }
    expect(compareScales(from, { name: '2027', scale })).toMatchObject({
      samePlaces: false,
      sentence: expect.stringContaining('Stegen heter olika i 2026 och 2027.'),
    })
  })

  it('can when only the levels moved, and that is said', () => {
    const bands = four.bands.map((band) => (band.level === 'high' ? { ...band, from: 9 } : band))
    expect(compareScales(from, { name: '2027', scale: { ...four, bands } })).toMatchObject({
      samePlaces: true,
      sentence: expect.stringContaining('samma riskvärde kan ha fått en annan nivå'),
    })
  })
})
