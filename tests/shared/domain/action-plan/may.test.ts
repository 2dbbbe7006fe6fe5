import { describe, expect, it } from 'vitest'
import { canAnswerEffect, checkEffectDue, effectDue } from '../../../../shared/domain/action-plan/effect'
import {
  canAsk,
  canJudge,
  canReceive,
  canRemind,
  canUndo,
  type MayFinding,
  type MayRound,
} from '../../../../shared/domain/action-plan/may'

const open: MayFinding = { doneOn: null, verifiedBy: null, archivedAt: null }
const asked: MayRound = { round: 1, askedOn: '2026-10-01', receivedOn: null, judgement: null, judgedOn: null }
const received: MayRound = { ...asked, receivedOn: '2026-10-20' }
const approved: MayRound = { ...received, judgement: 'approved', judgedOn: '2026-10-25' }
const returned: MayRound = { ...approved, judgement: 'returned' }
const reasonOf = (check: { ok: boolean; reason?: string }) => check.reason

describe('which step of an åtgärdsplan can be taken', () => {
  it('is asked for once, and anew when it has been judged', () => {
    expect(canAsk(open, null).ok).toBe(true)
    expect(reasonOf(canAsk(open, asked))).toContain('redan begärd 2026-10-01')
    expect(canAsk(open, returned).ok).toBe(true)
  })

  it('is not asked for when the brist is mended, verified or archived', () => {
    expect(reasonOf(canAsk({ ...open, doneOn: '2026-11-01' }, null))).toContain('Verifiera åtgärden i stället')
    expect(reasonOf(canAsk({ ...open, doneOn: '2026-11-01', verifiedBy: 'visit' }, null))).toContain('Öppna den igen')
    expect(reasonOf(canAsk({ ...open, archivedAt: '2026-11-01' }, null))).toContain('arkiverad')
  })

  it('is judged when it has come, and once', () => {
    expect(reasonOf(canJudge(open, asked))).toContain('har inte kommit in')
    expect(canJudge(open, received).ok).toBe(true)
    expect(reasonOf(canJudge(open, approved))).toBe('Planen är redan godkänd 2026-10-25.')
    expect(reasonOf(canReceive(open, returned))).toBe('Planen är redan återsänd 2026-10-25.')
  })

  it('is reminded of only until it comes', () => {
    expect(canRemind(open, asked).ok).toBe(true)
    expect(reasonOf(canRemind(open, received))).toContain('Ingen påminnelse behövs')
  })

  it('takes back a step only in the latest round and before the brist is mended', () => {
    expect(canUndo(open, true).ok).toBe(true)
    expect(reasonOf(canUndo(open, false))).toContain('senaste omgången')
    expect(reasonOf(canUndo({ ...open, doneOn: '2026-11-01' }, true))).toContain('redan registrerad som klar')
  })
})

describe('the effect of a measure', () => {
  const verified = { verifiedBy: 'visit', verifiedOn: '2026-11-01' }
  const yes = { effect: 'yes', effectOn: '2026-11-20', effectNote: null } as const

  it('is due as many months after the verification as the settings say', () => {
    expect(effectDue('2026-08-31', 6)).toBe('2027-02-28')
  })

  it('is answered after the verification, not on a day ahead', () => {
    expect(canAnswerEffect(verified, yes, '2026-11-22').ok).toBe(true)
    const refused = (finding: typeof verified | { verifiedBy: null; verifiedOn: null }, effectOn: string) =>
      reasonOf(canAnswerEffect(finding, { ...yes, effectOn }, '2026-11-22'))
    expect(refused({ verifiedBy: null, verifiedOn: null }, '2026-11-20')).toContain('inte verifierad än')
    expect(refused(verified, '2026-10-31')).toContain('innan åtgärden verifierades')
    expect(refused(verified, '2026-11-23')).toContain('har inte varit än')
    expect(reasonOf(checkEffectDue('2026-10-01', '2026-11-01'))).toContain('innan åtgärden verifierades')
  })

  it('is told in words when it was not as wished', () => {
    expect(reasonOf(canAnswerEffect(verified, { ...yes, effect: 'no' }, '2026-11-22'))).toContain('inte ledde till')
    expect(canAnswerEffect(verified, { ...yes, effect: 'no', effectNote: 'Samma brist igen.' }, '2026-11-22').ok).toBe(
      true,
    )
  })
})
