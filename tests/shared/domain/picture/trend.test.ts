import { describe, expect, it } from 'vitest'
import { coverageOf } from '../../../../shared/domain/picture/coverage'
import { permitWarning } from '../../../../shared/domain/picture/permit'
import { quartersOf } from '../../../../shared/domain/picture/quarters'
import { signals } from '../../../../shared/domain/picture/signals'
import { trendOf } from '../../../../shared/domain/picture/trend'
import { pictureYears } from '../../../../shared/domain/picture/years'

const today = '2026-11-22'
const ongoing = pictureYears(2026, today)
const over = pictureYears(2025, today)
const [complaints] = signals.filter(({ id }) => id === 'complaints')
const trend = (dates: string[], firstYear: number | null, period = ongoing) => {
  if (complaints === undefined) throw new Error('no such signal')
  return trendOf(complaints, dates, firstYear, period)
}

describe('a signal over three years', () => {
  it('a year that goes on is compared with the same part of the year before', () => {
    const dates = ['2025-02-01', '2025-12-24', '2026-03-01']
    expect(trend(dates, 2024)).toMatchObject({
      values: [0, 2, 1],
      direction: 'same',
      sentence: '1 klagomål hittills 2026, lika många som samma tid 2025.',
    })
  })

  it('a year that is over is compared with the whole of those before it', () => {
    expect(trend(['2023-05-01', '2025-02-01', '2025-12-24'], 2020, over)).toMatchObject({
      values: [1, 0, 2],
      direction: 'up',
      sentence: '2 klagomål under 2025, fler än 2024 (0) och 2023 (1).',
    })
  })

  it('what has not happened yet is not counted', () => {
    expect(trend(['2026-12-01'], 2024).values).toEqual([0, 0, 0])
  })

  it('a year before the register is unknown, and the sentence says so', () => {
    expect(trend(['2026-03-01'], 2026)).toMatchObject({
      values: [null, null, 1],
      direction: null,
      sentence: '1 klagomål hittills 2026; för 2025 saknas uppgift.',
    })
    expect(trend([], null)).toMatchObject({
      inUse: false,
      sentence: 'Uppgift saknas: registret Synpunkter används inte än.',
    })
  })

  it('nothing in any year is one sentence', () => {
    expect(trend([], 2020).sentence).toBe('Inga klagomål är registrerade 2024–2026.')
    expect(trend(['2024-05-01'], 2020).sentence).toBe('Inga klagomål hittills 2026, och inga samma tid 2025.')
  })

  it('quarters that have not begun are left out, and the one that goes on is said to', () => {
    const quarters = quartersOf(['2026-10-01', '2026-11-30'], 2025, ongoing)
    expect(quarters).toHaveLength(12)
    expect(quarters.at(-1)).toEqual({ from: '2026-10-01', to: '2026-12-31', count: 1, ongoing: true })
    expect(quarters[0]?.count).toBeNull()
    expect(quartersOf([], 2025, pictureYears(2026, '2026-02-01'))).toHaveLength(9)
  })
})

describe('coverage and permits', () => {
  it('one that was never reviewed is not within the interval', () => {
    const parties = [
      { lastReviewedOn: '2026-03-01', intervalMonths: 36 },
      { lastReviewedOn: '2022-03-01', intervalMonths: 36 },
      { lastReviewedOn: null, intervalMonths: 36 },
    ]
    expect(coverageOf(parties, '2027-01-01', 36)).toMatchObject({
      within: 1,
      passed: 1,
      never: 1,
      sentence:
        '1 av 3 (33\u00a0%) avtal och enheter är granskade inom intervallet 36 månader inför 2027; 1 har passerat det och 1 har aldrig granskats.',
    })
    expect(coverageOf([], '2027-01-01', 36).sentence).toBe('Inget avtal gäller och ingen enhet finns inför 2027.')
  })

  it('a permit is warned of half a year ahead; an unknown day warns of nothing', () => {
    expect(permitWarning('2026-11-01', today)).toBe('gick ut 2026-11-01')
    expect(permitWarning('2027-02-22', today)).toBe('går ut om 3 månader')
    expect(permitWarning('2027-08-01', today)).toBeNull()
    expect(permitWarning(null, today)).toBeNull()
  })
})
