import { describe, expect, it } from 'vitest'
import { planFulfilment, type ReviewToFulfil } from '../../../shared/domain/review-fulfilment'

const review = (fields: Partial<ReviewToFulfil> = {}): ReviewToFulfil => ({
  kind: 'agreement',
  plannedMonth: null,
  completedOn: null,
  notCompletedReason: null,
  ...fields,
})

describe('plan fulfilment', () => {
  it('splits the planned into completed, remaining and not carried out, påkallade left out', () => {
    expect(
      planFulfilment(2026, [
        review({ completedOn: '2026-01-20' }),
        review({ completedOn: '2026-01-21', kind: 'quality' }),
        review({ plannedMonth: 12 }),
        review(),
        review({ notCompletedReason: 'resursbrist' }),
        review({ kind: 'prompted', completedOn: '2026-01-22' }),
      ]),
    ).toEqual({
      year: 2026,
      planned: 5,
      completed: 2,
      percent: 40,
      remaining: { total: 2, withMonth: 1, withoutMonth: 1 },
      notCompleted: [{ reason: 'resursbrist', count: 1 }],
      byKind: [
        { kind: 'quality', planned: 1, completed: 1 },
        { kind: 'agreement', planned: 4, completed: 1 },
      ],
    })
  })

  it('has no share of nothing', () => {
    expect(planFulfilment(2026, []).percent).toBeNull()
  })
})
