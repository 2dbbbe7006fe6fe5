import { describe, expect, it } from 'vitest'
import { asFile, fillForm, type Written } from '../../../../support/answer-file'
import { openQuestionnaireSample, type QuestionnaireSample } from '../../../../support/questionnaire-sample'

const answer = (sample: QuestionnaireSample, changed: Record<string, Written> = {}): Record<string, Written> =>
  Object.fromEntries(
    Object.entries({
      'Är bemanningen den avtalade?': 'nej',
      'Finns tillstånd?': 'nej, inte än',
      Vakanser: 1,
      'Utbildad personal': 85,
      'Senaste egenkontroll': '2026-09-15',
      ...changed,
    }).map(([text, value]) => [sample.key(text), value]),
  )

async function answered(sample: QuestionnaireSample, changed: Record<string, Written> = {}): Promise<void> {
  const { 'Utförare Åsken': form = new Uint8Array() } = await sample.files()
  await sample.read([asFile('svar.xlsx', fillForm(form, answer(sample, changed)))])
}

describe('deviations', () => {
  it('stand per recipient and per question, counted of those who answered', async () => {
    const sample = openQuestionnaireSample()
    await answered(sample)
    const { app, id } = sample
    const { rows, ...base } = app.call('collect.questionnaireDeviations', { id })
    expect(base).toEqual({ answered: 1, recipients: 2 })
    expect(rows.map(({ providerName, text, answer: given }) => [providerName, text, given])).toEqual([
      ['Utförare Åsken', 'Är bemanningen den avtalade?', 'nej'],
      ['Utförare Åsken', 'Finns tillstånd?', 'nej, inte än'],
    ])
    const figures = app.call('collect.questionnaireFigures', { id })
    expect(figures.rows[0]).toMatchObject({ deviations: 1, figures: { base: 1, counts: [{ count: 0 }, { count: 1 }] } })
    expect(app.call('collect.questionAnswers', { questionId: rows[0]?.questionId ?? '' }).rows).toMatchObject([
      { answer: 'nej', deviation: true },
    ])
  })

  it('become a visit with its reason, once', async () => {
    const sample = openQuestionnaireSample()
    await answered(sample)
    const { app } = sample
    const [asken, linden] = ['asken', 'linden'].map(
      (provider) => sample.recipients().find(({ providerId }) => providerId === provider)?.id ?? '',
    )
    const visit = { kind: 'quality', year: 2027, plannedMonth: 2, responsible: null } as const
    expect(app.refusal('collect.makeVisits', { ...visit, recipientIds: [linden ?? ''] }).userMessage).toContain(
      'har inte svarat',
    )
    const { visits } = app.call('collect.makeVisits', { ...visit, recipientIds: [asken ?? ''] })
    expect(visits).toMatchObject([{ recipientId: asken, number: '2027-001' }])
    expect(app.call('collect.makeVisits', { ...visit, recipientIds: [asken ?? ''] }).visits).toEqual(visits)
    const { review } = app.call('collect.review', { id: visits[0]?.reviewId ?? '' })
    expect(review).toMatchObject({
      kind: 'quality',
      agreementNumber: 'A-2',
      serviceTypeId: 'hemtjanst',
      plannedMonth: 2,
      method: 'visit',
    })
    expect(app.db.allSql('SELECT reason FROM reviewScope')).toEqual([
      { reason: 'Digital screening 2026: 2 avvikelser (bemanning och tillstånd).' },
    ])
    expect(sample.recipients().find(({ id }) => id === asken)).toMatchObject({ visitNumber: '2027-001' })
  })
})

describe('closing a screening', () => {
  it('registers the planned granskning of who answered, and makes none for who did not', async () => {
    const sample = openQuestionnaireSample()
    const { app, id, given } = sample
    const planned = given.review({
      kind: 'screening',
      year: 2026,
      agreementId: 'a-2',
      providerId: 'asken',
      serviceTypeId: 'hemtjanst',
    })
    await answered(sample)
    expect(app.call('collect.closeQuestionnaire', { id, version: sample.version(), closedOn: '2026-11-22' })).toEqual({
      reviews: 1,
      made: 0,
    })
    expect(app.call('collect.review', { id: planned.id }).review).toMatchObject({
      completedOn: '2026-11-22',
      method: 'questionnaire',
      outcome: null,
    })
    const screenings = app.call('collect.reviews', { committeeId: null, kind: 'screening' })
    expect(screenings.total).toBe(1)
    // Opened and closed again: the same granskning.
    app.call('collect.reopenQuestionnaire', { id, version: sample.version() })
    expect(app.call('collect.closeQuestionnaire', { id, version: sample.version(), closedOn: '2026-11-22' }).made).toBe(
      0,
    )
    expect(app.call('collect.reviews', { committeeId: null, kind: 'screening' }).total).toBe(1)
  })

  it('makes the granskning where none was planned; an egenrapport makes none', async () => {
    const screening = openQuestionnaireSample()
    await answered(screening)
    const { app, id } = screening
    expect(
      app.call('collect.closeQuestionnaire', { id, version: screening.version(), closedOn: '2026-11-22' }),
    ).toEqual({
      reviews: 1,
      made: 1,
    })
    const report = openQuestionnaireSample({ kind: 'selfReport' })
    await answered(report)
    report.app.call('collect.closeQuestionnaire', { id: report.id, version: report.version(), closedOn: '2026-11-22' })
    expect(report.app.call('collect.reviews', { committeeId: null }).total).toBe(0)
  })
})

describe('compared with the questionnaire it was copied from', () => {
  it('holds figures and answers beside those of the same question', async () => {
    const sample = openQuestionnaireSample()
    await answered(sample, { 'Utbildad personal': 60 })
    const { app } = sample
    const { id } = app.call('collect.startQuestionnaire', {
      kind: 'screening',
      title: 'Screening 2027',
      year: 2027,
      serviceTypeId: 'hemtjanst',
      committeeId: null,
      from: { is: 'copy', id: sample.id },
    })
    app.call('collect.addRecipients', {
      questionnaireId: id,
      reason: null,
      recipients: [{ providerId: 'asken', unitId: null, agreementId: 'a-2' }],
    })
    const { rows, earlierAnswered } = app.call('collect.questionnaireFigures', { id })
    expect(earlierAnswered).toBe(1)
    expect(rows[3]).toMatchObject({ figures: { base: 0 }, earlier: { base: 1, deviations: 1, reworded: false } })
    const [recipient] = app.call('collect.questionnaireRecipients', { id }).rows
    const answers = app.call('collect.recipientAnswers', { recipientId: recipient?.id ?? '' })
    expect(answers).toMatchObject({ earlierTitle: 'Screening hemtjänst' })
    expect(answers.rows[3]).toMatchObject({ answer: null, earlier: '60\u00a0%' })
  })

  it('gives all answers and the figures as a workbook', async () => {
    const sample = openQuestionnaireSample()
    await answered(sample)
    const file = await sample.app.job('collect.exportQuestionnaireAnswers', { id: sample.id })
    expect(file.fileName).toBe('Screening hemtjänst – svar 2026-11-22.xlsx')
    expect(Buffer.from(file.contentBase64, 'base64').subarray(0, 2).toString()).toBe('PK')
  })
})
