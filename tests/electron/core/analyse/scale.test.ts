import { describe, expect, it } from 'vitest'
import { defaultScales, type RiskScale } from '../../../../shared/domain/risk'
import { type AnalyseWorld, openAnalyseWorld } from './analyse-world'

function changeScale(world: AnalyseWorld, scale: RiskScale): void {
  const { settings, recordVersion } = world.call('settings.get', {})
  world.call('settings.save', { settings: { ...settings, scale }, recordVersion })
}

describe("the municipality's scale changed while analyses exist", () => {
  it('leaves drafts and decided ones as they are, also in new versions; only what begins empty gets the new one', () => {
    const world = openAnalyseWorld()
    const decided = world.draft(2026)
    world.risk(decided, 'A', { likelihood: 4, consequence: 4, treatment: 'Besök' })
    world.decide(decided)
    const draft = world.draft(2027)
    const before = [world.analysis(decided), world.analysis(draft)]
    changeScale(world, defaultScales[3])
    expect([world.analysis(decided), world.analysis(draft)]).toEqual(before)
    const revised = world.call('analyse.revise', { id: decided }).id
    expect(world.analysis(revised).analysis.scale.size).toBe(4)
    const empty = world.call('analyse.start', { serviceAreaId: world.otherAreaId, year: 2027, copyFromId: null }).id
    expect(world.analysis(empty).analysis.scale.size).toBe(3)
  })

  it('is told beforehand: how many analyses there are, and how many already keep another scale', () => {
    const world = openAnalyseWorld()
    expect(world.call('analyse.scaleUse', {})).toEqual({ total: 0, other: 0 })
    world.draft(2026)
    world.draft(2027)
    expect(world.call('analyse.scaleUse', {})).toEqual({ total: 2, other: 0 })
    changeScale(world, defaultScales[5])
    world.draft(2028)
    expect(world.call('analyse.scaleUse', {})).toEqual({ total: 3, other: 2 })
  })

  it('gives a comparison in words and no places to draw arrows between', () => {
    const world = openAnalyseWorld()
    const before = world.draft(2026)
    world.risk(before, 'Bemanningen brister', { likelihood: 4, consequence: 2 })
    changeScale(world, defaultScales[5])
    const id = world.draft(2027)
    world.risk(id, 'Bemanningen brister', { likelihood: 4, consequence: 2 })
    const difference = world.call('analyse.compare', { id, withId: before })
    expect(difference.scale).toBeNull()
    expect(difference.scaleSentence).toContain('2026 är värderad på en skala med 4 steg och 2027 på en med 5.')
    expect(difference.rows).toMatchObject([
      {
        number: 1,
        change: 'changed',
        fields: [
          { label: 'Sannolikhet', before: '4 Mycket stor', after: '4 Stor' },
          { label: 'Konsekvens', before: '2 Måttlig', after: '2 Mindre' },
        ],
      },
    ])
  })

  it('says nothing of the scale where both analyses have the same', () => {
    const world = openAnalyseWorld()
    const before = world.draft(2026)
    const id = world.draft(2027)
    expect(world.call('analyse.compare', { id, withId: before })).toMatchObject({
      scale: { size: 4 },
      scaleSentence: null,
    })
  })
})
