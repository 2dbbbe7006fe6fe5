import { describe, expect, it } from 'vitest'
import { courseOf } from '../../../../shared/domain/action-plan/course'
import { type CourseFinding, type CourseRound, stageDue, stageOf } from '../../../../shared/domain/action-plan/stage'

const open: CourseFinding = {
  dueOn: '2026-12-15',
  doneOn: null,
  verifiedBy: null,
  effectDueOn: null,
  effect: null,
}
const asked: CourseRound = { answerDueOn: '2026-12-01', receivedOn: null, judgement: null }

describe('where a brist stands', () => {
  it.each([
    ['no plan is asked for', open, null, 'toAsk', '2026-12-15'],
    ['an answer is waited for', open, asked, 'waiting', '2026-12-01'],
    ['an answer without a day goes by the brist', open, { ...asked, answerDueOn: null }, 'waiting', '2026-12-15'],
    ['a plan has come', open, { ...asked, receivedOn: '2026-11-20' }, 'toJudge', '2026-12-15'],
    [
      'the plan is approved',
      open,
      { ...asked, receivedOn: '2026-11-20', judgement: 'approved' },
      'doing',
      '2026-12-15',
    ],
    [
      'a plan was sent back and none asked for since',
      open,
      { ...asked, receivedOn: '2026-11-20', judgement: 'returned' },
      'toAsk',
      '2026-12-15',
    ],
    ['it is mended, whatever the plan says', { ...open, doneOn: '2026-11-21' }, asked, 'toVerify', null],
    [
      'it is verified and the effect has a day',
      { ...open, doneOn: '2026-11-01', verifiedBy: 'visit', effectDueOn: '2027-05-01' },
      null,
      'effect',
      '2027-05-01',
    ],
    [
      'the effect is answered',
      { ...open, doneOn: '2026-11-01', verifiedBy: 'visit', effectDueOn: '2027-05-01', effect: 'yes' },
      null,
      'ended',
      null,
    ],
    [
      'it was verified before the effect was asked for',
      { ...open, doneOn: '2024-11-01', verifiedBy: 'visit' },
      null,
      'ended',
      null,
    ],
  ] as const)('%s', (_when, finding, latest, stage, due) => {
    expect(stageOf(finding, latest)).toBe(stage)
    expect(stageDue(stage, finding, latest)).toBe(due)
  })
})

describe('the course of a brist', () => {
  const states = (finding: CourseFinding, latest: CourseRound | null) =>
    courseOf(finding, latest).map(({ state }) => state)

  it('has one next step, and what waits says why', () => {
    expect(states(open, null)).toEqual(['now', 'later', 'later', 'later', 'later', 'later'])
    const drawn = courseOf(open, asked)
    expect(drawn.map(({ state }) => state)).toEqual(['done', 'now', 'later', 'later', 'later', 'later'])
    expect(drawn[2]?.waits).toBe('Planen har inte kommit in än.')
  })

  it('begins anew when a plan was sent back', () => {
    expect(states(open, { ...asked, receivedOn: '2026-11-20', judgement: 'returned' })[0]).toBe('now')
  })

  it('passes by what was not needed: a brist may be mended without a plan', () => {
    expect(states({ ...open, doneOn: '2026-11-20' }, null)).toEqual(['none', 'none', 'none', 'done', 'now', 'later'])
  })

  it('has nothing left when the effect is answered', () => {
    const ended = { ...open, doneOn: '2026-11-01', verifiedBy: 'visit', effect: 'partly' }
    expect(states(ended, { ...asked, receivedOn: '2026-10-01', judgement: 'approved' })).toEqual(Array(6).fill('done'))
  })
})
