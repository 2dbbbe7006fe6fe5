import { describe, expect, it } from 'vitest'
import { riskFromRequirement, statedConsequence } from '../../../shared/domain/requirement-consequence'

describe('the stated consequence of a requirement', () => {
  it('is a step, or words, or nothing', () => {
    expect(statedConsequence(' 3 ')).toEqual({ step: 3, words: null })
    expect(statedConsequence('Uppgifter röjs')).toEqual({ step: null, words: 'Uppgifter röjs' })
    expect(statedConsequence('7')).toEqual({ step: null, words: '7' })
    expect(statedConsequence(' ')).toBeNull()
  })

  it('is what a risk begins with: words are the event, a step the konsekvens where the scale has it', () => {
    const text = 'Brandlarm provas varje månad'
    expect(riskFromRequirement({ text, consequence: 'Fara för liv' }, 4)).toEqual({
      event: 'Fara för liv',
      consequence: null,
    })
    expect(riskFromRequirement({ text, consequence: '4' }, 4)).toEqual({
      event: 'Kravet uppfylls inte: Brandlarm provas varje månad',
      consequence: 4,
    })
    expect(riskFromRequirement({ text, consequence: '5' }, 3).consequence).toBeNull()
  })
})
