import { describe, expect, it } from 'vitest'
import { protectGenders, protectQuarters, splitIsLarge } from '../../../../shared/domain/delayed/gender-split'

const row = (women: number, men: number, others = 0) => ({ women, men, others })
const limit = 5

describe('women and men of an insats', () => {
  it('are shown when both reach the limit and nobody is left over', () => {
    expect(protectGenders([row(6, 5)], limit)).toEqual({
      rows: [{ women: 6, men: 5 }],
      sum: { women: 6, men: 5 },
    })
    for (const few of [row(6, 4), row(12, 0), row(6, 6, 1)]) {
      expect(protectGenders([few], limit).rows).toEqual([{ women: null, men: null }])
    }
  })

  it('are hidden in the sum too where one hidden insats could be worked out from it', () => {
    expect(protectGenders([row(9, 9), row(3, 1)], limit).sum).toEqual({ women: null, men: null })
    expect(protectGenders([row(9, 9), row(3, 1), row(3, 5)], limit).sum).toEqual({ women: 15, men: 15 })
  })

  it('never give away a small group: what is hidden in sum is large, or unknown', () => {
    for (let seed = 1; seed <= 400; seed++) {
      const rows = Array.from({ length: 1 + (seed % 5) }, (_, at) =>
        row((seed * 7 + at * 13) % 17, (seed * 11 + at * 5) % 15, (seed + at) % 9 === 0 ? 1 : 0),
      )
      const shown = protectGenders(rows, limit)
      const hidden = rows.filter((one, at) => shown.rows[at]?.women === null && one.women + one.men + one.others > 0)
      if (shown.sum.women === null || hidden.length === 0) continue
      const rest = row(
        hidden.reduce((sum, { women }) => sum + women, 0),
        hidden.reduce((sum, { men }) => sum + men, 0),
        hidden.reduce((sum, { others }) => sum + others, 0),
      )
      expect(hidden.length).toBeGreaterThan(1)
      expect(splitIsLarge(rest, limit)).toBe(true)
    }
  })
})

describe('women and men from quarter to quarter', () => {
  const insats = (women: number, men: number, numbers: string[]) => ({
    serviceTypeId: 'hemtjanst',
    ...row(women, men),
    numbers,
  })
  const numbers = (from: number, count: number) => Array.from({ length: count }, (_, at) => `n${from + at}`)

  it('are hidden where the decisions differ by few from a quarter that showed them', () => {
    const [first, second] = protectQuarters([[insats(6, 6, numbers(0, 12))], [insats(7, 6, numbers(0, 13))]], limit)
    expect(first?.rows).toEqual([{ women: 6, men: 6 }])
    expect(second).toEqual({ rows: [{ women: null, men: null }], sum: { women: null, men: null } })
  })

  it('are shown where the decisions are the same, or differ by as many as the limit', () => {
    const [, same, other] = protectQuarters(
      [[insats(6, 6, numbers(0, 12))], [insats(6, 6, numbers(0, 12))], [insats(8, 9, numbers(0, 17))]],
      limit,
    )
    expect(same?.rows).toEqual([{ women: 6, men: 6 }])
    expect(other?.rows).toEqual([{ women: 8, men: 9 }])
  })
})
