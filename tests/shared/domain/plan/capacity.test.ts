import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { capacityOf, capacityWords } from '../../../../shared/domain/plan/capacity'
import { canDecidePlan } from '../../../../shared/domain/plan/decide'
import { subtractDays, sumDays } from '../../../../shared/domain/plan/days'

describe('working days of a plan', () => {
  it('adds halves and tenths exactly, in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 })), (tenths) => {
        const days = tenths.map((tenth) => tenth / 10)
        expect(sumDays(days)).toBe(tenths.reduce((sum, tenth) => sum + tenth, 0) / 10)
      }),
    )
    expect(subtractDays(120, 117.5)).toBe(2.5)
  })

  it('is shown by ground, with what is left', () => {
    const rows = [
      { origin: 'mandatory', days: 2.5 },
      { origin: 'mandatory', days: 3 },
      { origin: 'proposed', days: 5 },
      { origin: 'manual', days: 0.5 },
    ] as const
    expect(capacityOf(rows, 12)).toEqual({
      available: 12,
      planned: 11,
      mandatory: { rows: 2, days: 5.5 },
      proposed: { rows: 1, days: 5 },
      manual: { rows: 1, days: 0.5 },
      left: 1,
    })
  })

  it('says in words when they do not suffice', () => {
    expect(capacityWords(capacityOf([{ origin: 'proposed', days: 9.5 }], 12))).toBe('2,5 dagar kvar att fördela')
    expect(capacityWords(capacityOf([{ origin: 'manual', days: 12 }], 12))).toBe('alla dagar är fördelade')
    expect(capacityWords(capacityOf([{ origin: 'manual', days: 15.5 }], 12))).toBe('3,5 dagar för mycket')
    expect(capacityWords(capacityOf([{ origin: 'mandatory', days: 13 }], 12))).toBe(
      '1 dag för mycket; raderna som ska med ryms inte inom 12 dagar',
    )
  })
})

describe('deciding a plan', () => {
  it('waits for a responsible and a month on every row', () => {
    const rows = [
      { responsible: null, month: 3 },
      { responsible: ' ', month: 4 },
      { responsible: 'Planerare HVB', month: null },
    ]
    expect(canDecidePlan('draft', rows)).toEqual({
      ok: false,
      reasons: ['2 rader saknar ansvarig.', '1 rad saknar månad.'],
    })
    expect(canDecidePlan('draft', [{ responsible: 'MAS', month: 1 }])).toEqual({ ok: true, reasons: [] })
  })

  it('needs rows, and a draft', () => {
    expect(canDecidePlan('draft', [])).toEqual({ ok: false, reasons: ['Planen har inga rader än.'] })
    expect(canDecidePlan('decided', [])).toEqual({ ok: false, reasons: ['Planen är redan fastställd.'] })
  })
})
