import { describe, expect, it } from 'vitest'
import { fileNamePart, shownFileName, uniqueNames } from '../../../../shared/domain/questionnaire/file-name'

describe('file names', () => {
  it.each([
    ['Screening: hemtjänst 2026', 'Screening hemtjänst 2026'],
    ['A/B\\C*?"<>|', 'A B C'],
    ['...', 'fil'],
    ['CON', 'fil'],
    ['x'.repeat(200), 'x'.repeat(90)],
    ['Slut. ', 'Slut'],
  ])('%s becomes %s', (text, expected) => {
    expect(fileNamePart(text)).toBe(expected)
  })

  it('are told apart without regard to case', () => {
    expect(uniqueNames(['Eken.xlsx', 'EKEN.xlsx', 'Eken.xlsx'])).toEqual([
      'Eken.xlsx',
      'EKEN (2).xlsx',
      'Eken (3).xlsx',
    ])
  })

  it('are shown without personnummer', () => {
    expect(shownFileName('svar 811218-9876.xlsx')).toBe('svar XXXXXX-XXXX.xlsx')
    expect(shownFileName('svar 2026.xlsx')).toBe('svar 2026.xlsx')
  })
})
