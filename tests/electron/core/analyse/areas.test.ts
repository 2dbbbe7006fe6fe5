import { describe, expect, it } from 'vitest'
import { defaultScales } from '../../../../shared/domain/risk'
import { openAnalyseWorld } from './analyse-world'

describe('the list of verksamhetsområden', () => {
  it('says where each stands, its highest riskvärde and what it can be copied from', () => {
    const world = openAnalyseWorld()
    const earlier = world.draft(2026)
    world.risk(earlier, 'A', { likelihood: 3, consequence: 3, treatment: 'Besök', responsible: null })
    world.risk(earlier, 'B')
    const [children, elderly] = world.call('analyse.areas', { committeeId: world.committeeId, year: 2027 }).rows
    expect(children).toMatchObject({
      serviceAreaName: 'Barn och unga',
      committeeName: 'Socialnämnden',
      analysisId: null,
      highestValue: null,
      earlier: { id: earlier, year: 2026, risks: 2 },
    })
    expect(elderly).toMatchObject({ serviceAreaName: 'Äldre', earlier: null })
    expect(world.call('analyse.areas', { committeeId: null, year: 2026 }).rows[0]).toMatchObject({
      status: 'draft',
      risks: 2,
      highestValue: 9,
      highestWord: 'Hög',
      highestLevel: 'high',
      withoutResponsible: 1,
    })
    expect(world.call('analyse.areas', { committeeId: 'another', year: 2026 }).rows).toEqual([])
  })
})

describe('the picture of the year', () => {
  it('counts the decided analysis and not the draft of its next version', () => {
    const world = openAnalyseWorld()
    const first = world.draft()
    world.risk(first, 'A', { likelihood: 4, consequence: 3, treatment: 'Besök' })
    world.decide(first)
    world.risk(world.call('analyse.revise', { id: first }).id, 'B')
    const picture = world.call('analyse.riskPicture', { committeeId: null, year: 2027 })
    expect(picture.areasWithout).toEqual(['Äldre'])
    expect(picture.matrices).toHaveLength(1)
    const [matrix] = picture.matrices
    expect(matrix?.analyses).toEqual([
      { id: first, serviceAreaName: 'Barn och unga', status: 'decided', revision: 1, risks: 1 },
    ])
    expect(matrix?.cells).toHaveLength(16)
    expect(matrix?.cells[2]).toMatchObject({ likelihood: 4, consequence: 3, value: 12, count: 1 })
    expect(matrix?.bands.map(({ word, span, count }) => [word, span, count])).toEqual([
      ['Låg', '1–3', 0],
      ['Medel', '4–6', 0],
      ['Hög', '8–16', 1],
    ])
    expect(matrix?.highest).toMatchObject([{ event: 'A', value: 12, word: 'Hög', serviceAreaName: 'Barn och unga' }])
  })

  it('never adds risks valued on different scales', () => {
    const world = openAnalyseWorld()
    world.risk(world.draft(), 'A')
    const { settings, recordVersion } = world.call('settings.get', {})
    world.call('settings.save', { settings: { ...settings, scale: defaultScales[5] }, recordVersion })
    const other = world.call('analyse.start', { serviceAreaId: world.otherAreaId, year: 2027, copyFromId: null }).id
    world.risk(other, 'B', { likelihood: 5 })
    const { matrices } = world.call('analyse.riskPicture', { committeeId: null, year: 2027 })
    expect(matrices.map(({ scale, risks }) => [scale.size, risks])).toEqual([
      [4, 1],
      [5, 1],
    ])
  })
})
