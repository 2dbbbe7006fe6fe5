import { describe, expect, it } from 'vitest'
import type { ClientInput } from '../../../../shared/contracts'
import { openReviewSample } from '../../../support/review-sample'

type Draft = ClientInput<'collect.saveSanction'>['draft']
const draft = (fields: Partial<Draft> = {}): Draft => ({
  step: 'rectification',
  decidedOn: '2026-10-01',
  decidedBy: 'enhetschef',
  registryNumber: 'SN 2026/0101',
  deadlineOn: '2026-11-20',
  result: null,
  reportedToIvo: 0,
  reportedToPolice: null,
  ...fields,
})

function openSample() {
  const { app, given } = openReviewSample()
  const review = given.review({ providerId: 'linden', serviceTypeId: 'hvb', completedOn: '2026-09-15' })
  const adding = (fields: Partial<Draft> = {}) => ({
    id: null,
    version: null,
    reviewId: review.id,
    draft: draft(fields),
  })
  return { app, given, review, adding, listed: () => app.call('collect.sanctions', { reviewId: review.id }) }
}

describe('the sanctions of a granskning', () => {
  it('are listed in the order they were decided, with how the time stands', () => {
    const { app, adding, listed } = openSample()
    app.call('collect.saveSanction', adding({ step: 'warning', decidedOn: '2026-11-10', deadlineOn: '2026-12-20' }))
    app.call('collect.saveSanction', adding())
    expect(listed()).toMatchObject({
      rows: [
        { step: 'rectification', dueDegree: 'late' },
        { step: 'warning', dueDegree: 'later' },
      ],
      canAdd: { ok: true, reasons: [] },
      deciders: ['enhetschef'],
    })
  })

  it('wait no longer once a result is registered', () => {
    const { app, adding, listed } = openSample()
    app.call('collect.saveSanction', adding({ result: 'Rättat inom fristen.' }))
    expect(listed().rows).toMatchObject([{ dueLabel: null, dueDegree: null }])
  })

  it('do not exist in egen regi, and that is said', () => {
    const { app, given } = openSample()
    const own = given.review({ providerId: 'egen', serviceTypeId: 'hemtjanst', completedOn: '2026-09-15' })
    expect(app.call('collect.sanctions', { reviewId: own.id }).canAdd).toEqual({
      ok: false,
      reasons: [
        'Granskningen gäller egen regi, där rättelse och sanktioner inte finns. Resultatet går till den ansvariga förvaltningen.',
      ],
    })
    const refusal = app.refusal('collect.saveSanction', { id: null, version: null, reviewId: own.id, draft: draft() })
    expect(refusal.code).toBe('RULE_BROKEN')
  })
})

describe('save a step', () => {
  it('refuses days that can’t be right, each beside its field', () => {
    const { app, adding } = openSample()
    expect(app.refusal('collect.saveSanction', adding({ decidedOn: '2026-12-01', deadlineOn: null })).fields).toEqual({
      decidedOn: 'Dagen har inte varit än. Registrera steget när det är beslutat.',
    })
    expect(
      app.refusal('collect.saveSanction', adding({ decidedOn: '2026-09-01', deadlineOn: '2026-08-01' })).fields,
    ).toEqual({
      decidedOn: 'Steget kan inte vara beslutat före granskningen 2026-09-15. Rätta datumet.',
      deadlineOn: 'Fristen går ut före beslutet 2026-09-01. Rätta ett av datumen.',
    })
  })

  it('refuses the same step the same day twice', () => {
    const { app, adding } = openSample()
    app.call('collect.saveSanction', adding())
    expect(app.refusal('collect.saveSanction', adding()).fields).toEqual({
      step: 'Steget begäran om rättelse 2026-10-01 finns redan.',
    })
  })

  it('takes a varning without an earlier begäran om rättelse: grave deviations may call for it', () => {
    const { app, adding } = openSample()
    expect(app.call('collect.saveSanction', adding({ step: 'warning' })).step).toBe('warning')
  })

  it('asks for the step and the day in words', () => {
    const { app, adding } = openSample()
    const empty = { step: null, decidedOn: null } as unknown as Partial<Draft>
    expect(app.refusal('collect.saveSanction', adding(empty)).fields).toMatchObject({
      step: 'Välj steg.',
      decidedOn: 'Ange beslutsdatum.',
    })
  })

  it('changes it, and the log tells it in words', () => {
    const { app, adding, review } = openSample()
    const { id } = app.call('collect.saveSanction', adding())
    app.call('collect.saveSanction', { id, version: 1, reviewId: review.id, draft: draft({ reportedToIvo: 1 }) })
    expect(app.call('settings.history', { recordType: 'sanction', recordId: id }).rows[0]).toMatchObject({
      sentence: `Sanktion begäran om rättelse i granskning ${review.number} ändrad: Anmäld till IVO`,
      changes: [{ label: 'Anmäld till IVO', before: 'nej', after: 'ja' }],
    })
  })
})

describe('archive a step', () => {
  it('takes it out of the list and brings it back', () => {
    const { app, adding, listed } = openSample()
    const { id } = app.call('collect.saveSanction', adding())
    app.call('collect.archiveSanction', { id, version: 1, archived: true })
    expect(listed()).toMatchObject({ rows: [], archived: 1 })
    expect(app.refusal('collect.saveSanction', { ...adding(), id, version: 2 }).userMessage).toContain('arkiverat')
    app.call('collect.archiveSanction', { id, version: 2, archived: false })
    expect(listed().rows).toHaveLength(1)
  })
})
