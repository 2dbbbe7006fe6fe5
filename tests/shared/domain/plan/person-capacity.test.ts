import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sumDays } from '../../../../shared/domain/plan/days'
import { capacityByPerson } from '../../../../shared/domain/plan/person-capacity'
import { spreadDays } from '../../../../shared/domain/plan/spread-days'

const row = (responsible: string | null, month: number | null, days: number) => ({ responsible, month, days })

describe('days per person and month', () => {
  it('gathers a role however its capitals are written, and what nobody answers for last', () => {
    const { people, months } = capacityByPerson(
      [row('Planerare 1', 3, 4), row('planerare 1 ', 3, 8), row(null, 5, 2), row('MAS', null, 1)],
      [],
      120,
    )
    expect(people.map(({ responsible, planned }) => [responsible, planned])).toEqual([
      ['MAS', 1],
      ['Planerare 1', 12],
      [null, 2],
    ])
    expect(people[0]).toMatchObject({ withoutMonth: 1, available: null })
    expect(people[1]?.months[2]).toEqual({ month: 3, planned: 12, available: null, rows: 2 })
    expect(months[2]).toBe(12)
  })

  it('says in words which month holds more than there is, and nothing where nobody has stated the days', () => {
    const rows = [row('Planerare 1', 3, 12), row('Planerare 1', 4, 8)]
    expect(capacityByPerson(rows, [], 120).overloads).toEqual([])
    const stated = [
      { responsible: 'Planerare 1', month: 3, days: 8 },
      { responsible: 'Planerare 1', month: 4, days: 8 },
    ]
    expect(capacityByPerson(rows, stated, 120)).toMatchObject({
      overloads: ['Över kapacitet: Planerare 1 i mars (12 av 8 dagar).'],
      available: 16,
      unspread: 104,
    })
  })

  it('keeps somebody who has days but no rows', () => {
    const { people } = capacityByPerson([], [{ responsible: 'MAR', month: 1, days: 3 }], 10)
    expect(people).toMatchObject([{ responsible: 'MAR', planned: 0, available: 3 }])
  })
})

describe('spreading the days that are left', () => {
  const rows = fc.array(
    fc.record({
      responsible: fc.constantFrom('MAS', 'Planerare 1', 'Planerare 2', null),
      month: fc.option(fc.integer({ min: 1, max: 12 })),
      days: fc.integer({ min: 1, max: 12 }).map((halves) => halves / 2),
    }),
    { maxLength: 40 },
  )

  it('never gives more than there is, and all of it where the plan fits', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 0, max: 300 }), (list, days) => {
        const view = capacityByPerson(list, [], days)
        const given = sumDays(spreadDays(view).map((stated) => stated.days))
        expect(given).toBeLessThanOrEqual(days)
        const placed = sumDays(
          view.people.flatMap(({ responsible, months }) =>
            responsible === null ? [] : months.map(({ planned }) => planned),
          ),
        )
        if (placed > 0 && placed <= days) expect(days - given).toBeLessThan(0.5)
      }),
    )
  })

  it('overloads nobody where the days suffice', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const spread = spreadDays(capacityByPerson(list, [], 1000))
        expect(capacityByPerson(list, spread, 1000).overloads).toEqual([])
      }),
    )
  })

  it('leaves what has been stated by hand', () => {
    const stated = [{ responsible: 'MAS', month: 2, days: 1 }]
    const spread = spreadDays(capacityByPerson([row('MAS', 2, 5), row('MAS', 3, 5)], stated, 21))
    expect(spread.some(({ month }) => month === 2)).toBe(false)
    expect(spread.find(({ month }) => month === 3)).toMatchObject({ days: 6.5 })
    expect(sumDays(spread.map(({ days }) => days))).toBe(20)
  })

  it('gives everybody the same share where the days do not suffice', () => {
    const spread = spreadDays(capacityByPerson([row('MAS', 2, 8), row('MAR', 2, 4)], [], 6))
    expect(spread.filter(({ month }) => month === 2).map(({ responsible, days }) => [responsible, days])).toEqual([
      ['MAR', 2],
      ['MAS', 4],
    ])
  })
})
