import { describe, expect, it } from 'vitest'
import { questionFigures } from '../../../../shared/domain/questionnaire/figures'

describe('figures of a question', () => {
  it('count every choice, also those nobody made, of those who answered', () => {
    expect(questionFigures('choice', ['bra', 'dåligt'], ['bra', null, 'bra'])).toEqual({
      base: 2,
      counts: [
        { answer: 'bra', count: 2 },
        { answer: 'dåligt', count: 0 },
      ],
      spread: null,
    })
  })

  it('tell the middle and the outer ones of numbers, and nothing of none', () => {
    expect(questionFigures('percent', [], ['90', '10', '30', '40'])).toMatchObject({
      base: 4,
      spread: { median: 35, least: 10, most: 90 },
    })
    expect(questionFigures('number', [], ['3', '100', '5']).spread).toEqual({ median: 5, least: 3, most: 100 })
    expect(questionFigures('number', [], [null])).toEqual({ base: 0, counts: [], spread: null })
  })
})
