import { describe, expect, it } from 'vitest'
import type { ClientInput } from '../../../../../shared/contracts'
import { openReviewSample } from '../../../../support/review-sample'

const visit = (
  fields: Partial<ClientInput<'collect.saveVisit'>['draft']> = {},
): ClientInput<'collect.saveVisit'>['draft'] => ({
  visitOn: null,
  visitStart: null,
  visitEnd: null,
  announced: true,
  place: 'onSite',
  visitedOn: '2026-11-20',
  participants: 'Verksamhetschef, två medarbetare',
  summary: null,
  ...fields,
})
const interview = (
  fields: Partial<ClientInput<'collect.saveInterview'>['draft']> = {},
): ClientInput<'collect.saveInterview'>['draft'] => ({
  group: 'management',
  heldOn: '2026-11-20',
  method: 'på plats',
  roles: 'Verksamhetschef',
  persons: 1,
  summary: null,
  ...fields,
})
const scope = (
  fields: Partial<ClientInput<'collect.saveReviewScope'>['draft']> = {},
): ClientInput<'collect.saveReviewScope'>['draft'] => ({
  scope: null,
  reason: null,
  decidedBy: null,
  decidedOn: null,
  raised: null,
  raisedBy: null,
  raisedOn: null,
  ...fields,
})

function begun(fields: Parameters<ReturnType<typeof openReviewSample>['given']['review']>[0] = {}) {
  const { app, given } = openReviewSample()
  const review = given.review({ kind: 'quality', ...fields })
  const work = () => app.call('collect.reviewWork', { id: review.id })
  const stateOf = (key: string) => work().included.find((item) => item.key === key)?.state
  return { app, given, review, work, stateOf }
}

describe('the work on a granskning', () => {
  it('begins with preparation, and says of a kvalitetsgranskning what lacks', () => {
    const { work } = begun()
    expect(work().next).toBe('forberedelse')
    expect(work().included.map(({ key, state }) => [key, state])).toEqual([
      ['visit', 'lacking'],
      ['interview-management', 'lacking'],
      ['interview-staff', 'lacking'],
      ['interview-caseworker', 'lacking'],
      ['interview-client', 'lacking'],
      ['interview-relative', 'optional'],
      ['checklist', 'lacking'],
    ])
  })

  it('takes a visit as made only on a day that has been', () => {
    const { app, review, work } = begun()
    const save = (draft: ReturnType<typeof visit>) => ({
      reviewId: review.id,
      version: null,
      reviewVersion: review.version,
      draft,
    })
    expect(app.refusal('collect.saveVisit', save(visit({ visitedOn: '2026-11-23' }))).fields).toHaveProperty(
      'visitedOn',
    )
    app.call('collect.saveVisit', save(visit({ visitOn: '2026-11-20', visitStart: '09:00' })))
    expect(work().visit).toMatchObject({
      visitOn: '2026-11-20',
      announced: true,
      place: 'onSite',
      visitedOn: '2026-11-20',
    })
    expect(work()).toMatchObject({ done: { besok: true }, next: 'intervjuer' })
  })

  it('lets no one overwrite what another wrote of the visit', () => {
    const { app, review } = begun()
    const save = (version: number | null, participants: string) => ({
      reviewId: review.id,
      version,
      reviewVersion: 1,
      draft: visit({ announced: null, participants }),
    })
    app.call('collect.saveVisit', save(null, 'Enhetschef'))
    expect(app.refusal('collect.saveVisit', save(null, 'Samordnare'))).toMatchObject({
      code: 'CONFLICT',
      conflict: { version: 1 },
    })
  })

  it('needs a day for an interview to count, and never one ahead', () => {
    const { app, review, stateOf } = begun()
    const { id } = app.call('collect.saveInterview', {
      id: null,
      version: null,
      reviewId: review.id,
      draft: interview({ heldOn: null }),
    })
    expect(stateOf('interview-management')).toBe('partly')
    expect(
      app.refusal('collect.saveInterview', {
        id,
        version: 1,
        reviewId: review.id,
        draft: interview({ heldOn: '2026-12-01' }),
      }).fields,
    ).toHaveProperty('heldOn')
    app.call('collect.saveInterview', { id, version: 1, reviewId: review.id, draft: interview() })
    expect(stateOf('interview-management')).toBe('there')
  })

  it('keeps notes of an interview, takes an emptied one away, and removes them with it', () => {
    const { app, review, work } = begun()
    const { id: interviewId } = app.call('collect.saveInterview', {
      id: null,
      version: null,
      reviewId: review.id,
      draft: interview(),
    })
    const note = { id: null, version: null, interviewId, questionId: null }
    app.call('collect.saveInterviewNote', { ...note, text: 'Två av fyra känner till rutinen.' })
    app.call('collect.saveInterviewNote', { ...note, text: 'Nattbemanningen har ändrats.' })
    const [first] = work().interviews[0]?.notes ?? []
    app.call('collect.saveInterviewNote', { ...note, id: first?.id ?? null, version: 1, text: '' })
    expect(work().interviews[0]?.notes.map(({ text }) => text)).toEqual(['Nattbemanningen har ändrats.'])
    app.call('collect.removeInterview', { id: interviewId, version: 1 })
    expect(work().interviews).toEqual([])
  })

  it('refuses a personnummer in every text of the visit', () => {
    const { app, review } = begun()
    const text = 'Boende 811218-9876 var hemma.'
    const refusals = [
      app.refusal('collect.saveObservation', {
        id: null,
        version: null,
        reviewId: review.id,
        draft: { area: null, text, observedOn: null },
      }),
      app.refusal('collect.saveInterview', {
        id: null,
        version: null,
        reviewId: review.id,
        draft: interview({ summary: text }),
      }),
      app.refusal('collect.saveReviewScope', { reviewId: review.id, version: null, draft: scope({ raised: text }) }),
      app.refusal('collect.saveJudgement', {
        reviewId: review.id,
        version: null,
        qualityArea: 'Säker',
        draft: { judgement: null, reason: text },
      }),
    ]
    expect(refusals.map(({ code }) => code)).toEqual(refusals.map(() => 'PERSONAL_DATA'))
    expect(JSON.stringify(refusals)).not.toContain('9876')
  })

  it('asks of a riktad uppföljning its scope, reason and decision', () => {
    const { app, review, stateOf } = begun({ kind: 'targeted' })
    expect(stateOf('decision')).toBe('lacking')
    app.call('collect.saveReviewScope', {
      reviewId: review.id,
      version: null,
      draft: scope({
        scope: 'Alla HVB',
        reason: 'Flera klagomål',
        decidedBy: 'Ledningsgruppen',
        decidedOn: '2026-10-01',
      }),
    })
    expect(['scope', 'reason', 'decision'].map(stateOf)).toEqual(['there', 'there', 'there'])
  })

  it('is widened from påkallad to a full kvalitetsgranskning by decision, and then measured as one', () => {
    const { app, review, work, stateOf } = begun({ kind: 'prompted' })
    const widening = { widenedBy: 'Gruppchef', widenedOn: '2026-11-20', widenedReason: 'Flera områden berörs' }
    expect(stateOf('visit')).toBeUndefined()
    app.call('collect.widenReview', { reviewId: review.id, version: null, widening })
    expect(stateOf('raised')).toBe('lacking')
    expect(stateOf('visit')).toBe('lacking')
    expect(work().canWiden.ok).toBe(false)
    expect(app.refusal('collect.widenReview', { reviewId: review.id, version: 1, widening }).code).toBe('RULE_BROKEN')
    app.call('collect.widenReview', { reviewId: review.id, version: 1, widening: null })
    expect(stateOf('visit')).toBeUndefined()
  })

  it('counts in an uppföljning every brist that was open when its year began, and asks for a visit where they were extensive', () => {
    const { given, work, stateOf } = begun({ kind: 'followUp' })
    const earlier = given.review({ year: 2025, completedOn: '2025-10-01' })
    given.finding(earlier.id, { severity: 'serious' })
    given.finding(earlier.id, { doneOn: '2026-02-01', verifiedBy: 'phone', verifiedOn: '2026-02-02' })
    given.finding(earlier.id, { doneOn: '2025-11-01', verifiedBy: 'phone', verifiedOn: '2025-11-02' })
    expect(work().included.find(({ key }) => key === 'earlierFindings')).toMatchObject({
      state: 'partly',
      words: '1 av 2 brister verifierade',
    })
    expect(stateOf('visit')).toBe('lacking')
  })

  it('asks of an avtalsuppföljning an economic control within the interval', () => {
    const { given, review, work } = begun({ kind: 'agreement', agreementId: 'a-1' })
    const control = () => work().included.find(({ key }) => key === 'economicControl')
    expect(control()).toMatchObject({ state: 'lacking', words: 'Ingen kontroll är registrerad' })
    given.table('economicControl').insert({ providerId: 'linden', controlledOn: '2023-01-10' })
    expect(control()).toMatchObject({ state: 'lacking', words: 'Den senaste är från 2023-01-10' })
    given.table('economicControl').insert({ providerId: 'linden', controlledOn: '2026-11-10', reviewId: review.id })
    expect(control()).toMatchObject({ state: 'there', words: 'Gjordes 2026-11-10' })
  })

  it('sees in an HSL-uppföljning which of the six parts something is said of', () => {
    const { app, review, work } = begun({ kind: 'healthCare' })
    app.call('collect.saveObservation', {
      id: null,
      version: null,
      reviewId: review.id,
      draft: { area: 'Egenkontroll', text: 'Görs varje månad.', observedOn: '2026-11-20' },
    })
    const there = work().included.filter(({ state }) => state === 'there')
    expect(there.map(({ label }) => label)).toEqual(['Egenkontroll'])
    expect(work().judgements.map(({ qualityArea }) => qualityArea)).toEqual([
      'Jämlik',
      'Ändamålsenlig',
      'Patientcentrerad',
      'Säker',
    ])
  })

  it('judges each kvalitetsområde of the law basis, with its reason', () => {
    const { app, review, work } = begun()
    const save = (version: number | null, judgement: 'fulfilled' | 'partly') =>
      app.call('collect.saveJudgement', {
        reviewId: review.id,
        version,
        qualityArea: 'Trygghet och säkerhet',
        draft: { judgement, reason: 'Natten är bemannad.' },
      })
    save(null, 'partly')
    save(1, 'fulfilled')
    expect(work().judgements).toHaveLength(6)
    expect(work().judgements[2]).toMatchObject({
      qualityArea: 'Trygghet och säkerhet',
      judgement: 'fulfilled',
      version: 2,
      counts: null,
    })
  })

  it('has prepared when everything asked for has come or is waited for no more', () => {
    const { app, review, work } = begun()
    const request = app.call('collect.saveRequest', {
      id: null,
      version: null,
      draft: {
        providerId: 'linden',
        unitId: null,
        reviewId: review.id,
        subject: 'Inför granskning',
        purpose: null,
        requestedOn: '2026-11-02',
        dueOn: '2026-11-16',
        responsible: null,
        registryNumber: null,
        items: [{ id: null, title: 'Bemanningslista' }],
      },
    })
    expect(work()).toMatchObject({ done: { forberedelse: false }, next: 'forberedelse' })
    app.call('collect.receiveItem', { id: request.items[0]?.id ?? '', version: 1, receivedOn: '2026-11-20' })
    expect(work()).toMatchObject({ done: { forberedelse: true }, next: 'besok' })
  })

  it('may be given its outcome whatever lacks', () => {
    const { app, review, work } = begun()
    app.call('assess.recordOutcome', { id: review.id, version: 1, completedOn: '2026-11-20', outcome: 'complies' })
    expect(work()).toMatchObject({ done: { bedomning: true, besok: false }, next: 'bedomning' })
  })
})
