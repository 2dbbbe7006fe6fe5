import { describe, expect, it } from 'vitest'
import { openReviewSample } from '../../../../support/review-sample'

const takenAt = '2026-11-22T12:00:00.000Z'

/** Two granskningar that a figure counted on 22 November; the day after, one was changed. */
function countedThenChanged() {
  const { app, given } = openReviewSample()
  const first = given.review({ agreementId: 'a-1', completedOn: '2026-05-01', outcome: 'complies' })
  const second = given.review({ agreementId: 'a-1', completedOn: '2026-06-01', outcome: 'complies' })
  app.setDay('2026-11-23')
  given.table('review').update(second.id, null, { outcome: 'doesNotComply' })
  const rows = (ids = [first.id, second.id], at = takenAt) =>
    app.call('report.figureRows', { recordTypes: ['review'], ids, takenAt: at })
  return { app, given, first, second, rows }
}

describe('the rows behind a figure', () => {
  it('are shown as they were, and the one that changed since says what changed', () => {
    const { rows } = countedThenChanged()
    const { rows: found, total, touched } = rows()
    expect({ total, touched }).toEqual({ total: 2, touched: 1 })
    expect(found.map(({ state }) => state)).toEqual(['same', 'changed'])
    expect(found[1]?.changes).toEqual([{ label: 'Utfall', before: 'följer avtal', after: 'följer inte avtal' }])
    expect(found[1]?.path).toMatch(/^\/samla-in\/granskningar\//)
  })

  it('asked for after the change are as they stand', () => {
    const { rows } = countedThenChanged()
    expect(rows(undefined, '2026-11-24T12:00:00.000Z').rows.map(({ state }) => state)).toEqual(['same', 'same'])
  })

  it('that were removed since are still told as they were', () => {
    const { app, given, first, rows } = countedThenChanged()
    const { id } = given.finding(first.id, { area: 'Bemanning', description: 'Natt utan vaken personal.' })
    app.setDay('2026-11-24')
    given.table('finding').remove(id, null)
    const asked = { recordTypes: ['finding' as const], ids: [id], takenAt: '2026-11-23T12:00:00.000Z' }
    const [row] = app.call('report.figureRows', asked).rows
    expect(row).toMatchObject({ state: 'removed', path: null })
    expect(row?.facts).toContainEqual({ label: 'Område', value: 'Bemanning' })
    expect(rows().rows).toHaveLength(2)
  })

  it('of single persons are never shown one by one', () => {
    const { app } = countedThenChanged()
    const asked = app.call('report.figureRows', { recordTypes: ['individualFollowUp'], ids: ['i-1'], takenAt })
    expect(asked.rows).toEqual([])
    expect(asked.withheld).toContain('enskilda personer')
  })
})
