import { describe, expect, it } from 'vitest'
import { approvalNeed, checkApprover } from '../../../../shared/domain/assessment/approval'
import { compareJudgements } from '../../../../shared/domain/assessment/compare'
import { checkApprovedOn, checkJudgedOn } from '../../../../shared/domain/assessment/dates'
import { readyToDecide, type ToDecide } from '../../../../shared/domain/assessment/ready'
import { signalWords } from '../../../../shared/domain/assessment/signal-words'
import { assessmentState } from '../../../../shared/domain/assessment/state'

describe('a second person', () => {
  const facts = { outcome: 'complies', form: 'LOV', severities: ['minor', null] } as const

  it('is never asked for, or always, where the settings say so', () => {
    expect(approvalNeed('never', { ...facts, outcome: 'doesNotComply', severities: ['serious'] })).toBeNull()
    expect(approvalNeed('always', facts)).toBe('Alla bedömningar ska godkännas av en andra person.')
  })

  it('is asked for when the agreement is not followed, in the words of its form, or a brist is serious', () => {
    expect(approvalNeed('serious', facts)).toBeNull()
    expect(approvalNeed('serious', { ...facts, outcome: 'doesNotComply' })).toBe(
      'En andra person ska godkänna bedömningen: utfallet är ”följer inte avtal”.',
    )
    expect(approvalNeed('serious', { ...facts, form: 'inHouse', outcome: 'doesNotComply' })).toContain(
      'följer inte uppdragsbeskrivningen',
    )
    expect(approvalNeed('serious', { ...facts, severities: ['serious', 'serious'] })).toContain(
      '2 brister är allvarliga',
    )
  })

  it('is another role than the one that judged, however it is spelled', () => {
    expect(checkApprover('Kvalitetsstrateg', 'Gruppchef')).toEqual({ ok: true })
    expect(checkApprover('Kvalitetsstrateg', ' kvalitetsstrateg ')).toMatchObject({
      ok: false,
      reason: expect.stringContaining('kan inte också godkänna'),
    })
  })
})

describe('what lacks before a judgement can be decided', () => {
  const whole: ToDecide = {
    review: { providerId: 'p', archivedAt: null, completedOn: '2026-10-01' },
    areas: [
      { qualityArea: 'Trygghet och säkerhet', judgement: 'notFulfilled', reason: 'Natt utan vaken personal.' },
      { qualityArea: 'Tillgänglighet', judgement: 'notAssessed', reason: null },
    ],
    summary: 'Verksamheten saknar vaken natt.',
    outcome: 'doesNotComply',
  }

  it('is nothing when every area is judged, also as inte bedömt', () => {
    expect(readyToDecide(whole)).toEqual({ ok: true, reasons: [] })
  })

  it('is told by name: areas, reasons, summary, outcome and the day', () => {
    const lacking = readyToDecide({
      review: { ...whole.review, completedOn: null },
      areas: [
        { qualityArea: 'Trygghet och säkerhet', judgement: 'notFulfilled', reason: ' ' },
        { qualityArea: 'Tillgänglighet', judgement: null, reason: null },
      ],
      summary: null,
      outcome: null,
    })
    expect(lacking.reasons).toEqual([
      'Granskningen är inte genomförd än: registrera dagen i granskningen.',
      'Ett kvalitetsområde saknar bedömning: Tillgänglighet.',
      'Skäl saknas till bedömningen ej uppfyllt: Trygghet och säkerhet.',
      'Den samlade bedömningen är inte skriven.',
      'Utfallet är inte valt.',
    ])
  })
})

describe('the days of a judgement', () => {
  it('follow each other and are not ahead of today', () => {
    expect(checkJudgedOn('2026-10-05', '2026-10-01', '2026-11-22').ok).toBe(true)
    expect(checkJudgedOn('2026-09-30', '2026-10-01', '2026-11-22').ok).toBe(false)
    expect(checkJudgedOn('2026-11-23', '2026-10-01', '2026-11-22').ok).toBe(false)
    expect(checkApprovedOn('2026-10-05', '2026-10-05', '2026-11-22').ok).toBe(true)
    expect(checkApprovedOn('2026-10-04', '2026-10-05', '2026-11-22').ok).toBe(false)
    expect(checkApprovedOn('2026-11-23', '2026-10-05', '2026-11-22').ok).toBe(false)
  })
})

describe('where a judgement stands', () => {
  it('is told by the one on its way before the one decided', () => {
    const of = (open: Parameters<typeof assessmentState>[0]['open'], hasDecided = false, hasOutcome = false) =>
      assessmentState({ open, hasDecided, hasOutcome })
    expect(of(null)).toBe('toAssess')
    expect(of(null, false, true)).toBe('outcomeOnly')
    expect(of(null, true, true)).toBe('decided')
    expect(of({ status: 'draft', returnedReason: null }, true, true)).toBe('draft')
    expect(of({ status: 'draft', returnedReason: 'Skäl saknas' })).toBe('returned')
    expect(of({ status: 'sent', returnedReason: null })).toBe('sent')
  })
})

describe('two versions side by side', () => {
  it('tell what was changed, kvalitetsområde by kvalitetsområde', () => {
    const area = (qualityArea: string, judgement: 'fulfilled' | 'partly', reason: string | null = null) => ({
      qualityArea,
      judgement,
      reason,
    })
    const before = {
      outcome: 'complies' as const,
      summary: 'Bra.',
      areas: [area('A', 'fulfilled'), area('B', 'partly')],
    }
    const after = {
      outcome: 'minorRemaining' as const,
      summary: 'Bra.',
      areas: [area('a', 'partly'), area('C', 'fulfilled')],
    }
    const found = compareJudgements(before, after)
    expect(found).toMatchObject({ outcome: true, summary: false })
    expect(found.areas.map(({ qualityArea, changed }) => [qualityArea, changed])).toEqual([
      ['a', true],
      ['C', true],
      ['B', true],
    ])
    expect(compareJudgements(before, before).areas.some(({ changed }) => changed)).toBe(false)
  })
})

describe('signals in words', () => {
  it('name what the rows are made of, and nothing where there is nothing to name', () => {
    expect(signalWords('feedback', ['complaint', 'praise', 'complaint'])).toBe('2 klagomål, 1 beröm')
    expect(signalWords('lexSarah', ['reported', null])).toBe('1 anmäld till IVO')
    expect(signalWords('deviations', [null])).toBe('')
  })
})
