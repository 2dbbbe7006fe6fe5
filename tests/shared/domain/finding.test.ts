import { describe, expect, it } from 'vitest'
import { canClose, checkDoneOn, checkDueOn, findingStatus, lacksGround } from '../../../shared/domain/finding'

const today = '2026-11-22'
const brist = (facts: Partial<Parameters<typeof findingStatus>[0]> = {}) => ({
  dueOn: null,
  doneOn: null,
  verifiedBy: null,
  ...facts,
})

describe('a brist', () => {
  it('is open until its last day, and late from the day after', () => {
    expect(findingStatus(brist(), today)).toBe('open')
    expect(findingStatus(brist({ dueOn: today }), today)).toBe('open')
    expect(findingStatus(brist({ dueOn: '2026-11-21' }), today)).toBe('late')
  })

  it('is done when mended, also after its day, and closed only when verified', () => {
    expect(findingStatus(brist({ dueOn: '2026-11-01', doneOn: '2026-11-10' }), today)).toBe('done')
    expect(findingStatus(brist({ doneOn: '2026-11-10', verifiedBy: 'visit' }), today)).toBe('closed')
  })

  it('has its last day on or after the granskning', () => {
    expect(checkDueOn('2026-05-01', '2026-05-01')).toEqual({ ok: true })
    expect(checkDueOn(null, '2026-05-01')).toEqual({ ok: true })
    expect(checkDueOn('2026-04-30', '2026-05-01')).toMatchObject({ ok: false })
  })

  it('is mended between the granskning and today', () => {
    expect(checkDoneOn('2026-05-01', '2026-05-01', today)).toEqual({ ok: true })
    expect(checkDoneOn('2026-11-23', '2026-05-01', today)).toMatchObject({ ok: false })
    expect(checkDoneOn('2026-04-30', '2026-05-01', today)).toMatchObject({ ok: false })
  })

  it('closes only with a measure done and then verified, on a day that has been', () => {
    const done = brist({ doneOn: '2026-06-01' })
    expect(canClose(done, '2026-06-01', '2026-05-01', today)).toEqual({ ok: true })
    expect(canClose(brist(), '2026-06-01', '2026-05-01', today)).toMatchObject({
      ok: false,
      reason: expect.stringContaining('ingen åtgärd är registrerad som klar'),
    })
    expect(canClose(done, '2026-05-31', '2026-05-01', today)).toMatchObject({ ok: false })
    expect(canClose(done, '2026-11-23', '2026-05-01', today)).toMatchObject({ ok: false })
    expect(canClose({ ...done, verifiedBy: 'phone' }, '2026-06-02', null, today)).toMatchObject({ ok: false })
  })

  it('rests on a krav or a lagrum, or that is pointed out', () => {
    expect(lacksGround({ requirementId: null, lawReference: null })).toBe(true)
    expect(lacksGround({ requirementId: 'k', lawReference: null })).toBe(false)
    expect(lacksGround({ requirementId: null, lawReference: 'SoL 5 kap. 1 §' })).toBe(false)
  })
})
