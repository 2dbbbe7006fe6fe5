import { describe, expect, it } from 'vitest'
import { openAnalyseWorld, riskDraft } from './analyse-world'

describe('comparing two analyses', () => {
  it('shows what moved, came and went, in words', () => {
    const world = openAnalyseWorld()
    const before = world.draft(2026)
    world.risk(before, 'Bemanningen brister', {
      likelihood: 3,
      consequence: 4,
      treatment: 'Besök',
      dueOn: '2026-03-31',
    })
    world.risk(before, 'Rutiner saknas')
    world.risk(before, 'Lokalerna är trånga')
    world.decide(before)
    const { id } = world.call('analyse.start', { serviceAreaId: world.areaId, year: 2027, copyFromId: before })
    const [staffing, , premises] = world.analysis(id).risks
    world.call('analyse.moveRisk', {
      id: staffing?.id ?? '',
      version: 1,
      which: 'inherent',
      likelihood: 2,
      consequence: 4,
    })
    world.call('analyse.removeRisk', { id: premises?.id ?? '', version: 1 })
    world.risk(id, 'Tillståndet löper ut', { likelihood: 1, consequence: 1 })
    const difference = world.call('analyse.compare', { id, withId: before })
    expect(difference).toMatchObject({ from: '2026, skala 4 × 4', to: '2027, skala 4 × 4' })
    expect(difference.rows.map(({ event, change }) => [event, change])).toEqual([
      ['Bemanningen brister', 'changed'],
      ['Rutiner saknas', 'same'],
      ['Tillståndet löper ut', 'added'],
      ['Lokalerna är trånga', 'removed'],
    ])
    expect(difference.rows[0]).toMatchObject({
      before: { value: 12, word: 'Hög' },
      after: { value: 8, word: 'Hög' },
      fields: [{ label: 'Sannolikhet', before: '3 Stor', after: '2 Liten' }],
    })
  })

  it('finds a reworded risk by its number when one was made from the other', () => {
    const world = openAnalyseWorld()
    const before = world.draft(2026)
    world.risk(before, 'Bemanningen brister')
    const { id } = world.call('analyse.start', { serviceAreaId: world.areaId, year: 2027, copyFromId: before })
    const risk = world.analysis(id).risks[0]
    const draft = riskDraft('Bemanningen räcker inte nattetid')
    world.call('analyse.saveRisk', { id: risk?.id ?? '', version: 1, analysisId: id, draft })
    expect(world.call('analyse.compare', { id, withId: before }).rows).toMatchObject([
      { change: 'changed', fields: [{ label: 'Händelse', before: 'Bemanningen brister' }] },
    ])
  })
})
