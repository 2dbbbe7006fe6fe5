import { describe, expect, it } from 'vitest'
import { defaultScales } from '../../../../shared/domain/risk'
import { openAnalyseWorld } from './analyse-world'

describe('a copy of an earlier analysis', () => {
  it('keeps events, values, treatment and responsible under the same numbers, and clears dates', () => {
    const world = openAnalyseWorld()
    const source = world.draft(2026)
    world.risk(source, 'Borttagen')
    world.risk(source, 'Bemanningen brister', {
      requirementId: world.requirementId,
      cause: 'Vakanser',
      likelihood: 3,
      consequence: 4,
      treatment: 'Oanmälda besök',
      dueOn: '2026-03-31',
      residualLikelihood: 2,
      residualConsequence: 4,
    })
    world.call('analyse.removeRisk', { id: world.analysis(source).risks[0]?.id ?? '', version: 1 })
    world.decide(source)
    const { id } = world.call('analyse.start', { serviceAreaId: world.areaId, year: 2027, copyFromId: source })
    const copy = world.analysis(id)
    expect(copy).toMatchObject({ copiedFromYear: 2026, analysis: { status: 'draft', revision: 1, decidedOn: null } })
    expect(copy.risks).toHaveLength(1)
    expect(copy.risks[0]).toMatchObject({
      number: 2,
      event: 'Bemanningen brister',
      cause: 'Vakanser',
      requirementId: world.requirementId,
      likelihood: 3,
      consequence: 4,
      treatment: 'Oanmälda besök',
      responsible: 'Planerare HVB',
      dueOn: null,
      residualLikelihood: 2,
    })
  })

  it('keeps the scale it was made with when the municipality has changed its own', () => {
    const world = openAnalyseWorld()
    const source = world.draft(2026)
    world.risk(source, 'A')
    const { settings, recordVersion } = world.call('settings.get', {})
    world.call('settings.save', { settings: { ...settings, scale: defaultScales[5] }, recordVersion })
    const { id } = world.call('analyse.start', { serviceAreaId: world.areaId, year: 2027, copyFromId: source })
    expect(world.analysis(id).analysis.scale.size).toBe(4)
  })

  it('does not give a number again that the source used', () => {
    const world = openAnalyseWorld()
    const source = world.draft(2026)
    world.risk(source, 'A')
    world.risk(source, 'B')
    const { id } = world.call('analyse.start', { serviceAreaId: world.areaId, year: 2027, copyFromId: source })
    world.call('analyse.removeRisk', { id: world.analysis(id).risks[1]?.id ?? '', version: 1 })
    expect(world.risk(id, 'C').number).toBe(3)
  })

  it('is made within one verksamhetsområde only', () => {
    const world = openAnalyseWorld()
    const source = world.draft(2026)
    const refusal = world.refusal('analyse.start', { serviceAreaId: world.otherAreaId, year: 2027, copyFromId: source })
    expect(refusal.userMessage).toContain('inom samma verksamhetsområde')
  })
})
