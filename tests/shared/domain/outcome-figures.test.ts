import { describe, expect, it } from 'vitest'
import { outcomeFigures, type OutcomeSources } from '../../../shared/domain/outcome-figures'
import type { ReviewToCount } from '../../../shared/domain/outcome-group'
import type { HistoryFigure } from '../../../shared/domain/outcome-history'

let ids = 0
const review = (fields: Partial<ReviewToCount> = {}): ReviewToCount => ({
  id: `r${++ids}`,
  serviceTypeId: 'hvb',
  serviceTypeName: 'HVB',
  form: 'LOU',
  kind: 'agreement',
  completedOn: null,
  outcome: null,
  notCompletedReason: null,
  ...fields,
})
const row = (fields: Partial<HistoryFigure> & Pick<HistoryFigure, 'series'>): HistoryFigure => ({
  id: `h${++ids}`,
  serviceTypeId: null,
  serviceTypeName: 'HVB',
  form: 'LOU',
  periodFrom: null,
  breakdown: null,
  breakdownValue: null,
  count: 1,
  ...fields,
})
const figures = (sources: Partial<OutcomeSources>) =>
  outcomeFigures(2026, { reviews: [], agreements: [], history: [], ...sources })

describe('the year’s outcome', () => {
  it('counts planned, completed and assessed over the same rows: all but påkallade', () => {
    const result = figures({
      reviews: [
        review({ completedOn: '2026-02-01', outcome: 'complies' }),
        review({ completedOn: '2026-02-02' }),
        review({ notCompletedReason: 'avtal uppsagt' }),
        review(),
        review({ kind: 'prompted', completedOn: '2026-03-01', outcome: 'doesNotComply' }),
        review({ kind: 'prompted', notCompletedReason: 'obefogad' }),
      ],
    })
    expect(result).toMatchObject({
      planned: 4,
      completed: 2,
      notCompleted: [{ reason: 'avtal uppsagt', count: 1 }],
      serviceTypes: [
        { planned: 4, completed: 2, assessed: 1, outcomes: [{ outcome: 'följer avtal', count: 1, percent: 100 }] },
      ],
    })
  })

  it('keeps each form apart, with the words of egen regi', () => {
    const completed = { completedOn: '2026-02-01', outcome: 'complies' } as const
    const result = figures({
      reviews: [review({ ...completed, form: null }), review({ ...completed, form: 'inHouse' }), review(completed)],
    })
    expect(result.serviceTypes.map(({ form, outcomes }) => [form, outcomes[0]?.outcome])).toEqual([
      ['LOU', 'följer avtal'],
      ['inHouse', 'följer uppdragsbeskrivningen'],
      [null, 'följer avtal'],
    ])
  })

  it('counts agreements in force, and asks Historik where the register has none', () => {
    const agreement = { serviceTypeName: 'HVB', form: 'LOU' } as const
    const history = [row({ series: 'avtal', count: 12 })]
    expect(figures({ reviews: [review()], agreements: [agreement, agreement] }).serviceTypes[0]?.agreements).toBe(2)
    expect(figures({ reviews: [review()], history }).serviceTypes[0]?.agreements).toBe(12)
    expect(figures({ reviews: [review()] }).serviceTypes[0]?.agreements).toBeNull()
  })

  it('lets the register win over Historik and tells what differs', () => {
    const result = figures({
      reviews: [review({ completedOn: '2026-02-01', outcome: 'complies' }), review()],
      history: [
        row({ series: 'granskningar planerade', count: 5 }),
        row({ series: 'granskningar genomförda', count: 1 }),
        row({ series: 'granskningsutfall', breakdown: 'utfall', breakdownValue: 'följer inte avtal', count: 1 }),
      ],
    })
    expect(result.serviceTypes).toHaveLength(1)
    expect(result.serviceTypes[0]).toMatchObject({ source: 'register', planned: 2 })
    expect(result.planned).toBe(2)
    expect(result.differences).toEqual([
      'HVB (LOU) 2026, granskningar planerade: 2 i registret, 5 i Historik. Registret gäller.',
      'HVB (LOU) 2026, ”följer avtal”: 1 i registret, 0 i Historik. Registret gäller.',
      'HVB (LOU) 2026, ”följer inte avtal”: 0 i registret, 1 i Historik. Registret gäller.',
    ])
  })

  it('says nothing where register and Historik agree', () => {
    const history = [row({ series: 'granskningar planerade', count: 1 })]
    expect(figures({ reviews: [review()], history }).differences).toEqual([])
  })

  it('does not count a Historik row without form beside the register’s forms', () => {
    const history = [row({ series: 'granskningar planerade', form: null, count: 2 })]
    const result = figures({ reviews: [review(), review({ form: 'LOV' })], history })
    expect(result.planned).toBe(2)
    expect(result.serviceTypes.every(({ source }) => source === 'register')).toBe(true)
  })

  it('adds up what register and Historik hold of different insatser, and keeps the unknown unknown', () => {
    const history = [
      row({ series: 'granskningar planerade', serviceTypeName: 'Boendestöd', count: 10 }),
      row({ series: 'granskningar genomförda', serviceTypeName: 'Boendestöd', count: null }),
    ]
    const result = figures({ reviews: [review()], history })
    expect(result).toMatchObject({ planned: 11, completed: 0 })
    expect(result.serviceTypes).toMatchObject([
      { name: 'Boendestöd', source: 'historik', planned: 10, completed: null, agreements: null, assessed: 0 },
      { name: 'HVB', source: 'register' },
    ])
  })

  it('never adds a total without insats to the rows per insats', () => {
    const history = [row({ series: 'granskningar planerade', serviceTypeName: null, form: null, count: 148 })]
    expect(figures({ history })).toMatchObject({ planned: 148, serviceTypes: [{ name: 'Alla insatser' }] })
    const joined = figures({ reviews: [review()], history })
    expect(joined.planned).toBe(1)
    expect(joined.differences).toEqual([
      'Hela 2026, granskningar planerade: 1 enligt raderna per insats, 148 enligt Historiks total. Raderna gäller.',
    ])
  })

  it('lets Historik’s total stand above its parts in a year that only Historik knows', () => {
    const history = [
      row({ series: 'granskningar planerade', serviceTypeName: null, form: null, count: 148 }),
      row({ series: 'granskningar planerade', count: 34 }),
    ]
    const result = figures({ history })
    expect(result.planned).toBe(148)
    expect(result.serviceTypes).toMatchObject([{ name: 'HVB', planned: 34 }])
    expect(result.differences).toEqual([
      'Hela 2026, granskningar planerade: 34 enligt raderna per insats, 148 enligt Historiks total. Totalen gäller.',
    ])
  })
})
