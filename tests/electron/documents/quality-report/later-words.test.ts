import { describe, expect, it } from 'vitest'
import type { SurveySeries } from '../../../../shared/contracts/survey'
import { beforeTitle, figure, nested, partText } from '../../../../electron/documents/quality-report/later/figures'
import {
  changeSentences,
  genderGaps,
  longSentence,
} from '../../../../electron/documents/quality-report/later/sections/survey-words'
import type { Inline } from '../../../../electron/documents/content/model'
import { surveyChange } from '../../../../shared/domain/survey/change'

const plain = (inlines: readonly Inline[]): string =>
  inlines
    .map(({ text }) => text)
    .join('')
    .replaceAll('\u00a0', ' ')
const count = (value: number | null) => figure(value, 'rader', 'review', [])

describe('a part of a whole in words', () => {
  it('says all, both, that one or none, and counts without a share of fewer than ten', () => {
    const said = (part: number, whole: number): string => plain([partText(count(part), count(whole))])
    expect(said(12, 12)).toBe('samtliga')
    expect(said(2, 2)).toBe('båda')
    expect(said(1, 1)).toBe('den')
    expect(said(0, 7)).toBe('ingen')
    expect(plain([partText(count(0), count(7), 'ett')])).toBe('inget')
    expect(plain([partText(count(1), count(1), 'ett')])).toBe('det')
    expect(said(3, 8)).toBe('3 av 8')
    expect(said(3, 12)).toBe('3 av 12 (25 %)')
  })

  it('names what is compared with by whether the year is over', () => {
    expect(beforeTitle({ year: 2025, yearIsOver: true })).toBe('2024')
    expect(beforeTitle({ year: 2026, yearIsOver: false })).toBe('samma period 2025')
  })

  it('puts the headings of another document a level down', () => {
    const [block] = nested([{ kind: 'heading', level: 1, text: 'Avvikelser' }])
    expect(block).toMatchObject({ level: 2 })
  })
})

/** A question with the same number of answers every year: [share of all, of women, of men] by year. */
function series(question: string, byYear: Record<number, readonly [number, number, number]>, answers = 400) {
  const years = Object.keys(byYear).map(Number)
  const results = years.flatMap((year) =>
    (['total', 'woman', 'man'] as const).map((gender, at) => ({
      id: `${question}-${year}-${gender}`,
      year,
      gender,
      answers: gender === 'total' ? answers : answers / 2,
      share: byYear[year]?.[at] ?? null,
      withheld: false,
      source: null,
    })),
  )
  const [before, now] = years.slice(-2)
  const share = (year: number | undefined): number => byYear[year ?? 0]?.[0] ?? 0
  const change = surveyChange({ answers, share: share(before) }, { answers, share: share(now) })
  return {
    key: question,
    survey: null,
    question,
    qualityArea: null,
    serviceAreaId: null,
    serviceAreaName: null,
    results,
    changes: [{ gender: 'total', year: now ?? 0, beforeYear: before ?? 0, ...change }],
  } satisfies SurveySeries
}

describe('what a brukarundersökning carries', () => {
  const calm = series('Nöjd?', { 2024: [70, 70, 70], 2025: [72, 72, 72] })
  const falling = series('Trygg?', { 2024: [85, 85, 85], 2025: [70, 70, 70] })

  it('says that nothing has changed, or what has fallen and from what', () => {
    expect(changeSentences([calm], 2025).map(plain)).toEqual([
      'Ingen fråga har ändrats mer än felmarginalen sedan 2024: skillnaderna kan bero på slumpen.',
    ])
    expect(changeSentences([calm, falling], 2025).map(plain)).toEqual([
      'Andelen har minskat mer än felmarginalen sedan 2024 för ”Trygg?” (från 85 % till 70 %).',
    ])
  })

  it('sees a slow change over the years, and not again what changed at once', () => {
    const slow = series('Vet du?', { 2022: [56, 56, 56], 2023: [60, 60, 60], 2024: [63, 63, 63], 2025: [66, 66, 66] })
    const years = [2022, 2023, 2024, 2025]
    expect(plain(longSentence([slow], years, 2025))).toBe(
      'Sedan 2022 har andelen ökat för ”Vet du?” (från 56 % till 66 %), mer än felmarginalen.',
    )
    expect(longSentence([falling], years, 2025)).toEqual([])
    expect(longSentence([slow], [2024, 2025], 2025)).toEqual([])
  })

  it('tells women and men apart from five percentage points, and when that can be chance', () => {
    const apart = series('Inflytande?', { 2025: [65, 60, 70] }, 60)
    expect(plain(genderGaps([apart], 2025, 5))).toBe(
      'Kvinnor och män skiljer sig åt i ”Inflytande?” (kvinnor 60 %, män 70 %; 10 procentenheter). Skillnaden är inom felmarginalen och kan bero på slumpen.',
    )
    expect(plain(genderGaps([calm], 2025, 5))).toContain('ungefär lika')
    const hidden = { ...calm, results: calm.results.filter(({ gender }) => gender === 'total') }
    expect(plain(genderGaps([hidden], 2025, 5))).toContain('redovisas inte uppdelade på kön')
  })
})
