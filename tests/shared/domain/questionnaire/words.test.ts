import { describe, expect, it } from 'vitest'
import { recipientState, daysLate } from '../../../../shared/domain/questionnaire/recipient-state'
import { questionnaireTodo } from '../../../../shared/domain/questionnaire/todo'
import { visitReason } from '../../../../shared/domain/questionnaire/visit'

describe('where a recipient stands', () => {
  const none = { answeredOn: null, removedOn: null }
  it('is late from the day after, never good before an answer', () => {
    expect(recipientState(none, '2026-11-06', '2026-11-06')).toBe('waiting')
    expect(recipientState(none, '2026-11-06', '2026-11-07')).toBe('late')
    expect(recipientState({ ...none, answeredOn: '2026-11-20' }, '2026-11-06', '2026-11-22')).toBe('answered')
    expect(recipientState({ ...none, removedOn: '2026-11-01' }, '2026-11-06', '2026-11-22')).toBe('struck')
    expect(daysLate('2026-11-06', '2026-11-22')).toBe(16)
    expect(daysLate(null, '2026-11-22')).toBe(0)
  })
})

describe('Att göra', () => {
  const sent = { id: 'q', title: 'Egenrapport 2026', dueOn: '2026-11-06', recipients: 80, answered: 68 }
  it('counts those who have not answered when the day has passed', () => {
    expect(questionnaireTodo(sent, '2026-11-22')).toMatchObject({
      sentence: 'Egenrapport 2026: 12 av 80 har inte svarat; fristen gick ut 2026-11-06.',
      dueDegree: 'late',
      action: 'Påminn',
    })
    expect(questionnaireTodo(sent, '2026-11-06')).toBeNull()
  })
  it('says when all have answered', () => {
    expect(questionnaireTodo({ ...sent, answered: 80 }, '2026-11-01')?.sentence).toBe(
      'Egenrapport 2026: alla 80 mottagare har svarat och formuläret kan avslutas.',
    )
  })
})

describe('the reason of a visit', () => {
  const area = (name: string | null) => ({ area: name, text: 'Finns en rutin?' })
  it('counts every deviation and names each area once', () => {
    expect(visitReason('screening', 2026, [area('Bemanning'), area('bemanning'), area('IVO-tillstånd')])).toBe(
      'Digital screening 2026: 3 avvikelser (bemanning och IVO-tillstånd).',
    )
    expect(visitReason('selfReport', 2025, [area(null)])).toBe('Egenrapport 2025: 1 avvikelse (finns en rutin).')
    expect(visitReason('selfReport', 2025, ['a', 'b', 'c', 'd', 'e', 'f'].map(area))).toContain(
      '(a, b, c, d och 2 till)',
    )
  })
})
