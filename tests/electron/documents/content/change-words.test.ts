import { describe, expect, it } from 'vitest'
import {
  capitalised,
  changePhrase,
  comparedWords,
  countPhrase,
  countSentence,
  extremePhrase,
  runPhrase,
  shareChangePhrase,
} from '../../../../electron/documents/content/change-words'
import { genderSentence, groupPhrase } from '../../../../electron/documents/content/compared-words'
import type { Figure } from '../../../../electron/documents/content/figure'
import type { Inline } from '../../../../electron/documents/content/model'

const figure = (value: number | null, base: number | null = null, ids: string[] = []): Figure => ({
  value,
  base,
  source: { description: 'Synpunkter', recordType: 'feedback', ids },
})
const text = (inlines: readonly Inline[]) =>
  inlines
    .map((inline) => inline.text)
    .join('')
    .replaceAll('\u00a0', ' ')
const things = { one: 'synpunkt', many: 'synpunkter' }
const running = comparedWords(2026, '2026-11-22')
const past = comparedWords(2025, '2026-11-22')

describe('a count with its change', () => {
  it('says how many more or fewer, and of what', () => {
    expect(text(countPhrase(figure(87), figure(71), things, running))).toBe(
      '87 synpunkter, 16 fler än under samma period 2025 (71)',
    )
    expect(text(countPhrase(figure(71), figure(87), things, past))).toBe('71 synpunkter, 16 färre än 2024 (87)')
    expect(text(countPhrase(figure(71), figure(71), things, past))).toBe('71 synpunkter, lika många som 2024')
    expect(text(countPhrase(figure(1), figure(20), things, past))).toBe('1 synpunkt, 19 färre än 2024 (20)')
  })

  it('tells few without a direction, and an unknown year as unknown', () => {
    expect(text(countPhrase(figure(7), figure(4), things, past))).toBe(
      '7 synpunkter, mot 4 under 2024; antalen är för få för att säga något om riktningen',
    )
    expect(text(countPhrase(figure(7), null, things, past))).toBe('7 synpunkter; för 2024 saknas uppgift')
    expect(text(capitalised(countPhrase(figure(0), figure(14), things, past)))).toBe(
      'Inga synpunkter, 14 färre än 2024 (14)',
    )
  })

  it('stands as a sentence that holds for many, few and unknown alike', () => {
    const said = (now: number, before: number | null): string =>
      text(
        countSentence(
          { now: figure(now), before: before === null ? null : figure(before), things },
          [{ text: 'lämnats', strong: false, source: null }],
          past,
        ),
      )
    expect(said(87, 71)).toBe('Under 2025 har 87 synpunkter lämnats, 16 fler än 2024 (71)')
    expect(said(1, 6)).toBe(
      'Under 2025 har 1 synpunkt lämnats, mot 6 under 2024; antalen är för få för att säga något om riktningen',
    )
    expect(said(0, null)).toBe('Under 2025 har inga synpunkter lämnats; för 2024 saknas uppgift')
  })

  it('keeps the way back to both years in the difference', () => {
    const [difference] = changePhrase(figure(20, null, ['a']), figure(12, null, ['b']), past)
    expect(difference).toMatchObject({ text: '8', source: { ids: ['a', 'b'] } })
  })
})

describe('a share with its change', () => {
  it('is told in percentage points, with the counts of both', () => {
    expect(text(shareChangePhrase(figure(60, 110), figure(84, 131), past))).toBe(
      '60 av 110 (55 %), 9 procentenheter lägre än 2024 (84 av 131, 64 %)',
    )
    expect(text(shareChangePhrase(figure(60, 110), figure(67, 120), past))).toBe(
      '60 av 110 (55 %), ungefär som 2024 (67 av 120, 56 %)',
    )
    expect(text(shareChangePhrase(figure(4, 8), figure(67, 120), past))).toContain('för få')
    expect(text(shareChangePhrase(figure(60, 110), null, past))).toBe('60 av 110 (55 %); för 2024 saknas uppgift')
  })
})

describe('a run of years in words', () => {
  it('counts the years in a row', () => {
    expect(runPhrase({ direction: 'falling', length: 3, extreme: null })).toBe('en minskning för tredje året i rad')
    expect(runPhrase({ direction: 'rising', length: 1, extreme: null })).toBe('en ökning')
    expect(runPhrase({ direction: 'unchanged', length: 1, extreme: null })).toBe('oförändrat')
    const extreme = { kind: 'highest', from: 2021, until: 2025 } as const
    expect(extremePhrase({ direction: 'rising', length: 2, extreme })).toBe('det högsta antalet under åren 2021–2025')
  })
})

describe('groups in words', () => {
  const group = (value: number | null) => ({ name: 'liknande kommuner', figure: figure(value) })

  it('says better, worse or about as; higher or lower where nobody has said what is good', () => {
    expect(text(groupPhrase(figure(82), group(70), { better: 'higher', unit: '%' }))).toBe(
      'bättre än liknande kommuner (70 %)',
    )
    expect(text(groupPhrase(figure(82), group(80), { better: 'higher', unit: '%' }))).toBe(
      'ungefär som liknande kommuner (80 %)',
    )
    expect(text(groupPhrase(figure(15), group(12), { better: null, unit: 'dagar' }))).toBe(
      'högre än liknande kommuner (12 dagar)',
    )
    expect(groupPhrase(figure(null), group(12), { better: null, unit: 'dagar' })).toEqual([])
  })

  it('tells women and men with their counts, and neither where one is few', () => {
    expect(text(genderSentence('Andelen nöjda', figure(30, 40), figure(25, 50), 5))).toBe(
      'Andelen nöjda är högre bland kvinnor, 30 av 40 (75 %), än bland män, 25 av 50 (50 %).',
    )
    expect(text(genderSentence('Andelen nöjda', figure(3, 4), figure(25, 50), 5))).toBe(
      'Andelen nöjda redovisas inte uppdelat på kön, eftersom någon av grupperna är för liten.',
    )
  })
})
