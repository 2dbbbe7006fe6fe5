import { describe, expect, it } from 'vitest'
import { type EconomicControl, economicRemarks } from '../../../shared/domain/economic-control'

const clean: EconomicControl = {
  fTax: 1,
  registered: 1,
  employerContributions: 'betalda',
  taxDebts: 'nej',
  creditRating: 'AA',
  exclusionGround: 'Nej',
  boardRemark: null,
  remark: null,
}
const remarks = (differences: Partial<EconomicControl>): string[] => economicRemarks({ ...clean, ...differences })

describe('remarks of an economic control', () => {
  it('are none where everything is in order, however it is written', () => {
    expect(remarks({})).toEqual([])
    expect(remarks({ taxDebts: '0 kr', exclusionGround: 'ingen', remark: 'Utan anmärkning' })).toEqual([])
  })

  it('are none where nothing was noted', () => {
    const nothing = { fTax: null, registered: null, employerContributions: null, taxDebts: null }
    expect(remarks({ ...nothing, creditRating: null, exclusionGround: null })).toEqual([])
  })

  it('name what deviates', () => {
    expect(remarks({ fTax: 0, registered: 0 })).toEqual(['saknad F-skatt', 'saknad registrering'])
    expect(remarks({ employerContributions: 'betalda för sent' })).toEqual(['arbetsgivaravgifter'])
    expect(remarks({ taxDebts: '41 200 kr', exclusionGround: 'ja' })).toEqual(['skatteskulder', 'uteslutningsgrund'])
    expect(remarks({ creditRating: 'C, svag kreditvärdighet' })).toEqual(['kreditbetyg'])
  })

  it('quote what was written as a remark', () => {
    expect(remarks({ remark: 'Årsredovisningen är sen.' })).toEqual(['”Årsredovisningen är sen”'])
  })
})
