import { describe, expect, it } from 'vitest'
import type { FindingDimension } from '../../../../shared/contracts/finding-analysis'
import { breakDown } from '../../../../shared/domain/finding-analysis/breakdown'
import { comparedPeriods, isWithin } from '../../../../shared/domain/finding-analysis/period'
import { analysisNotes, analysisSentences } from '../../../../shared/domain/finding-analysis/sentences'
import { aFinding, aReview, many } from './facts'

const today = '2026-11-22'
const base = (findings: number, reviews: number) => ({ findings, reviews, reviewsWithFindings: 1, undated: 0 })

function said(
  dimension: FindingDimension,
  now: ReturnType<typeof aFinding>[],
  before: ReturnType<typeof aFinding>[] | null,
): string[] {
  const rows = breakDown(
    dimension,
    { findings: now, reviews: many(12, () => aReview()) },
    before === null ? null : { findings: before, reviews: [] },
    today,
  )
  return analysisSentences({
    dimension,
    base: base(now.length, 12),
    before: before === null ? null : base(before.length, 9),
    rows,
    compared: comparedPeriods(2026, today),
  })
}

const bemotande = (year = 2026) => aFinding({ year, area: 'Bemötande' })

describe('what the brister say', () => {
  it('names the most common with counts, and sets it against the same days of the year before', () => {
    const now = [...many(4, () => aFinding()), bemotande(), bemotande()]
    expect(said('area', now, [...many(3, () => aFinding({ year: 2025 })), ...many(2, () => bemotande(2025))])).toEqual([
      '6 brister och 12 genomförda granskningar hittills 2026; samma tid 2025 5 och 9.',
      'Bemanning är vanligast: 4 av 6 brister; fler än samma tid 2025 (3 av 5).',
      'Ingen är allvarlig; 6 brister är inte åtgärdade, ingen av dem sen.',
    ])
  })

  it('names all of a few that are equally common, and none of many or of hardly any brister', () => {
    const two = [...many(3, () => aFinding()), ...many(3, () => bemotande())]
    expect(said('area', two, null)[1]).toBe('Bemanning och Bemötande är vanligast, 3 var av 6 brister.')
    expect(said('area', [aFinding(), bemotande()], null)).toHaveLength(2)
    expect(said('area', [], null)).toEqual([])
  })

  it('points out what has clearly grown, and nothing else', () => {
    const now = [...many(6, () => aFinding()), ...many(4, () => bemotande())]
    const before = [...many(5, () => aFinding({ year: 2025 })), bemotande(2025)]
    expect(said('area', now, before)).toContain('Tydligt fler än samma tid 2025: Bemötande (4, mot 1).')
    expect(said('area', now, null).join(' ')).not.toContain('fler än')
  })

  it('says how many lack the uppgift where that is at least every fourth, and then ranks the others', () => {
    const some = [...many(3, () => aFinding({ lawReference: 'A' })), ...many(3, () => aFinding({ lawReference: 'B' }))]
    expect(said('law', [...some, aFinding(), aFinding()], null)).toContain(
      'För 2 av 8 brister saknas uppgift om lagrum.',
    )
    expect(said('law', [...some, aFinding()], null).join(' ')).not.toContain('saknas uppgift om')
  })

  it('compares egen regi and others per granskning, and says where the granskningar are too few', () => {
    const rows = breakDown(
      'operatingForm',
      {
        findings: [...many(18, () => aFinding()), ...many(2, () => aFinding({ operatingForm: 'inHouse' }))],
        reviews: [...many(12, () => aReview()), ...many(4, () => aReview({ operatingForm: 'inHouse' }))],
      },
      null,
      today,
    )
    const facts = { dimension: 'operatingForm', base: base(20, 16), rows } as const
    expect(analysisSentences({ ...facts, before: null, compared: comparedPeriods(2025, today) })).toContain(
      'Brister per granskning: egen regi 0,5 (4 granskningar, för få att jämföra), privat 1,5 (12 granskningar).',
    )
    expect(analysisNotes(facts)).toEqual([
      'Färre än 10 granskningar är för få att jämföra med: där säger snittet inget säkert.',
    ])
  })

  it('tells that the law was replaced where both stand', () => {
    const rows = ['SoL (2001:453) 3 kap. 3 §', 'SoL (2025:400) 5 kap. 1 §'].map((lawReference) =>
      aFinding({ lawReference }),
    )
    const noted = (findings: ReturnType<typeof aFinding>[]) =>
      analysisNotes({
        dimension: 'law',
        base: base(2, 2),
        rows: breakDown('law', { findings, reviews: [] }, null, today),
      })
    expect(noted(rows)).toHaveLength(1)
    expect(noted(rows.slice(0, 1))).toEqual([])
  })
})

describe('the days that are compared', () => {
  it('are the same days of the year before while the year goes on, and the whole year afterwards', () => {
    const { before, beforeWords } = comparedPeriods(2026, today)
    expect(beforeWords).toBe('samma tid 2025')
    expect(isWithin(2025, '2025-11-22', before)).toBe(true)
    expect(isWithin(2025, '2025-11-23', before)).toBe(false)
    expect(isWithin(2025, null, before)).toBe(false)
    const whole = comparedPeriods(2025, today)
    expect(isWithin(2024, '2025-01-10', whole.before)).toBe(true)
    expect(whole.beforeWords).toBe('2024')
  })
})
