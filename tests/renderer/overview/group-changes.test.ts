import { describe, expect, it } from 'vitest'
import { groupChanges } from '../../../renderer/features/overview/group-changes'
import type { ChangeEntry } from '../../../shared/contracts/settings'

const entry = (seq: number, change: Partial<ChangeEntry>): ChangeEntry => ({
  seq,
  at: '2026-11-22T12:00:00.000Z',
  actor: 'Planerare',
  operation: 'plan.decide',
  recordType: 'review',
  recordId: `r${seq}`,
  sentence: `Rad ${seq}`,
  changes: [],
  imported: false,
  ...change,
})

describe('what was done last', () => {
  it('shows an act that wrote many lines once, by its most telling line', () => {
    const rows = [entry(3, {}), entry(2, { recordType: 'followUpPlan', sentence: 'Planen fastställd' }), entry(1, {})]
    expect(groupChanges(rows, 3)).toMatchObject([{ lead: { sentence: 'Planen fastställd' }, more: 2 }])
  })

  it('keeps apart what two people did, and what one did at another time', () => {
    const rows = [entry(3, { actor: 'Gruppchef' }), entry(2, {}), entry(1, { at: '2026-11-22T11:00:00.000Z' })]
    expect(groupChanges(rows, 3).map(({ lead, more }) => [lead.seq, more])).toEqual([
      [3, 0],
      [2, 0],
      [1, 0],
    ])
  })

  it('says "at least" of an act that goes on beyond what was read', () => {
    expect(groupChanges([entry(9, {}), entry(8, {})], 500)).toMatchObject([{ more: 1, cut: true }])
    expect(groupChanges([entry(2, {}), entry(1, {})], 2)).toMatchObject([{ more: 1, cut: false }])
  })
})
