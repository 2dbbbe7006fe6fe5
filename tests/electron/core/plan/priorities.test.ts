import { describe, expect, it } from 'vitest'
import type { PriorityRow } from '../../../../shared/contracts/priorities'
import { planWorld } from './plan-world'

const all = { committeeId: null, year: 2027 }
const valuesOf = (row: PriorityRow | undefined): Record<string, string> =>
  Object.fromEntries(row?.factors.map(({ name, value }) => [name, value]) ?? [])

describe('whom to review', () => {
  it('ranks the agreements in force on any day of the year, and no others', () => {
    const { app, provider, agreement } = planWorld()
    const eken = provider('Utförare Eken')
    agreement(eken, 'A-1')
    agreement(eken, 'A-2', { endDate: '2027-01-01' })
    agreement(eken, 'A-3', { endDate: '2026-12-31' })
    agreement(eken, 'A-4', { startDate: '2027-12-31' })
    agreement(eken, 'A-5', { startDate: '2028-01-01' })
    agreement(eken, 'A-6', { archivedAt: '2026-01-01T00:00:00.000Z' })
    const { rows } = app.call('plan.priorities', all)
    expect(rows.map((row) => row.agreement ?? '').toSorted()).toEqual(['A-1', 'A-2', 'A-4'])
    expect(rows.map(({ rank }) => rank)).toEqual([1, 2, 3])
  })

  it('ranks a unit that no agreement covers, and names the utförare that nothing can be said of', () => {
    const { app, provider, agreement, unit } = planWorld()
    unit(provider('Egen regi'), 'Lindgården')
    const eken = provider('Utförare Eken')
    agreement(eken, 'A-1')
    unit(eken, 'Ekens hus')
    provider('Utförare Almen')
    const { rows, notRankable } = app.call('plan.priorities', all)
    expect(rows.map((row) => [row.provider, row.unit, row.agreement])).toEqual([
      ['Utförare Eken', null, 'A-1'],
      ['Egen regi', 'Lindgården', null],
    ])
    expect(rows[1]?.factors.find(({ name }) => name === 'första gången under avtalsperioden')?.unknown).toBe(true)
    expect(notRankable).toEqual(['Utförare Almen'])
  })

  it('keeps to the chosen nämnd and area', () => {
    const { app, provider, agreement, homeCare, social, elderly } = planWorld()
    agreement(provider('Utförare Eken'), 'A-1')
    agreement(provider('Utförare Alm'), 'A-2', { serviceTypeId: homeCare })
    const names = (input: { committeeId: string | null; serviceAreaId?: string }): string[] =>
      app.call('plan.priorities', { ...input, year: 2027 }).rows.map(({ provider: name }) => name)
    expect(names({ committeeId: social })).toEqual(['Utförare Eken'])
    expect(names({ committeeId: null, serviceAreaId: elderly })).toEqual(['Utförare Alm'])
  })

  it('shows the picture as the year begins: later reviews and brister do not count', () => {
    const { app, provider, agreement, review, finding } = planWorld({ day: '2027-11-22' })
    const agreementId = agreement(provider('Utförare Eken'), 'A-1')
    const earlier = review({ agreementId, completedOn: '2023-10-15', year: 2023 })
    finding(earlier, { severity: 'serious', verifiedBy: 'visit', verifiedOn: '2027-02-01' })
    finding(earlier, { severity: 'serious', verifiedBy: 'visit', verifiedOn: '2026-12-31' })
    finding(review({ agreementId, completedOn: '2027-03-01', year: 2027 }), { severity: 'serious' })
    const [row] = app.call('plan.priorities', all).rows
    expect(row?.lastReviewedOn).toBe('2023-10-15')
    expect(valuesOf(row)).toMatchObject({
      'områdets riskvärde': 'uppgift saknas',
      'tid sedan senaste granskning': '38 månader',
      'öppna brister': '1 öppen, allvarlig',
      'första gången under avtalsperioden': 'ja',
    })
  })

  it('takes the risk from the newest analysis that holds any, and the decided before the draft', () => {
    const { app, provider, agreement, analysis, children } = planWorld()
    agreement(provider('Utförare Eken'), 'A-1')
    analysis(children, 2025, [[2, 2]])
    analysis(children, 2026, [[3, 4], [4, 3], [1, 1]]) // biome-ignore format: pairs
    analysis(children, 2027, [], 'draft')
    analysis(children, 2028, [[4, 4]])
    expect(app.call('plan.priorities', all).rows[0]?.factors[0]).toMatchObject({
      value: '12 (Hög)',
      because: 'Risken ”Risk 1” har riskvärde 12 (Hög) i riskanalysen 2026.',
    })
  })

  it('follows a brist and a review to the new agreement of the same utförare, insats and enhet', () => {
    const { app, provider, agreement, unit, review, finding } = planWorld()
    const eken = provider('Utförare Eken')
    const north = unit(eken, 'Norr')
    const south = unit(eken, 'Söder')
    const old = agreement(eken, 'A-1', { unitId: north, endDate: '2026-06-30' })
    agreement(eken, 'A-2', { unitId: north, startDate: '2026-07-01' })
    agreement(eken, 'A-3', { unitId: south, startDate: '2026-07-01' })
    finding(review({ agreementId: old, unitId: north, completedOn: '2026-05-01', year: 2026 }))
    const rows = app.call('plan.priorities', all).rows
    const values = (number: string) => valuesOf(rows.find((row) => row.agreement === number))
    expect(values('A-2')).toMatchObject({ 'tid sedan senaste granskning': '8 månader', 'öppna brister': '1 öppen' })
    expect(values('A-3')).toMatchObject({ 'tid sedan senaste granskning': 'aldrig', 'öppna brister': 'inga öppna' })
  })

  it('takes the interval from the settings where the insats has none', () => {
    const { app, provider, agreement, review, homeCare } = planWorld()
    const agreementId = agreement(provider('Utförare Alm'), 'A-1', { serviceTypeId: homeCare })
    review({ agreementId, serviceTypeId: homeCare, completedOn: '2025-12-31' })
    expect(app.call('plan.priorities', all).rows[0]?.factors[1]?.because).toBe(
      'Senast granskad 2025-12, intervallet är 36 månader.',
    )
  })

  it('answers for an empty register', () => {
    expect(planWorld().app.call('plan.priorities', all)).toMatchObject({
      year: 2027,
      rows: [],
      total: 0,
      totalUnfiltered: 0,
      notRankable: [],
    })
  })
})
