import { describe, expect, it } from 'vitest'
import { leftOutLines } from '../../../../renderer/features/plan/left-out-lines'
import { groupNote, partyWords, quietestMonth, stateWords } from '../../../../renderer/features/plan/plan-words'
import type { FollowUpPlan, PlannedFollowUp, PlanView } from '../../../../shared/contracts/plan'

const plan: FollowUpPlan = {
  id: 'plan',
  version: 1,
  createdAt: '',
  updatedAt: '',
  committeeId: null,
  year: 2027,
  revision: 1,
  status: 'draft',
  daysAvailable: 120,
  decidedBy: null,
  decidedOn: null,
  previousId: null,
  sentOn: null,
  sentBy: null,
  returnedReason: null,
}
const row: PlannedFollowUp = {
  id: 'row',
  version: 1,
  createdAt: '',
  updatedAt: '',
  planId: 'plan',
  originId: null,
  providerId: 'eken',
  providerName: 'Utförare Eken',
  unitId: null,
  unitName: null,
  agreementId: 'a17',
  agreementNumber: 'A-017',
  serviceTypeId: 'hvb',
  serviceTypeName: 'HVB',
  serviceAreaId: 'barn',
  serviceAreaName: 'Barn och unga',
  kind: 'agreement',
  month: 1,
  days: 2.5,
  responsible: null,
  method: null,
  regularity: null,
  focus: null,
  origin: 'proposed',
  reasons: [],
  score: 71.5,
  rank: 1,
  factors: [],
  changeReason: null,
  removedReason: null,
  reviewId: null,
}

describe('words of the plan page', () => {
  it('names what of the utförare is followed up', () => {
    expect(partyWords(row)).toBe('HVB, avtal A-017')
    expect(partyWords({ ...row, agreementNumber: null, unitName: 'Lindgården' })).toBe('HVB, Lindgården')
  })

  it('sums a group exactly', () => {
    expect(groupNote([row, { ...row, days: 0.1 }, { ...row, days: 0.2 }])).toBe('3 rader · 2,8 dagar')
    expect(groupNote([{ ...row, days: 1 }])).toBe('1 rad · 1 dag')
  })

  it('says where the version stands', () => {
    const words = (fields: Partial<FollowUpPlan>): string => stateWords({ plan: { ...plan, ...fields } })
    expect(words({})).toBe('Utkast')
    expect(words({ revision: 2 })).toBe('Utkast, version 2')
    expect(words({ status: 'decided', decidedOn: '2026-12-07' })).toBe('Fastställd 2026-12-07')
    expect(words({ status: 'superseded', revision: 1 })).toBe('Ersatt, version 1')
  })

  it('offers the month with the fewest days, and not July', () => {
    expect(quietestMonth({ plan, rows: [] })).toBe(1)
    const busy = [1, 2, 3, 4, 5, 6, 8, 9, 10].map((month) => ({ ...row, month }))
    expect(quietestMonth({ plan, rows: busy })).toBe(11)
  })

  it('lists struck rows with their reason before those without room', () => {
    const view = {
      removed: [{ ...row, removedReason: 'Avtalet sägs upp' }],
      leftOut: [
        {
          providerId: 'lind',
          provider: 'Utförare Lind',
          unitId: null,
          unit: null,
          agreementId: 'a18',
          agreementNumber: 'A-018',
          serviceTypeId: 'hvb',
          serviceType: 'HVB',
          rank: 2,
          score: 60,
          reasons: ['Plats 2 med 60,0 poäng; ryms inte inom 120 dagar.'],
        },
      ],
    } as unknown as PlanView
    expect(leftOutLines(view).map(({ provider, detail, reason }) => [provider, detail, reason])).toEqual([
      ['Utförare Eken', 'HVB, avtal A-017', 'Borttagen: Avtalet sägs upp'],
      ['Utförare Lind', 'HVB, avtal A-018', 'Plats 2 med 60,0 poäng; ryms inte inom 120 dagar.'],
    ])
  })
})
