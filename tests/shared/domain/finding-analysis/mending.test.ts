import { describe, expect, it } from 'vitest'
import { dayCount, medianOf } from '../../../../shared/domain/finding-analysis/day-count'
import { mendingRows, mendingSentences } from '../../../../shared/domain/finding-analysis/mending'
import { aFinding } from './facts'

const today = '2026-11-22'
const from = '2026-03-01'

describe('median and spread in days', () => {
  it('is the one in the middle, and of an even number the mean of the two in the middle', () => {
    expect(medianOf([1, 5, 30])).toBe(5)
    expect(medianOf([1, 5, 8, 30])).toBe(6.5)
  })

  it('gives the middle half from four on, the one in the middle left out of both halves', () => {
    const until = ['2026-03-02', '2026-03-11', '2026-03-21', '2026-03-31', '2026-05-30']
    expect(dayCount(until.map((day) => [from, day]))).toEqual({
      base: 5,
      median: 20,
      least: 1,
      most: 90,
      middle: { from: 5.5, until: 60 },
    })
    expect(dayCount(until.slice(0, 3).map((day) => [from, day]))?.middle).toBeNull()
  })

  it('counts only pairs with both days in order, and tells nothing of none', () => {
    expect(
      dayCount([
        [from, '2026-03-01'],
        [from, '2026-02-28'],
        [null, '2026-03-09'],
        [from, null],
      ]),
    ).toMatchObject({
      base: 1,
      median: 0,
    })
    expect(dayCount([[null, null]])).toBeNull()
  })
})

describe('time to mended', () => {
  const findings = [
    aFinding({ severity: 'serious', dueOn: '2026-03-20', doneOn: '2026-03-11', verified: 1, verifiedOn: '2026-03-21' }),
    aFinding({ severity: 'serious', dueOn: '2026-03-20', doneOn: '2026-03-21' }),
    aFinding({ severity: 'minor', doneOn: '2026-03-31', verified: 1 }),
    aFinding({ severity: 'minor', dueOn: '2026-04-01' }),
    aFinding({ severity: 'minor', dueOn: '2026-12-01' }),
  ]

  it('counts those not mended apart, never guessing their time', () => {
    const [all] = mendingRows(findings, today)
    expect(all).toMatchObject({
      severity: 'all',
      findings: 5,
      mended: 3,
      done: { base: 3, median: 20 },
      verified: 2,
      verification: { base: 1, median: 20 },
      notMended: 2,
      late: 1,
      inTime: 1,
      tooLate: 1,
      withoutDue: 1,
    })
  })

  it('is told per severity, gravest first, unknown only where it occurs', () => {
    expect(mendingRows(findings, today).map(({ severity, findings: n }) => [severity, n])).toEqual([
      ['all', 5],
      ['serious', 2],
      ['moderate', 0],
      ['minor', 3],
    ])
    expect(mendingRows([aFinding()], today).at(-1)).toMatchObject({ severity: null, findings: 1, done: null })
    expect(mendingRows([], today)).toEqual([])
  })

  it('says what the times rest on, and that they can grow while some are not mended', () => {
    expect(mendingSentences(mendingRows(findings, today))).toEqual([
      '3 av 5 (60\u00a0%) av bristerna är åtgärdade.',
      'Medianen från granskning till åtgärd är 20 dagar, räknad på de 3 som har båda dagarna.',
      'I tid åtgärdades 1 av 2 (50\u00a0%) av dem som hade en frist.',
      '2 är inte åtgärdade än, varav 1 är sen: tiderna kan bli längre när de är det.',
    ])
  })
})
