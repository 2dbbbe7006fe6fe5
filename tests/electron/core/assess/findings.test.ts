import { describe, expect, it } from 'vitest'
import type { ClientInput } from '../../../../shared/contracts'
import { openReviewSample } from '../../../support/review-sample'

const draft = (fields: Partial<ClientInput<'assess.saveFinding'>['draft']> = {}) => ({
  area: 'Bemanning',
  description: 'Natt utan vaken personal vid två tillfällen.',
  severity: 'serious' as const,
  requirementId: null,
  lawReference: null,
  measure: null,
  dueOn: null,
  ...fields,
})

function openReviewed() {
  const sample = openReviewSample({ day: '2026-11-22' })
  const { id: reviewId } = sample.given.review({ completedOn: '2026-05-01' })
  const adding = (fields: Parameters<typeof draft>[0] = {}) => ({
    id: null,
    version: null,
    reviewId,
    draft: draft(fields),
  })
  return { ...sample, reviewId, adding }
}

describe('save a brist', () => {
  it('keeps krav or lagrum, measure and last day, and is open from the start', () => {
    const { app, adding, reviewId } = openReviewed()
    const saved = app.call('assess.saveFinding', adding({ requirementId: 'krav-hvb', dueOn: '2026-11-23' }))
    expect(saved).toMatchObject({ reviewId, requirementId: 'krav-hvb', doneOn: null, verifiedBy: null })
    expect(app.call('collect.review', { id: reviewId }).findings).toMatchObject([
      {
        requirementText: 'Vaken natt',
        status: 'open',
        dueLabel: 'i morgon',
        dueDegree: 'soon',
        reviewedOn: '2026-05-01',
      },
    ])
  })

  it('refuses a last day before the granskning, a krav of another insats, and the same brist twice', () => {
    const { app, adding } = openReviewed()
    expect(app.refusal('assess.saveFinding', adding({ dueOn: '2026-04-30' })).code).toBe('RULE_BROKEN')
    expect(app.refusal('assess.saveFinding', adding({ requirementId: 'krav-hemtjanst' })).code).toBe('RULE_BROKEN')
    app.call('assess.saveFinding', adding())
    expect(app.refusal('assess.saveFinding', adding({ area: 'BEMANNING' })).userMessage).toContain('finns redan')
  })

  it('refuses a personnummer in the description, says so at the field, and saves nothing', () => {
    const { app, adding } = openReviewed()
    const refusal = app.refusal('assess.saveFinding', adding({ description: 'Gäller 19811218-9876 på enheten.' }))
    expect(refusal).toMatchObject({ code: 'PERSONAL_DATA' })
    expect(Object.keys(refusal.fields ?? {})).toEqual(['description'])
    expect(app.call('assess.findings', { committeeId: null }).total).toBe(0)
  })

  it('never lets two windows overwrite each other', () => {
    const { app, adding, reviewId } = openReviewed()
    const { id } = app.call('assess.saveFinding', adding())
    const change = (severity: 'minor' | 'moderate') => ({ id, version: 1, reviewId, draft: draft({ severity }) })
    app.call('assess.saveFinding', change('minor'))
    expect(app.refusal('assess.saveFinding', change('moderate'))).toMatchObject({ code: 'CONFLICT' })
  })
})

describe('open brister in short', () => {
  it('are counted by severity, gravest first, with the late and those that wait to be verified', () => {
    const { app, given } = openReviewSample({ day: '2026-11-22' })
    const { id } = given.review()
    given.finding(id, { severity: 'serious', dueOn: '2026-11-01' })
    given.finding(id, { severity: 'serious' })
    given.finding(id, { severity: null, doneOn: '2026-11-01', dueOn: '2026-10-01' })
    given.finding(id, { severity: 'minor', doneOn: '2026-06-01', verifiedBy: 'phone', verifiedOn: '2026-06-02' })
    given.finding(id, { severity: 'minor', archivedAt: '2026-06-02T10:00:00.000Z' })
    expect(app.call('assess.openFindings', { committeeId: 'social' })).toEqual({
      total: 3,
      late: 1,
      done: 1,
      bySeverity: [
        { severity: 'serious', count: 2 },
        { severity: 'moderate', count: 0 },
        { severity: 'minor', count: 0 },
        { severity: null, count: 1 },
      ],
    })
    expect(app.call('assess.openFindings', { committeeId: 'aldre' })).toMatchObject({ total: 0, late: 0, done: 0 })
  })
})

describe('the list of brister', () => {
  function openList() {
    const { app, given } = openReviewSample({ day: '2026-11-22' })
    const here = given.review({ number: '2026-001', completedOn: '2026-05-01' })
    const there = given.review({ number: '2025-001', year: 2025, providerId: 'asken', serviceTypeId: 'hemtjanst' })
    given.finding(here.id, { description: 'sen', dueOn: '2026-11-01' })
    given.finding(here.id, { description: 'senast', dueOn: '2026-10-01', area: 'Bemötande', severity: 'minor' })
    given.finding(here.id, { description: 'öppen', dueOn: '2026-12-01', severity: 'serious' })
    given.finding(there.id, { description: 'klar', doneOn: '2026-06-01', measure: 'Ny rutin för ÅTERKOPPLING' })
    given.finding(there.id, {
      description: 'stängd',
      doneOn: '2026-06-01',
      verifiedBy: 'phone',
      verifiedOn: '2026-06-02',
    })
    const list = (filter: Partial<ClientInput<'assess.findings'>> = {}) =>
      app.call('assess.findings', { committeeId: null, ...filter })
    return {
      list,
      words: (filter?: Partial<ClientInput<'assess.findings'>>) => list(filter).rows.map((row) => row.description),
    }
  }

  it('has what is late longest first, then what waits to be verified, then by day, and the closed last', () => {
    expect(openList().words()).toEqual(['senast', 'sen', 'klar', 'öppen', 'stängd'])
    expect(openList().list()).toMatchObject({
      total: 5,
      totalUnfiltered: 5,
      late: 2,
      areas: ['Bemanning', 'Bemötande'],
    })
  })

  it.each([
    [{ status: 'late' }, ['senast', 'sen']],
    [{ status: 'open' }, ['öppen']],
    [{ status: 'done' }, ['klar']],
    [{ status: 'closed' }, ['stängd']],
    [{ status: 'notClosed' }, ['senast', 'sen', 'klar', 'öppen']],
    [{ severity: 'serious' }, ['öppen']],
    [{ area: 'bemötande' }, ['senast']],
    [{ committeeId: 'aldre' }, ['klar', 'stängd']],
    [{ year: 2025 }, ['klar', 'stängd']],
    [{ providerId: 'asken' }, ['klar', 'stängd']],
    [{ search: 'återkoppling' }, ['klar']],
    [{ search: 'linden 2026-001 öppen' }, ['öppen']],
    [{ sort: { by: 'dueOn', descending: false }, status: 'notClosed' }, ['senast', 'sen', 'öppen', 'klar']],
  ] as Array<[Partial<ClientInput<'assess.findings'>>, string[]]>)('filters by %j', (filter, expected) => {
    expect(openList().words(filter)).toEqual(expected)
  })
})
