import { describe, expect, it } from 'vitest'
import type { ClientInput } from '../../../../shared/contracts'
import { openReviewSample } from '../../../support/review-sample'

type Draft = ClientInput<'collect.saveReview'>['draft']
const draft = (fields: Partial<Draft> = {}): Draft => ({
  number: null,
  agreementId: null,
  providerId: 'linden',
  unitId: null,
  serviceTypeId: 'hvb',
  kind: 'agreement',
  year: 2026,
  plannedMonth: null,
  completedOn: null,
  method: null,
  announced: null,
  responsible: null,
  registryNumber: null,
  ...fields,
})
const adding = (fields: Partial<Draft> = {}) => ({ id: null, version: null, draft: draft(fields) })

describe('save a granskning', () => {
  it('gives it the next free number of its year when none is asked for', () => {
    const { app } = openReviewSample()
    expect(app.call('collect.saveReview', adding()).number).toBe('2026-001')
    expect(app.call('collect.saveReview', adding({ number: '2026-041' })).number).toBe('2026-041')
    expect(app.call('collect.saveReview', adding({ number: '' })).number).toBe('2026-042')
    expect(app.call('collect.saveReview', adding({ year: 2027 })).number).toBe('2027-001')
  })

  it('refuses a number in use, without regard to case, and keeps its own', () => {
    const { app } = openReviewSample()
    const first = app.call('collect.saveReview', adding({ number: 'G-1' }))
    expect(app.refusal('collect.saveReview', adding({ number: 'g-1' }))).toMatchObject({
      code: 'RULE_BROKEN',
      fields: { number: 'Numret används redan.' },
    })
    const again = app.call('collect.saveReview', {
      id: first.id,
      version: 1,
      draft: draft({ number: null, method: 'visit' }),
    })
    expect(again).toMatchObject({ number: 'G-1', method: 'visit', version: 2 })
  })

  it('takes utförare from the agreement when none is chosen', () => {
    const { app } = openReviewSample()
    const saved = app.call('collect.saveReview', adding({ providerId: null, agreementId: 'a-1' }))
    expect(saved).toMatchObject({ providerId: 'linden', agreementId: 'a-1' })
    expect(app.call('collect.review', { id: saved.id }).review).toMatchObject({
      form: 'LOU',
      providerName: 'Utförare Linden',
    })
  })

  it.each([
    ['an agreement of another utförare', { agreementId: 'a-1', providerId: 'asken' }],
    ['an agreement of another insats', { agreementId: 'a-1', serviceTypeId: 'hemtjanst' }],
    ['an enhet of another utförare', { unitId: 'villan', providerId: 'asken' }],
  ])('refuses %s', (_what, fields) => {
    const { app } = openReviewSample()
    expect(app.refusal('collect.saveReview', adding(fields)).code).toBe('RULE_BROKEN')
  })

  it('refuses a day ahead or far from its year', () => {
    const { app } = openReviewSample({ day: '2026-11-22' })
    expect(app.refusal('collect.saveReview', adding({ completedOn: '2026-11-23' })).code).toBe('RULE_BROKEN')
    expect(app.refusal('collect.saveReview', adding({ completedOn: '2016-11-22' })).code).toBe('RULE_BROKEN')
    expect(app.call('collect.saveReview', adding({ completedOn: '2026-11-22' })).completedOn).toBe('2026-11-22')
  })

  it('lets neither a date stand beside a reason nor an outcome without its date', () => {
    const { app, given } = openReviewSample()
    const cancelled = given.review({ notCompletedReason: 'avtal uppsagt' })
    const assessed = given.review({ completedOn: '2026-03-01', outcome: 'complies' })
    const change = (id: string, fields: Partial<Draft>) => ({ id, version: 1, draft: draft(fields) })
    expect(
      app.refusal('collect.saveReview', change(cancelled.id, { completedOn: '2026-03-01' })).userMessage,
    ).toContain('avtal uppsagt')
    expect(app.refusal('collect.saveReview', change(assessed.id, {})).userMessage).toContain('utfall')
  })

  it('may change a granskning that has its outcome, and logs what stood there', () => {
    const { app, given } = openReviewSample()
    const { id } = given.review({ completedOn: '2026-03-01', outcome: 'complies' })
    app.call('collect.saveReview', { id, version: 1, draft: draft({ completedOn: '2026-03-02', announced: false }) })
    const [change] = app.db.allSql<{ operation: string; actor: string; before: string; after: string }>(
      'SELECT * FROM changeLog WHERE recordId = ? ORDER BY seq DESC LIMIT 1',
      id,
    )
    expect(change).toMatchObject({ operation: 'collect.saveReview', actor: 'Kvalitetsstrateg' })
    expect(JSON.parse(change?.before ?? '')).toMatchObject({ completedOn: '2026-03-01', announced: null })
    expect(JSON.parse(change?.after ?? '')).toMatchObject({
      completedOn: '2026-03-02',
      announced: 0,
      outcome: 'complies',
    })
  })

  it('never lets two windows overwrite each other: the second sees what changed', () => {
    const { app, given } = openReviewSample()
    const { id } = given.review()
    app.call('collect.saveReview', { id, version: 1, draft: draft({ responsible: 'Planerare' }) })
    const refusal = app.refusal('collect.saveReview', { id, version: 1, draft: draft({ responsible: 'Utvecklare' }) })
    expect(refusal).toMatchObject({ code: 'CONFLICT', conflict: { by: 'Kvalitetsstrateg', version: 2 } })
    expect(refusal.conflict?.fields).toEqual([{ field: 'responsible', mine: 'Utvecklare', theirs: 'Planerare' }])
    expect(app.call('collect.review', { id }).review.responsible).toBe('Planerare')
  })
})

describe('archive a granskning', () => {
  it('refuses while brister are open, and otherwise takes it out of lists and counts', () => {
    const { app, given } = openReviewSample()
    const { id } = given.review({ completedOn: '2026-03-01' })
    const finding = given.finding(id)
    expect(app.refusal('collect.archiveReview', { id, version: 1, archived: true }).userMessage).toContain(
      '1 öppen brist',
    )
    app.call('assess.archiveFinding', { id: finding.id, version: 1, archived: true })
    app.call('collect.archiveReview', { id, version: 1, archived: true })
    expect(app.call('collect.reviews', { committeeId: null }).total).toBe(0)
    expect(app.call('collect.reviews', { committeeId: null, includeArchived: true }).total).toBe(1)
    expect(app.call('assess.outcomes', { committeeId: null, year: 2026 }).planned).toBe(0)
    app.call('collect.archiveReview', { id, version: 2, archived: false })
    expect(app.call('collect.reviews', { committeeId: null }).total).toBe(1)
  })
})
