import { describe, expect, it } from 'vitest'
import { openTestApp } from '../../../../support/test-app'
import { openQuestionnaireSample, question } from '../../../../support/questionnaire-sample'

describe('a questionnaire', () => {
  it.each([
    ['screening', 16],
    ['selfReport', 21],
  ] as const)('begins with the set that is shipped: %s', (kind, count) => {
    const app = openTestApp()
    const start = { kind, title: 'A', year: 2026, serviceTypeId: null, committeeId: null } as const
    const { id } = app.call('collect.startQuestionnaire', { ...start, from: { is: 'set', key: kind } })
    const { questions, questionnaire } = app.call('collect.questionnaire', { id })
    expect(questions).toHaveLength(count)
    expect(questions.map(({ position }) => position)).toEqual(Array.from({ length: count }, (_, index) => index + 1))
    expect(questionnaire.introduction).not.toBeNull()
    // The year stands in the rule, not its slot.
    const { questions: copied } = app.call('collect.questionnaire', {
      id: app.call('collect.startQuestionnaire', { ...start, title: 'B', year: 2027, from: { is: 'copy', id } }).id,
    })
    const ruleOf = (rows: typeof questions) => rows.find(({ answerKind }) => answerKind === 'date')?.rule?.value
    expect([ruleOf(questions), ruleOf(copied)]).toEqual(['2026-01-01', '2027-01-01'])
    expect(copied.map(({ key }) => key)).toEqual(questions.map(({ key }) => key))
  })

  it('has a title of its own in the year', () => {
    const { app } = openQuestionnaireSample()
    const start = {
      kind: 'screening',
      year: 2026,
      serviceTypeId: null,
      committeeId: null,
      from: { is: 'blank' },
    } as const
    expect(app.refusal('collect.startQuestionnaire', { ...start, title: 'screening HEMTJÄNST' }).fields).toHaveProperty(
      'title',
    )
  })

  it('says what it lacks before it can be sent, and is frozen after', () => {
    const sample = openQuestionnaireSample({ send: false })
    const { app, id } = sample
    expect(sample.get().canSend).toEqual({ ok: true, reasons: [] })
    const { draft } = {
      draft: {
        title: 'T',
        year: 2026,
        serviceTypeId: null,
        committeeId: null,
        introduction: null,
        contact: null,
        dueOn: null,
      },
    }
    app.call('collect.saveQuestionnaire', { id, version: sample.version(), draft })
    const refused = app.refusal('collect.sendQuestionnaire', {
      id,
      version: sample.version(),
      sentOn: '2026-11-01',
      dueOn: '2026-11-30',
    })
    expect(refused.userMessage).toContain('välj insats')
    app.call('collect.saveQuestionnaire', {
      id,
      version: sample.version(),
      draft: { ...draft, serviceTypeId: 'hemtjanst' },
    })
    const send = (sentOn: string, dueOn: string) => ({ id, version: sample.version(), sentOn, dueOn })
    expect(app.refusal('collect.sendQuestionnaire', send('2026-11-23', '2026-11-30')).fields).toHaveProperty('sentOn')
    expect(app.refusal('collect.sendQuestionnaire', send('2026-11-20', '2026-11-19')).fields).toHaveProperty('dueOn')
    app.call('collect.sendQuestionnaire', send('2026-11-20', '2026-12-10'))
    const [first] = sample.get().questions
    expect(
      app.refusal('collect.saveQuestion', { questionnaireId: id, id: first?.id ?? '', version: 1, draft: question() })
        .userMessage,
    ).toContain('är utskickat och frågorna kan inte ändras')
  })

  it('refuses a rule that does not suit its question', () => {
    const { app, id } = openQuestionnaireSample({ send: false })
    const save = (draft: Parameters<typeof question>[0]) =>
      app.refusal('collect.saveQuestion', { questionnaireId: id, id: null, version: null, draft: question(draft) })
        .fields
    expect(save({ rule: { test: 'before', value: '2026-01-01' } })).toHaveProperty('rule')
    expect(save({ rule: { test: 'equals', value: null } })).toHaveProperty('rule')
    expect(save({ answerKind: 'choice', choices: ['a', 'b'], rule: { test: 'equals', value: 'c' } })).toHaveProperty(
      'rule',
    )
    expect(save({ answerKind: 'choice', choices: ['a', 'A'], rule: null })).toHaveProperty('choices')
    expect(save({ text: 'Brukare 811218-9876?' })).toHaveProperty('text')
  })

  it('moves a question and closes the gap after one that is removed', () => {
    const sample = openQuestionnaireSample({ send: false })
    const { app } = sample
    const texts = () => sample.get().questions.map(({ text, position }) => `${position} ${text}`)
    const [first, second] = sample.get().questions
    app.call('collect.moveQuestion', { id: second?.id ?? '', version: second?.version ?? 1, direction: 'up' })
    expect(texts().slice(0, 2)).toEqual(['1 Finns tillstånd?', '2 Är bemanningen den avtalade?'])
    app.call('collect.removeQuestion', { id: second?.id ?? '', version: 2 })
    expect(texts()[0]).toBe(`1 ${first?.text}`)
    expect(texts()).toHaveLength(5)
  })

  it('a draft goes away with its rows; one that has been out is archived', () => {
    const sample = openQuestionnaireSample({ send: false })
    const { app, id } = sample
    app.call('collect.removeQuestionnaire', { id, version: sample.version() })
    expect(app.call('collect.questionnaires', { committeeId: null }).totalUnfiltered).toBe(0)
    const other = openQuestionnaireSample()
    other.app.call('collect.archiveQuestionnaire', { id: other.id, version: other.version(), archived: true })
    expect(other.app.call('collect.questionnaires', { committeeId: null })).toMatchObject({ total: 0, archived: 1 })
  })
})

describe('recipients', () => {
  it('are chosen among agreements in force, their enheter or the utförare', () => {
    const { app, id, given } = openQuestionnaireSample({ send: false })
    const names = (per: 'agreement' | 'unit' | 'provider', more: object = {}) =>
      app
        .call('collect.recipientCandidates', { id, committeeId: null, per, ...more })
        .rows.map(({ providerName, unitName, agreementNumber, already }) => [
          providerName,
          unitName,
          agreementNumber,
          already,
        ])
    expect(names('agreement')).toEqual([
      ['Utförare Linden', null, 'A-1', false],
      ['Utförare Åsken', null, 'A-2', true],
    ])
    expect(names('unit')).toEqual([['Utförare Linden', 'Villan', null, false]])
    expect(names('provider', { serviceTypeId: 'hvb' })).toEqual([['Utförare Linden', null, null, true]])
    given.table('agreement').update('a-1', null, { endDate: '2026-11-21' })
    expect(names('agreement', { form: 'LOU' })).toEqual([])
    expect(names('agreement', { committeeId: 'social' })).toEqual([])
  })

  it('are added and struck with a reason once it is sent', () => {
    const sample = openQuestionnaireSample()
    const { app, id } = sample
    const egen = { questionnaireId: id, recipients: [{ providerId: 'egen', unitId: null, agreementId: null }] }
    expect(app.refusal('collect.addRecipients', { ...egen, reason: null }).fields).toHaveProperty('reason')
    expect(app.call('collect.addRecipients', { ...egen, reason: 'Glömdes' })).toEqual({ added: 1, already: 0 })
    expect(app.call('collect.addRecipients', { ...egen, reason: 'Igen' })).toEqual({ added: 0, already: 1 })
    const row = sample.recipients().find(({ providerId }) => providerId === 'egen')
    app.call('collect.strikeRecipient', { id: row?.id ?? '', version: row?.version ?? 1, reason: 'Dubblett' })
    expect(sample.get().questionnaire).toMatchObject({ recipients: 2, late: 2 })
    expect(sample.recipients().find(({ providerId }) => providerId === 'egen')).toMatchObject({
      state: 'struck',
      addedReason: 'Glömdes',
      removedReason: 'Dubblett',
    })
  })

  it('are reminded many at once, those who have not answered', () => {
    const sample = openQuestionnaireSample()
    const ids = sample.recipients().map(({ id }) => id)
    expect(sample.app.call('collect.remindRecipients', { ids, remindedOn: '2026-11-20' })).toEqual({ reminded: 2 })
    expect(sample.recipients().map(({ remindedOn, state, daysLate }) => [remindedOn, state, daysLate])).toEqual([
      ['2026-11-20', 'late', 22],
      ['2026-11-20', 'late', 22],
    ])
    const { rows } = sample.app.call('act.todos', { committeeId: null, year: 2026 })
    expect(rows.map(({ sentence }) => sentence)).toContain(
      'Screening hemtjänst: 2 av 2 har inte svarat; fristen gick ut 2026-10-31.',
    )
  })
})
