import { expect, it } from 'vitest'
import { parseDate, shortWeekday } from '../../../renderer/ui/forms/parse-date'

it.each(['2026-11-27', '20261127', '2026/11/27', '2026.11.27', ' 2026-11-27 '])('reads "%s" as a date', (text) => {
  expect(parseDate(text)).toBe('2026-11-27')
})

it('adds the noughts that were left out', () => {
  expect(parseDate('2026-1-7')).toBe('2026-01-07')
})

it('tells an empty field from one that is no date', () => {
  expect(parseDate('')).toBeNull()
  expect(parseDate('2026-02-30')).toBeUndefined()
  expect(parseDate('nov')).toBeUndefined()
  expect(parseDate('2026-11')).toBeUndefined()
})

it('names the weekday beside the date', () => {
  expect(shortWeekday('2026-11-27')).toBe('fre')
})
