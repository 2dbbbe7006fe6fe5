import { describe, expect, it } from 'vitest'
import { effectInWords, placeInWords } from '../../../../renderer/features/analyse/matrix/words'
import { defaultScales } from '../../../../shared/domain/risk'

const at = (likelihood: number, consequence: number) => ({ likelihood, consequence })

describe('a place in the matrix', () => {
  it('is read out with numbers and words', () => {
    expect(placeInWords(defaultScales[4], at(3, 4))).toBe(
      'sannolikhet 3 Stor, konsekvens 4 Katastrofal, riskvärde 12 Hög',
    )
  })
})

describe('what a treatment is expected to give', () => {
  it('is said in words, both ways', () => {
    expect(effectInWords(at(3, 4), at(2, 4))).toBe('sannolikheten sänks ett steg')
    expect(effectInWords(at(4, 4), at(2, 3))).toBe('sannolikheten sänks två steg och konsekvensen sänks ett steg')
    expect(effectInWords(at(1, 1), at(2, 1))).toBe('sannolikheten höjs ett steg')
    expect(effectInWords(at(2, 2), at(2, 2))).toBe('ingen förändring väntas')
  })
})
