import { describe, expect, it } from 'vitest'
import { comparedPeriods } from '../../../../shared/domain/finding-analysis/period'
import { recurringFindings, recurringSentence } from '../../../../shared/domain/finding-analysis/recurring'
import { aFinding } from './facts'

const of2026 = { year: 2026, until: null }

describe('found again at the same utförare', () => {
  it('is found again across years, told with the times in order', () => {
    const facts = [
      aFinding({ year: 2026, reviewNumber: '2026-001', reviewId: 'c' }),
      aFinding({ year: 2023, reviewNumber: '2023-009', reviewId: 'a' }),
      aFinding({ year: 2025, reviewNumber: '2025-004', reviewId: 'b', area: 'bemanning', doneOn: '2025-05-01' }),
    ]
    expect(recurringFindings(facts, of2026)).toMatchObject([
      {
        ground: 'area',
        what: 'Bemanning',
        providerName: 'Utförare Linden',
        occasions: [{ number: '2023-009' }, { number: '2025-004' }, { number: '2026-001' }],
        findings: 3,
        notMended: 2,
      },
    ])
  })

  it('is not two brister of one granskning or one day, nor the same area at two utförare, nor one of unknown utförare', () => {
    expect(recurringFindings([aFinding({ reviewId: 'a' }), aFinding({ reviewId: 'a' })], of2026)).toEqual([])
    const sameDay = { reviewedOn: '2026-05-02' }
    expect(recurringFindings([aFinding(sameDay), aFinding(sameDay)], of2026)).toEqual([])
    expect(recurringFindings([aFinding({ year: 2025 }), aFinding({ providerId: 'asken' })], of2026)).toEqual([])
    const unknown = { providerId: null, providerName: null }
    expect(recurringFindings([aFinding({ year: 2025, ...unknown }), aFinding(unknown)], of2026)).toEqual([])
  })

  it('belongs to the year of the later time', () => {
    const facts = [aFinding({ year: 2024 }), aFinding({ year: 2025 }), aFinding({ year: 2026, area: 'Bemötande' })]
    expect(recurringFindings(facts, of2026)).toEqual([])
    expect(recurringFindings(facts, { year: 2025, until: null })).toHaveLength(1)
    expect(recurringFindings(facts, { year: 2025, until: '2025-02-28' })).toEqual([])
  })

  it('tells the same brister once, by what is most specific, and the wider ground where it holds more', () => {
    const question = {
      questionKey: 'natt',
      questionText: 'Är natten bemannad?',
      requirementId: 'k',
      requirementText: 'Vaken natt',
    }
    const twice = [aFinding({ year: 2025, ...question }), aFinding({ year: 2026, ...question })]
    expect(recurringFindings(twice, of2026).map(({ ground, what }) => [ground, what])).toEqual([
      ['question', 'Är natten bemannad?'],
    ])
    const wider = [...twice, aFinding({ year: 2024 })]
    expect(recurringFindings(wider, of2026).map(({ ground, occasions }) => [ground, occasions.length])).toEqual([
      ['area', 3],
      ['question', 2],
    ])
  })

  it('is summed up in a sentence with the year before over the same days', () => {
    const compared = comparedPeriods(2026, '2026-11-22')
    const rows = recurringFindings([aFinding({ year: 2025 }), aFinding()], of2026)
    expect(recurringSentence(rows, null, compared)).toBe(
      'Samma sak har hittats igen i 1 fall hos 1 utförare hittills 2026; för 2025 saknas uppgift.',
    )
    expect(recurringSentence([], rows, compared)).toBe(
      'Inget har hittats igen hos samma utförare hittills 2026; samma tid 2025 1 fall hos 1 utförare.',
    )
  })
})
