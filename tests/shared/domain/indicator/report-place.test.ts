import { describe, expect, it } from 'vitest'
import { reportPlace } from '../../../../shared/domain/indicator/report-place'

describe('where a kvalitetsberättelse tells of a nyckeltal', () => {
  it('goes by the sources of its values, however they are written', () => {
    expect(reportPlace(['Kolada, KKiK'])).toBe('kkik')
    expect(reportPlace(['Kommunens kvalitet i korthet 2025'])).toBe('kkik')
    expect(reportPlace([null, 'ÖPPNA JÄMFÖRELSER'])).toBe('openComparisons')
  })

  it('is among the own ones without a source, and in one place only', () => {
    expect(reportPlace([null, 'Kolada'])).toBe('own')
    expect(reportPlace([])).toBe('own')
    expect(reportPlace(['Öppna jämförelser', 'KKiK'])).toBe('kkik')
  })
})
