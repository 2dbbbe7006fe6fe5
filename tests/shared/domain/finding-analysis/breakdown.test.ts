import { describe, expect, it } from 'vitest'
import { breakDown } from '../../../../shared/domain/finding-analysis/breakdown'
import { crossTable } from '../../../../shared/domain/finding-analysis/cross'
import { aFinding, aReview, many } from './facts'

const today = '2026-11-22'
const only = (findings: ReturnType<typeof aFinding>[]) => ({ findings, reviews: [] })

describe('brister divided', () => {
  it('counts one spelling of an area once, the most common first, with whole percent rounded half up', () => {
    const rows = breakDown(
      'area',
      only([
        aFinding({ area: 'Bemanning' }),
        aFinding({ area: 'BEMANNING ' }),
        ...many(3, () => aFinding({ area: 'Bemötande' })),
        ...many(3, () => aFinding({ area: 'Dokumentation' })),
      ]),
      null,
      today,
    )
    expect(rows.map(({ name, count, percent }) => [name, count, percent])).toEqual([
      ['Bemötande', 3, 38],
      ['Dokumentation', 3, 38],
      ['Bemanning', 2, 25],
    ])
  })

  it('tells what is unknown as "uppgift saknas", last, however common it is', () => {
    const rows = breakDown(
      'law',
      only([...many(4, () => aFinding()), aFinding({ lawReference: 'LSS 6 §' })]),
      null,
      today,
    )
    expect(rows.map(({ key, name, count }) => [key, name, count])).toEqual([
      ['lss 6 §', 'LSS 6 §', 1],
      [null, 'uppgift saknas', 4],
    ])
  })

  it('takes kvalitetsområde from krav or question, and from an area that is called so', () => {
    const rows = breakDown(
      'qualityArea',
      only([
        aFinding({ qualityArea: 'tillgänglighet' }),
        aFinding({ area: 'trygghet och säkerhet' }),
        aFinding({ area: 'Bemanning' }),
      ]),
      null,
      today,
    )
    expect(rows.map(({ name }) => name)).toEqual(['Tillgänglighet', 'Trygghet och säkerhet', 'uppgift saknas'])
  })

  it('leaves the year before unknown where the register has none, and says clearly more only by the common rule', () => {
    const now = only([...many(4, () => aFinding()), ...many(4, () => aFinding({ area: 'Bemötande' }))])
    expect(breakDown('area', now, null, today)[0]).toMatchObject({ before: null, change: null, grown: false })
    const before = only([...many(3, () => aFinding({ year: 2025 })), aFinding({ year: 2025, area: 'Bemötande' })])
    expect(breakDown('area', now, before, today).map(({ name, change, grown }) => [name, change, grown])).toEqual([
      ['Bemanning', 1, false],
      ['Bemötande', 3, true],
    ])
  })

  it('sets brister against carried-out granskningar, also where none was found, and says when those are few', () => {
    const rows = breakDown(
      'operatingForm',
      {
        findings: [...many(15, () => aFinding()), aFinding({ reviewedOn: null })],
        reviews: [...many(10, () => aReview()), ...many(3, () => aReview({ operatingForm: 'inHouse' }))],
      },
      null,
      today,
    )
    expect(rows.map(({ name, count, rate }) => ({ name, count, rate }))).toEqual([
      { name: 'Egen regi', count: 0, rate: { reviews: 3, perReview: 0, small: true } },
      { name: 'Privat', count: 16, rate: { reviews: 10, perReview: 1.5, small: false } },
    ])
  })

  it('orders severity by gravity and never gives it granskningar of its own', () => {
    const rows = breakDown(
      'severity',
      {
        findings: [aFinding({ severity: 'minor' }), aFinding(), aFinding({ severity: 'serious' })],
        reviews: [aReview()],
      },
      null,
      today,
    )
    expect(rows.map(({ name, rate }) => [name, rate])).toEqual([
      ['Allvarlig', null],
      ['Ringa', null],
      ['uppgift saknas', null],
    ])
  })

  it('counts as late what is not mended after its last day, and a verified one as mended', () => {
    const [row] = breakDown(
      'area',
      only([
        aFinding({ dueOn: '2026-11-21' }),
        aFinding({ dueOn: '2026-11-22' }),
        aFinding({ dueOn: '2026-01-01', doneOn: '2026-06-01' }),
        aFinding({ dueOn: '2026-01-01', verified: 1 }),
      ]),
      null,
      today,
    )
    expect(row).toMatchObject({ count: 4, notMended: 2, late: 1 })
  })
})

describe('two dimensions crossed', () => {
  it('puts every brist in one cell, so that rows and columns add up to the total', () => {
    const table = crossTable(
      [
        aFinding({ severity: 'serious' }),
        aFinding({ severity: 'minor' }),
        aFinding({ area: 'Bemötande', severity: 'minor' }),
        aFinding({ area: 'Bemötande' }),
        aFinding({ severity: 'minor' }),
      ],
      'area',
      'severity',
    )
    expect(table.columns.map(({ name, count }) => [name, count])).toEqual([
      ['Allvarlig', 1],
      ['Ringa', 3],
      ['uppgift saknas', 1],
    ])
    expect(table.rows.map(({ name, cells }) => [name, cells])).toEqual([
      ['Bemanning', [1, 2, 0]],
      ['Bemötande', [0, 1, 1]],
    ])
    expect(table.total).toBe(5)
  })
})
