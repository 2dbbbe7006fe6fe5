import { describe, expect, it } from 'vitest'
import { assessmentState } from '../../../../../shared/domain/assessment/state'
import { judged, writtenAssessment } from './assessment-world'

const all = { committeeId: null, year: 2026 }

describe('the list of judgements', () => {
  it('holds what is carried out, by where it stands, and agrees with the rule', () => {
    const { app, given, id, version, reviewId } = writtenAssessment('doesNotComply')
    given.review()
    const waiting = given.review({ completedOn: '2026-11-02' })
    const recorded = given.review({ completedOn: '2026-03-02', outcome: 'complies' })
    given.review({ notCompletedReason: 'avtal löpt ut' })
    app.call('assess.sendAssessment', { id, version, ...judged })
    const { rows, total, counts } = app.call('assess.assessments', all)
    expect(rows.map((row) => [row.id, row.state, row.waitedDays])).toEqual([
      [reviewId, 'sent', 52],
      [waiting.id, 'toAssess', 20],
      [recorded.id, 'outcomeOnly', null],
    ])
    expect(total).toBe(3)
    expect(counts).toMatchObject({ sent: 1, toAssess: 1, outcomeOnly: 1, decided: 0 })
    expect(app.call('assess.assessments', { ...all, state: 'waiting' }).total).toBe(2)
    for (const row of rows) {
      const { open, decided } = app.call('assess.assessment', { reviewId: row.id })
      const status = open?.status === 'sent' ? 'sent' : 'draft'
      const rule = assessmentState({
        open: open && { status, returnedReason: open.returnedReason },
        hasDecided: decided !== null,
        hasOutcome: row.outcome !== null && open === null,
      })
      expect(row.state).toBe(rule)
    }
  })

  it('is searched and filtered, and keeps the nämnd', () => {
    const { app } = writtenAssessment()
    expect(app.call('assess.assessments', { ...all, search: 'linden hvb' }).total).toBe(1)
    expect(app.call('assess.assessments', { ...all, search: 'håller vad avtalet' }).total).toBe(1)
    expect(app.call('assess.assessments', { ...all, committeeId: 'aldre' }).totalUnfiltered).toBe(0)
  })

  it('Att göra tells of what is sent once, and of the wait of what nobody has judged', () => {
    const { app, given, id, version } = writtenAssessment('doesNotComply')
    given.review({ completedOn: '2026-10-20' })
    app.call('assess.sendAssessment', { id, version, ...judged })
    const { rows } = app.call('act.todos', all)
    const ofReviews = rows.filter(({ subject }) => subject.startsWith('Granskning'))
    expect(ofReviews.map(({ sentence, action }) => [action, sentence])).toEqual([
      [
        'Godkänn',
        'Bedömningen av granskning 2026-901 av Utförare Linden gjordes 2026-10-12 av Kvalitetsstrateg och väntar på godkännande.',
      ],
      [
        'Bedöm',
        'Granskning 2026-902 av Utförare Linden genomfördes 2026-10-20, för 33 dagar sedan, och saknar utfall.',
      ],
    ])
  })
})

describe('the material of a judgement', () => {
  it('counts the signals since the granskning before, of the utförare', () => {
    const { app, given, reviewId } = writtenAssessment()
    const before = given.review({ completedOn: '2026-02-01', outcome: 'complies' })
    const complaint = (receivedOn: string) =>
      given.table('feedback').insert({
        number: `S-${receivedOn}`,
        receivedOn,
        kind: 'complaint',
        description: 'Ingen svarar i telefon.',
        providerId: 'linden',
      } as never)
    complaint('2026-01-15')
    complaint('2026-05-15')
    complaint('2026-11-01')
    const { since, signals, providerId, unitId } = app.call('assess.assessmentMaterial', { reviewId })
    expect(since).toEqual({ id: before.id, number: before.number, completedOn: '2026-02-01' })
    expect([providerId, unitId]).toEqual(['linden', null])
    expect(signals.find(({ kind }) => kind === 'feedback')).toEqual({
      kind: 'feedback',
      unit: null,
      provider: { count: 2, words: '2 klagomål' },
    })
    const shown = app.call('collect.feedback', {
      committeeId: null,
      providerId: 'linden',
      from: '2026-02-01',
      until: '2026-11-22',
    })
    expect(shown.total).toBe(2)
  })

  it('of egen regi without an enhet is only that of the insats', () => {
    const { app, given } = writtenAssessment()
    const own = given.review({ providerId: 'egen', serviceTypeId: 'hemtjanst', completedOn: '2026-10-01' })
    expect(app.call('assess.assessmentMaterial', { reviewId: own.id })).toMatchObject({
      providerId: 'egen',
      serviceTypeId: 'hemtjanst',
    })
  })
})
