import { describe, expect, it } from 'vitest'
import type { OutcomeFigures } from '../../../shared/contracts/assess'
import { outcomeShares } from '../../../shared/domain/outcome'
import { outcomeYears } from '../../../shared/domain/outcome-years'

type Group = OutcomeFigures['serviceTypes'][number]

const group = (counts: Record<string, number>, fields: Partial<Group> = {}): Group => ({
  serviceTypeId: 'hvb',
  name: 'HVB',
  form: 'LOU',
  agreements: null,
  planned: 20,
  completed: 20,
  ...outcomeShares(Object.entries(counts).map(([outcome, count]) => ({ outcome, count }))),
  source: 'register',
  ids: [],
  ...fields,
})

const figures = (year: number, serviceTypes: Group[]): OutcomeFigures => ({
  year,
  planned: serviceTypes.reduce((sum, { planned }) => sum + (planned ?? 0), 0),
  completed: serviceTypes.reduce((sum, { completed }) => sum + (completed ?? 0), 0),
  notCompleted: [],
  serviceTypes,
  differences: [],
})

const complies = 'följer avtal'
const fails = 'följer inte avtal'

describe('outcome year against year', () => {
  it('holds the five latest years that are known, oldest first, and says where each comes from', () => {
    const years = [2019, 2021, 2022, 2023, 2024, 2026].map((year) =>
      figures(year, [group({ [complies]: 10 }, { source: year < 2023 ? 'historik' : 'register' })]),
    )
    const shown = outcomeYears([...years, figures(2025, [])], 2026).years
    expect(shown.map(({ year, source, ongoing }) => [year, source, ongoing])).toEqual([
      [2021, 'historik', false],
      [2022, 'historik', false],
      [2023, 'register', false],
      [2024, 'register', false],
      [2026, 'register', true],
    ])
  })

  it('counts egen regi’s words with the agreements’, best outcome first, shares of those assessed', () => {
    const own = group({ 'följer uppdragsbeskrivningen': 2 }, { name: 'Hemtjänst', form: 'inHouse', source: 'historik' })
    const [year] = outcomeYears([figures(2026, [group({ [fails]: 1, [complies]: 1 }), own])], 2026).years
    expect(year).toMatchObject({ source: 'both', assessed: 4, small: true })
    expect(year?.outcomes.map(({ outcome, count, percent }) => [outcome, count, percent])).toEqual([
      ['complies', 3, 75],
      ['doesNotComply', 1, 25],
    ])
  })

  it('never tells as 0 what Historik has not told', () => {
    const brought = group({ [complies]: 12 }, { planned: null, completed: null, source: 'historik' })
    expect(outcomeYears([figures(2022, [brought])], 2026).years[0]).toMatchObject({
      planned: null,
      completed: null,
      assessed: 12,
    })
  })

  it('sets an insats and form beside itself, with nothing where a year does not know it', () => {
    const { groups } = outcomeYears(
      [
        figures(2025, [group({ [complies]: 3 })]),
        figures(2026, [group({ [complies]: 4 }), group({ [complies]: 1 }, { form: 'LOV' })]),
      ],
      2026,
    )
    expect(groups.map(({ form, years }) => [form, years.map((year) => year?.assessed ?? null)])).toEqual([
      ['LOV', [null, 1]],
      ['LOU', [3, 4]],
    ])
  })

  it('says a difference with counts, and a small one as about the same', () => {
    const said = (now: Record<string, number>, before: Record<string, number>) =>
      outcomeYears([figures(2025, [group(before)]), figures(2026, [group(now)])], 2026).sentences
    expect(said({ [complies]: 6, [fails]: 6 }, { [complies]: 9, [fails]: 3 })).toEqual([
      'Följer avtal: 6 av 12 bedömda (50\u00a0%) hittills 2026, 25 procentenheter lägre än 2025 (9 av 12, 75\u00a0%).',
      'Följer inte avtal: 6 av 12 bedömda (50\u00a0%) hittills 2026, 25 procentenheter högre än 2025 (3 av 12, 25\u00a0%).',
    ])
    expect(said({ [complies]: 11, [fails]: 9 }, { [complies]: 12, [fails]: 9 })[0]).toContain(', ungefär som 2025 (')
  })

  it('does not compare where few are assessed, nor where there is one year only', () => {
    const years = [figures(2025, [group({ [complies]: 3 })]), figures(2026, [group({ [complies]: 20 })])]
    expect(outcomeYears(years, 2027).sentences[0]).toBe(
      'Följer avtal: 20 av 20 bedömda (100\u00a0%) 2026; 2025 (3 av 3, 100\u00a0%). Färre än 10 bedömda är för få att jämföra.',
    )
    expect(outcomeYears(years.slice(1), 2027).sentences).toEqual([])
  })
})
