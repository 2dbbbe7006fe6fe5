import { describe, expect, it } from 'vitest'
import { type PlanRound, roundErrors } from '../../../../shared/domain/action-plan/dates'

const round: PlanRound = {
  askedOn: '2026-10-01',
  answerDueOn: '2026-10-22',
  remindedOn: null,
  receivedOn: '2026-10-20',
  plan: 'Vaken natt införs.',
  planDueOn: '2026-12-01',
  judgement: 'approved',
  judgedOn: '2026-10-25',
  reason: null,
}
const errors = (fields: Partial<PlanRound>) => roundErrors({ ...round, ...fields }, '2026-09-15', '2026-11-22')

describe('the days of a round', () => {
  it('are right when they come in order', () => {
    expect(errors({})).toEqual({})
    expect(errors({ remindedOn: '2026-10-15' })).toEqual({})
  })

  it.each([
    ['an answer due before it is asked for', { answerDueOn: '2026-09-30' }, 'answerDueOn', 'innan planen begärdes'],
    ['asked before the granskning', { askedOn: '2026-09-14' }, 'askedOn', 'före granskningen 2026-09-15'],
    ['asked on a day ahead', { askedOn: '2026-11-23', answerDueOn: null }, 'askedOn', 'har inte varit än'],
    ['reminded before it was asked', { remindedOn: '2026-09-30' }, 'remindedOn', 'innan planen begärdes'],
    ['reminded after it came', { remindedOn: '2026-10-21' }, 'remindedOn', 'efter att planen kom in'],
    ['reminded on a day ahead', { remindedOn: '2026-11-23' }, 'remindedOn', 'har inte varit än'],
    ['received before it was asked', { receivedOn: '2026-09-30' }, 'receivedOn', 'innan den begärdes'],
    ['received on a day ahead', { receivedOn: '2026-11-23' }, 'receivedOn', 'har inte varit än'],
    ['received without words', { plan: '  ' }, 'plan', 'Skriv vad planen säger'],
    ['ready before it was asked', { planDueOn: '2026-09-01' }, 'planDueOn', 'innan den begärdes'],
    ['judged before it was received', { judgedOn: '2026-10-19' }, 'judgedOn', 'innan den kom in'],
    ['judged without having come', { receivedOn: null }, 'judgement', 'den har inte kommit in än'],
    ['judged on a day ahead', { judgedOn: '2026-11-23' }, 'judgedOn', 'har inte varit än'],
    ['judged without a day', { judgedOn: null }, 'judgedOn', 'Ange vilken dag'],
    ['a day without judgement', { judgement: null }, 'judgement', 'Dagen saknar bedömning'],
    ['sent back without a reason', { judgement: 'returned' }, 'reason', 'Skriv vad som saknas'],
  ] as const)('%s is refused with a sentence', (_what, fields, field, sentence) => {
    expect(errors(fields)[field]).toContain(sentence)
  })
})
