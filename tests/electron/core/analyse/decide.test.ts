import { describe, expect, it } from 'vitest'
import { openAnalyseWorld, riskDraft } from './analyse-world'

const facts = { title: null, scope: null, changeOn: null, participants: 'Gruppchef\nTvå planerare' }

describe('deciding a riskanalys', () => {
  it('waits until there are risks, each with a responsible, and treatment where it is demanded', () => {
    const world = openAnalyseWorld()
    const id = world.draft()
    expect(world.analysis(id).canDecide).toEqual({ ok: false, reasons: ['Analysen har inga risker än.'] })
    world.risk(id, 'A', { responsible: null })
    world.risk(id, 'B', { responsible: null, likelihood: 2, consequence: 4 })
    world.risk(id, 'C', { likelihood: 1, consequence: 4 })
    const reasons = ['2 risker saknar ansvarig.', '2 risker kräver åtgärd men saknar den.']
    expect(world.analysis(id).canDecide).toEqual({ ok: false, reasons })
    const refusal = world.refusal('analyse.decide', {
      id,
      version: 1,
      decidedBy: 'Gruppchef',
      decidedOn: '2026-11-20',
    })
    expect(refusal).toMatchObject({ code: 'RULE_BROKEN', details: reasons })
  })

  it('freezes the analysis: nothing in it can be changed, and the sentence says to start a new version', () => {
    const world = openAnalyseWorld()
    const id = world.draft()
    const risk = world.risk(id, 'A')
    world.decide(id)
    const refusals = [
      world.refusal('analyse.saveRisk', { id: null, version: null, analysisId: id, draft: riskDraft('B') }),
      world.refusal('analyse.moveRisk', { ...risk, version: 1, which: 'inherent', likelihood: 1, consequence: 1 }),
      world.refusal('analyse.removeRisk', { id: risk.id, version: 1 }),
      world.refusal('analyse.saveFacts', { id, version: 2, facts }),
      world.refusal('analyse.removeDraft', { id, version: 2 }),
      world.refusal('analyse.decide', { id, version: 2, decidedBy: 'Gruppchef', decidedOn: '2026-11-20' }),
    ]
    for (const { code, userMessage } of refusals) {
      expect(code).toBe('RULE_BROKEN')
      expect(userMessage).toContain('fastställd 2026-11-20')
      expect(userMessage).toContain('Starta en ny version')
    }
  })

  it('is not dated ahead of today', () => {
    const world = openAnalyseWorld()
    const id = world.draft()
    world.risk(id, 'A')
    const input = { id, version: 1, decidedBy: 'Gruppchef' }
    expect(world.refusal('analyse.decide', { ...input, decidedOn: '2026-11-23' }).code).toBe('RULE_BROKEN')
    expect(world.call('analyse.decide', { ...input, decidedOn: '2026-11-22' }).status).toBe('decided')
  })

  it('is refused to a window that has not seen the newest version', () => {
    const world = openAnalyseWorld()
    const id = world.draft()
    world.risk(id, 'A')
    world.call('analyse.saveFacts', { id, version: 1, facts })
    const stale = { id, version: 1, decidedBy: 'Gruppchef', decidedOn: '2026-11-20' }
    expect(world.refusal('analyse.decide', stale).code).toBe('CONFLICT')
  })
})

describe('a new version of a decided riskanalys', () => {
  it('starts from what was decided, with dates, while the decided one stays in force', () => {
    const world = openAnalyseWorld()
    const first = world.draft()
    world.risk(first, 'A', { dueOn: '2027-03-31' })
    world.decide(first)
    const { id } = world.call('analyse.revise', { id: first })
    expect(world.analysis(id)).toMatchObject({
      analysis: { revision: 2, status: 'draft' },
      risks: [{ number: 1, event: 'A', dueOn: '2027-03-31' }],
    })
    expect(world.analysis(first).analysis.status).toBe('decided')
    world.decide(id)
    expect(world.analysis(first).analysis.status).toBe('superseded')
    expect(world.analysis(id).versions.map(({ revision, status }) => [revision, status])).toEqual([
      [2, 'decided'],
      [1, 'superseded'],
    ])
  })

  it('is made from the decided one, and one at a time', () => {
    const world = openAnalyseWorld()
    const first = world.draft()
    world.risk(first, 'A')
    expect(world.refusal('analyse.revise', { id: first }).userMessage).toContain('från den fastställda')
    world.decide(first)
    world.call('analyse.revise', { id: first })
    expect(world.refusal('analyse.revise', { id: first }).userMessage).toContain('redan ett utkast')
  })
})
