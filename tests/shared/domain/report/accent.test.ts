import { describe, expect, it } from 'vitest'
import { builtInTints, contrastBetween, tintsOf } from '../../../../shared/domain/report/accent'

const INK = '23211D'

describe("the colours that follow from a document's accent", () => {
  it('the program’s own accent keeps its own tints, however it is written', () => {
    expect(tintsOf(null)).toEqual(builtInTints)
    expect(tintsOf('0b5560')).toEqual(builtInTints)
  })

  it.each(['FFE000', 'FFFFFF', '000000', '8A3B12', 'B03060', '00FF00', '7F7F7F'])(
    '%s can be read with white on it, and its tints with ink on them',
    (accent) => {
      const tints = tintsOf(accent)
      expect(contrastBetween(tints.accent, 'FFFFFF')).toBeGreaterThanOrEqual(4.5)
      for (const tint of [tints.accentMid, tints.accentPale, tints.accentSoft]) {
        expect(contrastBetween(tint, INK)).toBeGreaterThanOrEqual(4.5)
      }
    },
  )

  it('a colour that can be read stays as it is', () => {
    expect(tintsOf('8A3B12').accent).toBe('8A3B12')
  })

  it('counts contrast as WCAG does', () => {
    expect(contrastBetween('000000', 'FFFFFF')).toBeCloseTo(21)
    expect(contrastBetween('767676', 'FFFFFF')).toBeCloseTo(4.54, 2)
  })
})
