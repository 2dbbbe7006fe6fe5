import { describe, expect, it } from 'vitest'
import { carryRefusal, carryYears } from '../../../../shared/domain/development/carry'
import { effectErrors } from '../../../../shared/domain/development/effect'
import { measureErrors } from '../../../../shared/domain/development/measure'
import { moveErrors } from '../../../../shared/domain/development/move'
import { nextSerial } from '../../../../shared/domain/development/number'
import { effectDue, effectState, followedArea, isLate, measureState } from '../../../../shared/domain/development/state'

const today = '2026-11-22'

describe('where something stands', () => {
  const waiting = { dueOn: '2026-11-21', doneOn: null, stoppedOn: null, effectDueOn: null, effect: null }

  it('is late the day after its last day, and never once it is done or stopped', () => {
    expect(isLate(waiting, today)).toBe(true)
    expect(isLate({ ...waiting, dueOn: today }, today)).toBe(false)
    expect(isLate({ ...waiting, dueOn: null }, today)).toBe(false)
    expect(isLate({ ...waiting, doneOn: '2026-11-22' }, today)).toBe(false)
    expect(isLate({ ...waiting, stoppedOn: '2026-11-22' }, today)).toBe(false)
  })

  it('asks about effect only when it is done, from the day that the settings give', () => {
    expect(effectDue('2026-08-31', 6)).toBe('2027-02-28')
    const done = { ...waiting, doneOn: '2026-05-22', effectDueOn: '2026-11-22' }
    expect(effectState(waiting, today)).toBe('none')
    expect(effectState(done, today)).toBe('due')
    expect(effectState({ ...done, effectDueOn: '2026-11-23' }, today)).toBe('later')
    expect(effectState({ ...done, effect: 'no' }, today)).toBe('answered')
  })

  it('reads the closing day of an utvecklingsområde as done or stopped', () => {
    const closed = { dueOn: null, effectDueOn: null, effect: null, closedOn: '2026-05-01' }
    expect(followedArea({ ...closed, status: 'done' })).toMatchObject({ doneOn: '2026-05-01', stoppedOn: null })
    expect(followedArea({ ...closed, status: 'stopped' })).toMatchObject({ doneOn: null, stoppedOn: '2026-05-01' })
  })

  it('of a systemåtgärd follows from what has happened to it', () => {
    const nothing = { decidedOn: null, doneOn: null, stoppedOn: null }
    expect(measureState(nothing)).toBe('proposed')
    expect(measureState({ ...nothing, decidedOn: today })).toBe('decided')
    expect(measureState({ ...nothing, decidedOn: today, doneOn: today })).toBe('done')
    expect(measureState({ ...nothing, stoppedOn: today })).toBe('stopped')
  })
})

describe('closing', () => {
  const move = { from: 'ongoing', to: 'done', on: today, note: 'Ny rutin.' } as const

  it('needs a day that has been and a note; taking up again needs neither', () => {
    expect(moveErrors(move, today)).toEqual({})
    expect(moveErrors({ ...move, note: ' ' }, today)).toHaveProperty('note')
    expect(moveErrors({ ...move, on: null }, today)).toHaveProperty('on')
    expect(moveErrors({ ...move, on: '2026-11-23' }, today)).toHaveProperty('on')
    expect(moveErrors({ ...move, to: 'stopped', note: null }, today).note).toBe('Skriv varför det avbryts.')
    expect(moveErrors({ from: 'done', to: 'ongoing', on: null, note: null }, today)).toEqual({})
  })

  it('is not done twice, nor turned from done to stopped without being taken up again', () => {
    expect(moveErrors({ ...move, from: 'done' }, today)).toHaveProperty('to')
    expect(moveErrors({ ...move, from: 'done', to: 'stopped' }, today)).toHaveProperty('to')
    expect(moveErrors({ ...move, from: 'stopped' }, today)).toHaveProperty('to')
  })

  it('comes before the effect, which is answered with what shows it', () => {
    const answer = { doneOn: '2026-05-01', effectOn: today, note: 'Färre brister.' }
    expect(effectErrors(answer, today)).toEqual({})
    expect(effectErrors({ ...answer, doneOn: null }, today)).toHaveProperty('effect')
    expect(effectErrors({ ...answer, effectOn: '2026-04-30' }, today)).toHaveProperty('effectOn')
    expect(effectErrors({ ...answer, effectOn: '2026-11-23' }, today)).toHaveProperty('effectOn')
    expect(effectErrors({ ...answer, note: '' }, today)).toHaveProperty('note')
  })
})

describe('the decision of a systemåtgärd', () => {
  const decided = { decidedBy: 'gruppchef', decidedOn: '2026-05-04', dueOn: '2026-12-18', doneOn: null }

  it('has who and when, comes before the last day and before it was done', () => {
    expect(measureErrors(decided, today)).toEqual({})
    expect(measureErrors({ ...decided, decidedBy: null, decidedOn: null }, today)).toEqual({})
    expect(measureErrors({ ...decided, dueOn: '2026-05-03' }, today)).toHaveProperty('dueOn')
    expect(measureErrors({ ...decided, decidedBy: ' ' }, today)).toHaveProperty('decidedBy')
    expect(measureErrors({ ...decided, decidedOn: null }, today)).toHaveProperty('decidedOn')
    expect(measureErrors({ ...decided, decidedOn: '2026-11-23' }, today)).toHaveProperty('decidedOn')
    expect(measureErrors({ ...decided, doneOn: '2026-05-03' }, today)).toHaveProperty('decidedOn')
  })
})

describe('carrying', () => {
  const what = { year: 2026, archived: false, stopped: false, serviceAreaId: 'aldre' }
  const ground = { plan: 'open', planReasons: [], planOf: 'Äldrenämnden', carriedOn: null } as const
  const to = (target: 'riskAnalysis' | 'plan' | 'qualityReport', year = 2027) => ({ target, year })

  it('goes to the years after, up to the next one', () => {
    expect(carryYears(2026, today)).toEqual([2027])
    expect(carryYears(2024, today)).toEqual([2025, 2026, 2027])
    expect(carryYears(2027, today)).toEqual([2028])
    expect(carryRefusal(what, to('qualityReport', 2026), ground, today)).toMatch(/kan inte föras till 2026/)
  })

  it('is refused twice, from what is stopped or archived, and where there is nothing to carry to, each with what to do', () => {
    expect(carryRefusal(what, to('plan'), ground, today)).toBeNull()
    expect(carryRefusal(what, to('plan'), { ...ground, carriedOn: '2026-11-01' }, today)).toMatch(/Redan fört/)
    expect(carryRefusal({ ...what, stopped: true }, to('plan'), ground, today)).toMatch(/Ta upp det igen/)
    expect(carryRefusal({ ...what, archived: true }, to('plan'), ground, today)).toMatch(/Hämta tillbaka/)
    expect(carryRefusal(what, to('plan'), { ...ground, plan: 'none' }, today)).toBe(
      'Uppföljningsplanen 2027 för Äldrenämnden är inte påbörjad. Börja den under Planera och kom tillbaka hit.',
    )
    const frozen = { ...ground, plan: 'frozen', planReasons: ['Planen är fastställd.'] } as const
    expect(carryRefusal(what, to('plan'), frozen, today)).toBe('Planen är fastställd.')
    expect(carryRefusal({ ...what, serviceAreaId: null }, to('riskAnalysis'), ground, today)).toMatch(/under Ändra/)
  })
})

it('numbers follow the highest of the year, whoever wrote it', () => {
  expect(nextSerial(['U2026-01', 'u2026-07', 'U2025-40', 'eget nummer'], 'U', 2026)).toBe('U2026-08')
  expect(nextSerial([], 'SÅ', 2027)).toBe('SÅ2027-01')
})
