import { describe, expect, it } from 'vitest'
import { openChecklistWorld } from './checklist-world'

function openAnswered() {
  const world = openChecklistWorld()
  world.decide()
  const review = world.reviewed({ completedOn: '2026-03-01' })
  const answer = (questionId: string, fields: object, version: number | null = null, reviewId = review.id) =>
    world.app.call('collect.saveAnswer', { reviewId, questionId, version, ...fields })
  return { ...world, review, answer }
}

describe('answering a checklist', () => {
  it('saves answer and underlag each by itself', () => {
    const { answer, answering, review, a } = openAnswered()
    expect(answer(a.id, { answer: 'partly' })).toMatchObject({ answer: 'partly', evidence: null, version: 1 })
    expect(answer(a.id, { evidence: 'Rutinen är daterad.' }, 1)).toMatchObject({ answer: 'partly', version: 2 })
    const { questions, summary } = answering(review.id)
    expect(questions[0]).toMatchObject({ answer: 'partly', evidence: 'Rutinen är daterad.', answerVersion: 2 })
    expect(summary).toMatchObject({ answered: 1, left: 2 })
  })

  it('keeps an answer to a question that became hidden, and does not count it', () => {
    const { answer, answering, review, a, c } = openAnswered()
    answer(a.id, { answer: 'notFulfilled' })
    answer(c.id, { answer: 'notFulfilled' })
    answer(a.id, { answer: 'fulfilled' }, 1)
    const { questions, summary } = answering(review.id)
    expect(summary).toMatchObject({ questions: 2, answered: 1, notFulfilled: 0 })
    expect(questions.find(({ id }) => id === c.id)?.answer).toBe('notFulfilled')
    answer(a.id, { answer: 'partly' }, 2)
    expect(answering(review.id).summary).toMatchObject({ questions: 3, answered: 2, notFulfilled: 1 })
  })

  it('lets two windows never overwrite each other, and takes the same answer twice', () => {
    const { app, answer, review, a } = openAnswered()
    answer(a.id, { answer: 'partly' })
    expect(answer(a.id, { answer: 'partly' })).toMatchObject({ version: 1 })
    const late = { reviewId: review.id, questionId: a.id, version: null, answer: 'fulfilled' as const }
    const refusal = app.refusal('collect.saveAnswer', late)
    expect(refusal).toMatchObject({ code: 'CONFLICT', conflict: { version: 1 } })
    expect(refusal.conflict?.fields).toEqual([{ field: 'answer', mine: 'fulfilled', theirs: 'partly' }])
  })

  it('stops a personnummer in the underlag without repeating it', () => {
    const { app, review, a } = openAnswered()
    const sent = { reviewId: review.id, questionId: a.id, version: null, evidence: 'Samtal med 19121212-1212.' }
    const refusal = app.refusal('collect.saveAnswer', sent)
    expect(refusal.code).toBe('PERSONAL_DATA')
    expect(JSON.stringify(refusal)).not.toContain('1212-1212')
  })

  it('cites the law of the day of the granskning, never of today', () => {
    const { answering, review, reviewed } = openAnswered()
    const earlier = reviewed({ completedOn: '2025-03-01', year: 2025 })
    expect(answering(review.id).questions[0]?.law).toEqual(['SoL (2025:400) 5 kap. 1 § första stycket'])
    expect(answering(earlier.id).questions[0]?.law).toEqual(['SoL (2001:453) 3 kap. 3 § första stycket'])
  })

  it('may be changed when the granskning has its outcome, and logs what stood there; not when it is archived', () => {
    const { app, answer, reviewed, a } = openAnswered()
    const done = reviewed({ completedOn: '2026-02-01', outcome: 'complies' })
    const { id } = answer(a.id, { answer: 'fulfilled' }, null, done.id)
    answer(a.id, { answer: 'notFulfilled' }, 1, done.id)
    const [change] = app.db.allSql<{ before: string }>(
      'SELECT * FROM changeLog WHERE recordId = ? ORDER BY seq DESC LIMIT 1',
      id,
    )
    expect(JSON.parse(change?.before ?? '')).toMatchObject({ answer: 'fulfilled' })
    const archived = reviewed({ archivedAt: '2026-01-01T00:00:00.000Z' })
    const sent = { reviewId: archived.id, questionId: a.id, version: null, answer: 'partly' as const }
    expect(app.refusal('collect.saveAnswer', sent).userMessage).toContain('arkiverad')
  })

  it('shows what the latest granskning of the same utförare answered', () => {
    const { answer, answering, reviewed, review, a } = openAnswered()
    const old = reviewed({ completedOn: '2024-05-01', year: 2024, number: '2024-001' })
    const last = reviewed({ completedOn: '2025-05-01', year: 2025, number: '2025-001' })
    const other = reviewed({ completedOn: '2025-12-01', year: 2025, providerId: 'asken' })
    answer(a.id, { answer: 'notFulfilled' }, null, old.id)
    answer(a.id, { answer: 'partly', evidence: 'Två av fyra.' }, null, last.id)
    answer(a.id, { answer: 'fulfilled' }, null, other.id)
    expect(answering(review.id).questions[0]?.earlier).toEqual({
      reviewId: last.id,
      reviewNumber: '2025-001',
      on: '2025-05-01',
      answer: 'partly',
      evidence: 'Två av fyra.',
    })
  })

  it('has its brister at the question they were made from', () => {
    const { app, answering, review, a } = openAnswered()
    const draft = {
      area: 'Bemanning',
      description: 'För få på natten.',
      severity: null,
      requirementId: null,
      lawReference: null,
      measure: null,
      dueOn: null,
    }
    const saved = app.call('assess.saveFinding', {
      id: null,
      version: null,
      reviewId: review.id,
      draft,
      questionId: a.id,
    })
    expect(saved.questionId).toBe(a.id)
    const { questions, summary } = answering(review.id)
    expect(questions[0]?.findings).toEqual([{ id: saved.id, description: 'För få på natten.' }])
    expect(summary.areas[0]?.findings).toBe(1)
  })
})

describe('the checklist of a granskning', () => {
  it('is proposed by slag and insats, and chosen in its decided version', () => {
    const { app, given, answering, versionId, decide } = openChecklistWorld()
    app.call('collect.addShippedChecklists', {})
    const review = given.review({ kind: 'healthCare' })
    const { choices } = answering(review.id)
    expect(choices[0]).toMatchObject({ name: 'Granskning enligt HSL (MAS och MAR)' })
    expect(choices[0]?.proposedBecause).not.toBeNull()
    const draft = { reviewId: review.id, version: 1, versionId }
    expect(app.refusal('collect.chooseChecklist', draft).userMessage).toContain('fastställd version')
    decide()
    app.call('collect.chooseChecklist', draft)
    expect(answering(review.id).checklist).toMatchObject({ versionId, revision: 1, newer: null })
  })

  it('can be changed only while nothing has been answered', () => {
    const { app, answer, answering, review, a } = openAnswered()
    app.call('collect.addShippedChecklists', {})
    const other = answering(review.id).choices.find(({ name }) => name === 'Kvalitetsgranskning')?.versionId ?? ''
    answer(a.id, { answer: 'partly' })
    const change = { reviewId: review.id, version: 1, versionId: other }
    expect(app.refusal('collect.chooseChecklist', change).userMessage).toContain('1 fråga är besvarad')
    answer(a.id, { answer: null }, 1)
    app.call('collect.chooseChecklist', change)
    expect(answering(review.id).checklist?.name).toBe('Kvalitetsgranskning')
  })

  it('stays in its version for ever, with its answers readable, when a newer one is decided', () => {
    const { app, answer, answering, review, a, checklist, decide } = openAnswered()
    answer(a.id, { answer: 'partly' })
    const { versionId: draftId } = app.call('collect.reviseChecklist', { id: checklist.id })
    const first = app.call('collect.checklist', { id: checklist.id, versionId: draftId }).questions.at(-1)
    app.call('collect.removeChecklistQuestion', { id: first?.id ?? '', version: 1 })
    decide(draftId)
    const shown = answering(review.id)
    expect(shown.checklist).toMatchObject({ revision: 1, newer: { versionId: draftId, revision: 2 } })
    expect(shown.questions).toHaveLength(3)
    expect(shown.questions[0]?.answer).toBe('partly')
  })
})

describe("copying last year's granskning", () => {
  it('takes party, slag and checklist without answers, and shows the earlier ones beside', () => {
    const { app, answer, answering, review, a } = openAnswered()
    answer(a.id, { answer: 'partly' })
    const copy = app.call('collect.copyReview', { id: review.id, year: 2027 })
    expect(copy).toMatchObject({ number: '2027-001', note: null })
    const { questions, summary, copiedFrom, checklist } = answering(copy.id)
    expect(summary.answered).toBe(0)
    expect(copiedFrom).toEqual({ id: review.id, number: review.number })
    expect(checklist?.revision).toBe(1)
    expect(questions[0]?.earlier?.answer).toBe('partly')
    expect(app.call('collect.review', { id: copy.id }).review).toMatchObject({
      providerId: 'linden',
      kind: 'agreement',
    })
  })

  it('takes the newest decided version, and says so', () => {
    const { app, answering, review, checklist, decide } = openAnswered()
    const { versionId } = app.call('collect.reviseChecklist', { id: checklist.id })
    decide(versionId)
    const copy = app.call('collect.copyReview', { id: review.id, year: 2026 })
    expect(copy.note).toContain('version 2')
    expect(answering(copy.id).checklist?.revision).toBe(2)
    expect(app.refusal('collect.copyReview', { id: review.id, year: 2025 }).code).toBe('RULE_BROKEN')
  })
})
