import { describe, expect, it } from 'vitest'
import type { ClientInput } from '../../../../shared/contracts'
import { recordedTable } from '../../../../electron/core/recorded-table'
import { type AnalyseWorld, openAnalyseWorld } from './analyse-world'

type Raise = ClientInput<'analyse.raiseRisk'>

const signal = { recordType: 'feedback', recordId: 'f-1', words: 'Klagomål K-14 om bemanning' } as const

const raising = (world: AnalyseWorld, fields: Partial<Raise> = {}): Raise => ({
  serviceAreaId: world.areaId,
  year: 2027,
  event: 'Bemanningen räcker inte nattetid',
  cause: null,
  likelihood: 3,
  consequence: 3,
  signal,
  ...fields,
})

describe('a risk raised during the year', () => {
  it('is put in the draft, and remembers what it was raised from and when', () => {
    const world = openAnalyseWorld()
    const id = world.draft()
    world.risk(id, 'A')
    const made = world.call('analyse.raiseRisk', raising(world))
    expect(made).toMatchObject({ analysisId: id, number: 2, beganVersion: false, beganAnalysis: false })
    expect(world.analysis(id).risks[1]).toMatchObject({
      event: 'Bemanningen räcker inte nattetid',
      raisedFromType: 'feedback',
      raisedFromId: 'f-1',
      raisedFromWords: 'Klagomål K-14 om bemanning',
      raisedOn: '2026-11-22',
    })
  })

  it('begins a new version where the analysis is decided; the decided one stays in force, unchanged', () => {
    const world = openAnalyseWorld()
    const first = world.draft()
    world.risk(first, 'A')
    world.decide(first)
    const before = world.analysis(first)
    const made = world.call('analyse.raiseRisk', raising(world))
    expect(made).toMatchObject({ beganVersion: true, beganAnalysis: false })
    expect(world.analysis(made.analysisId)).toMatchObject({ analysis: { revision: 2, status: 'draft' } })
    expect(world.analysis(made.analysisId).risks.map(({ event }) => event)).toEqual([
      'A',
      'Bemanningen räcker inte nattetid',
    ])
    const { analysis, risks } = world.analysis(first)
    expect({ analysis, risks }).toEqual({ analysis: before.analysis, risks: before.risks })
  })

  it('begins the analysis as a copy of the newest earlier year, so that nothing of that is lost', () => {
    const world = openAnalyseWorld()
    const earlier = world.draft(2026)
    world.risk(earlier, 'A')
    expect(world.call('analyse.raiseTarget', raising(world))).toMatchObject({ way: 'copy', copiesYear: 2026 })
    const made = world.call('analyse.raiseRisk', raising(world))
    expect(made).toMatchObject({ beganAnalysis: true, number: 2 })
    expect(world.analysis(made.analysisId).risks.map(({ event }) => event)).toContain('A')
  })

  it('begins an empty analysis in an area that has had none', () => {
    const world = openAnalyseWorld()
    expect(world.call('analyse.raiseTarget', raising(world))).toMatchObject({ way: 'empty', raised: null })
    expect(world.call('analyse.raiseRisk', raising(world))).toMatchObject({ beganAnalysis: true, number: 1 })
  })

  it('is not raised twice from the same signal: the sentence and the target lead to the first', () => {
    const world = openAnalyseWorld()
    const made = world.call('analyse.raiseRisk', raising(world))
    const again = world.refusal('analyse.raiseRisk', raising(world, { signal: { ...signal, words: 'Andra ord' } }))
    expect(again).toMatchObject({
      code: 'RULE_BROKEN',
      userMessage: expect.stringContaining('redan risk 1 i riskanalysen för Barn och unga 2027'),
    })
    expect(world.call('analyse.raiseTarget', raising(world)).raised).toMatchObject({
      analysisId: made.analysisId,
      riskId: made.riskId,
      number: 1,
    })
    expect(world.analysis(made.analysisId).risks).toHaveLength(1)
  })

  it('may be raised from the same utförare once for each thing said of it', () => {
    const world = openAnalyseWorld()
    const of = (words: string): Raise => raising(world, { signal: { recordType: 'provider', recordId: 'p-1', words } })
    world.call('analyse.raiseRisk', of('4 klagomål på tolv månader'))
    expect(world.call('analyse.raiseRisk', of('Anmärkning i ekonomisk kontroll')).number).toBe(2)
    expect(world.refusal('analyse.raiseRisk', of('4 Klagomål på tolv månader')).userMessage).toContain('redan risk 1')
  })

  it('leaves nothing half done when its values lie outside the scale', () => {
    const world = openAnalyseWorld()
    const refusal = world.refusal('analyse.raiseRisk', raising(world, { likelihood: 5 }))
    expect(refusal.userMessage).toContain('skala har 4 steg')
    expect(world.call('analyse.areas', { committeeId: null, year: 2027 }).rows[0]?.analysisId).toBeNull()
  })

  it('points at the requirement that the brist breaks', () => {
    const world = openAnalyseWorld()
    const context = world.context()
    const serviceTypeId = recordedTable(context, 'requirement').byId(world.requirementId).serviceTypeId
    const reviewId = recordedTable(context, 'review').insert({
      number: '2026-1',
      serviceTypeId,
      kind: 'quality',
      year: 2026,
    }).id
    const finding = recordedTable(context, 'finding').insert({
      reviewId,
      area: 'Bemanning',
      description: 'Bemanningen räcker inte',
      requirementId: world.requirementId,
    })
    const from = { recordType: 'finding', recordId: finding.id } as const
    expect(world.call('analyse.areaOfRecord', from)).toEqual({ serviceAreaId: world.areaId })
    const made = world.call('analyse.raiseRisk', raising(world, { signal: { ...from, words: 'Brist i 2026-1' } }))
    expect(world.analysis(made.analysisId).risks[0]?.requirementId).toBe(world.requirementId)
  })
})
