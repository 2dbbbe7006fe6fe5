import { describe, expect, it } from 'vitest'
import { recordedTable } from '../../../../electron/core/recorded-table'
import type { EditableTable } from '../../../../electron/database/tables'
import type { NewRow } from '../../../../electron/core/recorded-table'
import { planWorld } from './plan-world'

function aWorld() {
  const world = planWorld()
  const { app, provider, agreement, unit } = world
  const eken = provider('Utförare Eken')
  const north = unit(eken, 'Norr')
  const agreementId = agreement(eken, 'A-1', { unitId: north, placements: 10 })
  const insert = <T extends EditableTable>(table: T, fields: NewRow<T>): string =>
    recordedTable(app.context(), table).insert(fields).id
  const value = (name: string, provider = 'Utförare Eken'): string | undefined =>
    app
      .call('plan.priorities', { committeeId: null, year: 2027 })
      .rows.find((row) => row.provider === provider)
      ?.factors.find((factor) => factor.name === name)?.value
  return { ...world, eken, north, agreementId, insert, value }
}

describe('the sources beside the reviews', () => {
  it('that hold no rows at all are named once, and count as unknown', () => {
    const { app, value } = aWorld()
    expect(
      app.call('plan.priorities', { committeeId: null, year: 2027 }).unusedSources.map(({ factor }) => factor),
    ).toEqual([
      'areaRisk',
      'complaints',
      'incidents',
      'sanction',
      'economicControl',
      'screening',
      'individualFollowUp',
      'informationRequest',
      'permit',
      'assignment',
      'vulnerableGroup',
    ])
    expect(value('synpunkter och klagomål')).toBe('uppgift saknas')
    expect(value('antal placeringar')).toBe('10 placeringar')
  })

  it('in use without a row of the utförare say that there was nothing', () => {
    const { provider, agreement, insert, value } = aWorld()
    const lind = provider('Utförare Lind')
    agreement(lind, 'A-2')
    insert('feedback', { number: 'S-1', receivedOn: '2026-03-01', kind: 'complaint', providerId: lind })
    insert('feedback', { number: 'S-2', receivedOn: '2026-03-01', kind: 'praise', providerId: lind })
    expect(value('synpunkter och klagomål', 'Utförare Lind')).toBe('1 klagomål eller synpunkt')
    expect(value('synpunkter och klagomål')).toBe('inga')
  })

  it('lay an event of one enhet or insats on no other', () => {
    const { eken, unit, insert, value, homeCare, agreement, north } = aWorld()
    const south = unit(eken, 'Söder')
    agreement(eken, 'A-3', { unitId: south })
    for (const [number, fields] of Object.entries({
      'S-1': { unitId: south },
      'S-2': { providerId: eken, serviceTypeId: homeCare },
      'S-3': { providerId: eken, unitId: north },
      'S-4': { providerId: eken },
    }))
      insert('feedback', { number, receivedOn: '2026-03-01', kind: 'viewpoint', ...fields })
    expect(value('synpunkter och klagomål')).toBe('2 klagomål och synpunkter')
  })

  it('give avvikelser, lex Sarah, sanctions, controls, screening, permit and uppdrag', () => {
    const { app, eken, north, agreementId, insert, value, review, children } = aWorld()
    insert('deviation', { number: 'D-1', occurredOn: '2026-02-01', type: 'Fall', unitId: north, severity: 'serious' })
    insert('lexSarah', { number: 'L-1', reportedOn: '2026-02-01', providerId: eken, reportedToIvo: 1 })
    insert('sanction', {
      reviewId: review({ agreementId, unitId: north, completedOn: '2026-01-10' }),
      step: 'warning',
      decidedOn: '2026-02-01',
    })
    insert('economicControl', { providerId: eken, controlledOn: '2026-02-01', taxDebts: '41 200 kr' })
    review({ agreementId, unitId: north, kind: 'screening', completedOn: '2026-03-01', outcome: 'doesNotComply' })
    app.db.runSql("UPDATE unit SET permitValidTo = '2027-05-31' WHERE id = ?", north)
    insert('goal', { year: 2027, title: 'Följ upp natten', kind: 'assignment', serviceAreaId: children })
    insert('goal', { year: 2027, title: 'Fler nöjda', kind: 'goal', serviceAreaId: children })
    expect(value('avvikelser och lex Sarah')).toBe('1 avvikelse, 1 lex Sarah')
    expect(value('sanktion')).toBe('varning')
    expect(value('ekonomisk kontroll')).toBe('1 anmärkning')
    expect(value('digital screening')).toBe('följer inte avtal')
    expect(value('IVO-tillstånd')).toBe('till 2027-05-31')
    expect(value('särskilt uppdrag')).toBe('1 uppdrag')
  })

  it('count an archived row for nothing', () => {
    const { eken, insert, value } = aWorld()
    const archivedAt = '2026-06-01T00:00:00.000Z'
    insert('feedback', { number: 'S-1', receivedOn: '2026-03-01', kind: 'complaint', providerId: eken, archivedAt })
    expect(value('synpunkter och klagomål')).toBe('uppgift saknas')
  })

  it('are read anew as soon as anything is registered', () => {
    const { eken, insert, value } = aWorld()
    expect(value('synpunkter och klagomål')).toBe('uppgift saknas')
    insert('feedback', { number: 'S-1', receivedOn: '2026-03-01', kind: 'complaint', providerId: eken })
    expect(value('synpunkter och klagomål')).toBe('1 klagomål eller synpunkt')
  })
})

describe('the list', () => {
  it('is searched and paged, each row with its place among all', () => {
    const { app, provider, agreement } = planWorld()
    for (const name of ['Alm', 'Björk', 'Ek', 'Lind']) agreement(provider(`Utförare ${name}`), `A-${name}`)
    const list = (input: object) => app.call('plan.priorities', { committeeId: null, year: 2027, ...input })
    expect(list({ offset: 1, limit: 2 })).toMatchObject({
      total: 4,
      rows: [
        { rank: 2, provider: 'Utförare Björk' },
        { rank: 3, provider: 'Utförare Ek' },
      ],
    })
    expect(list({ search: 'lind' })).toMatchObject({ total: 1, totalUnfiltered: 4, rows: [{ rank: 4 }] })
  })

  it('shows strong positive deviation beside the points', () => {
    const { app, agreementId, review, north } = aWorld()
    for (const completedOn of ['2022-05-01', '2025-05-01'])
      review({ agreementId, unitId: north, completedOn, outcome: 'complies' })
    expect(app.call('plan.priorities', { committeeId: null, year: 2027 }).rows[0]?.positive).toBe(
      'De 2 senaste granskningarna har alla utfallet ”följer avtal”; inga öppna brister.',
    )
  })
})
