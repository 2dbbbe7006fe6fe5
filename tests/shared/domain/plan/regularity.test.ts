import { describe, expect, it } from 'vitest'
import { regularityWords } from '../../../../shared/domain/plan/regularity'

describe('how often a follow-up recurs', () => {
  it('is said in years where the interval is whole years', () => {
    expect(regularityWords('agreement', 12)).toBe('Varje år')
    expect(regularityWords('agreement', 24)).toBe('Vartannat år')
    expect(regularityWords('agreement', 36)).toBe('Vart tredje år')
    expect(regularityWords('agreement', 96)).toBe('Vart 8:e år')
  })

  it('is said in months where it is not', () => {
    expect(regularityWords('quality', 18)).toBe('Var 18:e månad')
  })

  it('is once for what something has caused, and every year for HSL', () => {
    expect(regularityWords('followUp', 36)).toBe('En gång')
    expect(regularityWords('prompted', 36)).toBe('En gång')
    expect(regularityWords('healthCare', 36)).toBe('Varje år')
  })
})
