import { describe, expect, it } from 'vitest'
import { AnswerKind } from '../../../../shared/contracts/collect-values'
import { isDeviation, ruleInWords, testsFor } from '../../../../shared/domain/questionnaire/rule'

describe('a deviation rule', () => {
  it.each([
    ['equals', 'nej', 'nej', true],
    ['equals', 'nej', 'ja', false],
    ['equals', '2', '2.0', true],
    ['isNot', 'ja', 'ibland', true],
    ['isNot', 'ja', 'ja', false],
    ['lessThan', '70', '69.5', true],
    ['lessThan', '70', '70', false],
    ['moreThan', '2', '10', true],
    ['moreThan', '2', '2', false],
    ['before', '2026-01-01', '2025-12-31', true],
    ['before', '2026-01-01', '2026-01-01', false],
  ] as const)('%s %s of the answer %s: %s', (test, value, answer, expected) => {
    expect(isDeviation({ test, value }, answer)).toBe(expected)
  })

  it('no answer is a deviation only where it is asked for', () => {
    expect(isDeviation({ test: 'empty', value: null }, null)).toBe(true)
    expect(isDeviation({ test: 'empty', value: null }, 'text')).toBe(false)
    expect(isDeviation({ test: 'isNot', value: 'ja' }, null)).toBe(false)
    expect(isDeviation(null, 'nej')).toBe(false)
  })

  it('is told in words', () => {
    expect(ruleInWords({ test: 'equals', value: 'nej' }, 'yesNo')).toBe('avvikelse när svaret är nej')
    expect(ruleInWords({ test: 'isNot', value: 'ja, alltid' }, 'choice')).toBe(
      'avvikelse när svaret är något annat än ”ja, alltid”',
    )
    expect(ruleInWords({ test: 'lessThan', value: '12.5' }, 'percent')).toBe(
      'avvikelse när svaret är mindre än 12,5\u00a0%',
    )
    expect(ruleInWords({ test: 'before', value: '2026-01-01' }, 'date')).toBe(
      'avvikelse när datumet är före 2026-01-01',
    )
    expect(ruleInWords({ test: 'empty', value: null }, 'text')).toBe('avvikelse när svar saknas')
    expect(ruleInWords(null, 'text')).toBeNull()
  })

  it('every kind of answer has a test to choose', () => {
    for (const kind of AnswerKind.options) expect(testsFor(kind).length).toBeGreaterThan(0)
  })
})
