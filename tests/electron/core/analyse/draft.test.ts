import { describe, expect, it } from 'vitest'
import { defaultScales } from '../../../../shared/domain/risk'
import { openAnalyseWorld, riskDraft } from './analyse-world'

describe('a draft of a riskanalys', () => {
  it('takes the scale that the municipality has set', () => {
    const world = openAnalyseWorld()
    const { settings, recordVersion } = world.call('settings.get', {})
    world.call('settings.save', { settings: { ...settings, scale: defaultScales[5] }, recordVersion })
    expect(world.analysis(world.draft()).analysis.scale.size).toBe(5)
  })

  it('is one a year and verksamhetsområde', () => {
    const world = openAnalyseWorld()
    world.draft()
    const refusal = world.refusal('analyse.start', { serviceAreaId: world.areaId, year: 2027, copyFromId: null })
    expect(refusal).toMatchObject({ code: 'RULE_BROKEN', userMessage: expect.stringContaining('redan en riskanalys') })
  })

  it('gives a new risk the next number, and removal leaves the others their numbers', () => {
    const world = openAnalyseWorld()
    const id = world.draft()
    const [first, , third] = ['A', 'B', 'C'].map((event) => world.risk(id, event))
    world.call('analyse.removeRisk', { id: first?.id ?? '', version: 1 })
    expect(world.analysis(id).risks.map(({ number }) => number)).toEqual([2, 3])
    expect(third?.number).toBe(3)
    expect(world.risk(id, 'D').number).toBe(4)
  })

  it('refuses values outside its own scale', () => {
    const world = openAnalyseWorld()
    const id = world.draft()
    const refusal = world.refusal('analyse.saveRisk', {
      id: null,
      version: null,
      analysisId: id,
      draft: riskDraft('A', { likelihood: 5 }),
    })
    expect(refusal).toMatchObject({ code: 'RULE_BROKEN', userMessage: expect.stringContaining('mellan 1 och 4') })
  })

  it('wants both values after treatment or neither', () => {
    const world = openAnalyseWorld()
    const refusal = world.refusal('analyse.saveRisk', {
      id: null,
      version: null,
      analysisId: world.draft(),
      draft: riskDraft('A', { residualLikelihood: 1 }),
    })
    expect(refusal.userMessage).toContain('både sannolikhet och konsekvens efter åtgärd')
  })

  it('takes only a krav of its own verksamhetsområde, and shows its words', () => {
    const world = openAnalyseWorld()
    const id = world.draft()
    world.risk(id, 'A', { requirementId: world.requirementId })
    expect(world.analysis(id).risks[0]?.requirementLabel).toBe('Bemanning dygnet runt (Avtal HVB p. 4.2)')
    const refusal = world.refusal('analyse.saveRisk', {
      id: null,
      version: null,
      analysisId: id,
      draft: riskDraft('B', { requirementId: world.foreignRequirementId }),
    })
    expect(refusal).toMatchObject({ code: 'RULE_BROKEN', fields: { requirementId: expect.any(String) } })
  })

  it('saves no personnummer', () => {
    const world = openAnalyseWorld()
    const refusal = world.refusal('analyse.saveRisk', {
      id: null,
      version: null,
      analysisId: world.draft(),
      draft: riskDraft('A', { cause: 'Gäller 19811218-9876' }),
    })
    expect(refusal.code).toBe('PERSONAL_DATA')
  })

  it('moves a mark before and after treatment, and writes each move in the log', () => {
    const world = openAnalyseWorld()
    const id = world.draft()
    const risk = world.risk(id, 'A')
    const moved = world.call('analyse.moveRisk', {
      id: risk.id,
      version: 1,
      which: 'inherent',
      likelihood: 3,
      consequence: 4,
    })
    expect(moved).toMatchObject({ likelihood: 3, consequence: 4, residualLikelihood: null, version: 2 })
    const lowered = world.call('analyse.moveRisk', {
      id: risk.id,
      version: 2,
      which: 'residual',
      likelihood: 2,
      consequence: 4,
    })
    expect(lowered).toMatchObject({ likelihood: 3, residualLikelihood: 2, residualConsequence: 4 })
    const log = world.db.allSql<{ operation: string }>(
      "SELECT operation FROM changeLog WHERE recordType = 'risk' ORDER BY seq",
    )
    expect(log.map(({ operation }) => operation)).toEqual(['analyse.saveRisk', 'analyse.moveRisk', 'analyse.moveRisk'])
  })

  it('never overwrites what another window saved', () => {
    const world = openAnalyseWorld()
    const id = world.draft()
    const risk = world.risk(id, 'A')
    const move = { id: risk.id, version: 1, which: 'inherent' as const, consequence: 1 }
    world.call('analyse.moveRisk', { ...move, likelihood: 4 })
    const refusal = world.refusal('analyse.moveRisk', { ...move, likelihood: 1 })
    expect(refusal).toMatchObject({
      code: 'CONFLICT',
      conflict: { version: 2, fields: [{ field: 'likelihood', mine: 1, theirs: 4 }] },
    })
    const form = { id: risk.id, analysisId: id, draft: riskDraft('A, omskriven') }
    expect(world.refusal('analyse.saveRisk', { ...form, version: 1 }).code).toBe('CONFLICT')
    expect(world.refusal('analyse.saveRisk', { ...form, version: null }).code).toBe('CONFLICT')
    expect(world.call('analyse.saveRisk', { ...form, version: 2 }).event).toBe('A, omskriven')
  })

  it('can be thrown away whole, unless a later year was copied from it', () => {
    const world = openAnalyseWorld()
    const id = world.draft(2026)
    world.risk(id, 'A')
    const copy = world.call('analyse.start', { serviceAreaId: world.areaId, year: 2027, copyFromId: id })
    expect(world.refusal('analyse.removeDraft', { id, version: 1 }).code).toBe('RULE_BROKEN')
    world.call('analyse.removeDraft', { id: copy.id, version: 1 })
    world.call('analyse.removeDraft', { id, version: 1 })
    expect(world.db.allSql('SELECT 1 FROM risk UNION ALL SELECT 1 FROM riskAnalysis')).toEqual([])
    expect(world.refusal('analyse.analysis', { id }).code).toBe('NOT_FOUND')
  })
})
