import { describe, expect, it } from 'vitest'
import {
  checkCompletedOn,
  nextReviewNumber,
  reasonsNotToAssess,
  reviewForm,
  reviewStatus,
} from '../../../shared/domain/review'

const today = '2026-11-22'

describe('a granskning', () => {
  it('is planned until it has a date or a reason, and a date weighs more than a reason', () => {
    expect(reviewStatus({ completedOn: null, notCompletedReason: null })).toBe('planned')
    expect(reviewStatus({ completedOn: null, notCompletedReason: 'avtal uppsagt' })).toBe('notCompleted')
    expect(reviewStatus({ completedOn: '2026-03-01', notCompletedReason: null })).toBe('completed')
    expect(reviewStatus({ completedOn: '2026-03-01', notCompletedReason: 'avtal uppsagt' })).toBe('completed')
  })

  it('takes its form from the agreement, else egen regi from the utförare, else it is not known', () => {
    expect(reviewForm('LOV', 'private')).toBe('LOV')
    expect(reviewForm(null, 'inHouse')).toBe('inHouse')
    expect(reviewForm(null, 'private')).toBeNull()
    expect(reviewForm(null, null)).toBeNull()
  })

  it('may have been carried out today or before, in its own year or near it', () => {
    expect(checkCompletedOn('2026-11-22', 2026, today)).toEqual({ ok: true })
    expect(checkCompletedOn('2025-01-10', 2026, today)).toEqual({ ok: true })
    expect(checkCompletedOn('2026-11-23', 2026, today)).toMatchObject({ ok: false })
    expect(checkCompletedOn('2020-11-22', 2026, today)).toMatchObject({ ok: false })
  })

  it('can be assessed when it has a utförare and is not archived, and says otherwise why not', () => {
    expect(reasonsNotToAssess({ providerId: 'p', archivedAt: null })).toEqual([])
    expect(reasonsNotToAssess({ providerId: null, archivedAt: 'x' })).toEqual([
      'Granskningen är arkiverad.',
      'Granskningen saknar utförare.',
    ])
  })

  it('gets the number after the highest of its year, whatever other forms there are', () => {
    expect(nextReviewNumber(2026, [])).toBe('2026-001')
    expect(nextReviewNumber(2026, ['2026-009', '2026-117', '2025-900', '2026-A', 'G 3'])).toBe('2026-118')
    expect(nextReviewNumber(2026, ['2026-999'])).toBe('2026-1000')
  })
})
