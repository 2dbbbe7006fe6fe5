import { expect, it } from 'vitest'
import { numberError } from '../../../renderer/ui/forms/number-error'
import { parseNumber, showNumber } from '../../../renderer/ui/forms/parse-number'

it.each([
  ['2,5', 2.5],
  ['2.5', 2.5],
  ['18 400', 18_400],
  ['18 400', 18_400],
  ['–3', -3],
  ['−3', -3],
  [',5', 0.5],
])('reads "%s" as a number', (text, value) => {
  expect(parseNumber(text)).toBe(value)
})

it('tells an empty field from one that cannot be read', () => {
  expect(parseNumber('  ')).toBeNull()
  expect(parseNumber('två')).toBeUndefined()
  expect(parseNumber('1,2,3')).toBeUndefined()
})

it('what it shows can be read again', () => {
  for (const value of [0, 2.5, -3, 18_400.25, null]) expect(parseNumber(showNumber(value))).toBe(value)
})

it('says what is wrong in a sentence', () => {
  expect(numberError('två', {})).toBe('Skriv ett tal, till exempel 2,5.')
  expect(numberError('2,5', { decimals: 0 })).toBe('Skriv ett heltal, utan decimaler.')
  expect(numberError('–1', { min: 0 })).toBe('Talet får inte vara mindre än 0.')
  expect(numberError('400', { max: 365 })).toBe('Talet får inte vara större än 365.')
  expect(numberError('', { min: 0 })).toBeNull()
})
