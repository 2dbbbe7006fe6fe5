import { describe, expect, it } from 'vitest'
import { type ComparedCell, multiYearDifference } from '../../../../shared/domain/multi-year/difference'
import { multiYearGround } from '../../../../shared/domain/multi-year/ground'

const cell = (serviceType: string, year: number, fields: Partial<ComparedCell> = {}): ComparedCell => ({
  serviceTypeId: serviceType,
  serviceType,
  year,
  form: 'own',
  expected: 5,
  comment: null,
  ...fields,
})

describe('what a version changes', () => {
  it('sees a cell that went and one that came in the same insats as moved', () => {
    expect(multiYearDifference([cell('HVB', 2027)], [cell('HVB', 2029)])).toEqual([
      { change: 'moved', serviceType: 'HVB', fields: [{ label: 'År', before: '2027', after: '2029' }] },
    ])
  })

  it('leaves out what is the same in both', () => {
    expect(multiYearDifference([cell('HVB', 2027)], [cell('HVB', 2027)])).toEqual([])
  })

  it('tells what came, what went and what was changed, insats by insats', () => {
    const before = [cell('Boende', 2027), cell('HVB', 2027)]
    const after = [cell('HVB', 2027, { form: 'screening', expected: null }), cell('Ledsagning', 2028)]
    expect(multiYearDifference(before, after).map(({ change, serviceType }) => [change, serviceType])).toEqual([
      ['removed', 'Boende'],
      ['changed', 'HVB'],
      ['added', 'Ledsagning'],
    ])
  })
})

describe("the sentence for the year's plan", () => {
  it('tells form and number, and nothing where the year holds nothing', () => {
    const plan = { firstYear: 2027, cells: [cell('HVB', 2028, { form: 'joint', expected: 8 })] }
    expect(multiYearGround(plan, 2028)).toBe('Flerårsplanen 2027–2029 har gemensam uppföljning 2028, 8 förväntas.')
    expect(multiYearGround(plan, 2027)).toBeNull()
  })
})
