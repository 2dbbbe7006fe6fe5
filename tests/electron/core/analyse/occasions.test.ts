import { describe, expect, it } from 'vitest'
import { defaultScales } from '../../../../shared/domain/risk'
import { recordedTable } from '../../../../electron/core/recorded-table'
import { type AnalyseWorld, openAnalyseWorld, riskDraft } from './analyse-world'

const change = (world: AnalyseWorld, fields = {}): string =>
  world.call('analyse.startChange', {
    title: 'Ny upphandling av HVB',
    serviceAreaId: world.areaId,
    changeOn: '2027-03-01',
    scope: 'Två avtal ersätts av ett ramavtal.',
    ...fields,
  }).id

const portfolio = (world: AnalyseWorld, fields = {}): string =>
  world.call('analyse.startPortfolio', {
    title: 'Ekonomiadministration',
    committeeId: world.committeeId,
    year: 2027,
    scope: null,
    copyFromId: null,
    ...fields,
  }).id

describe('an analysis before a change of activity', () => {
  it('belongs to the nämnd of its area and to the year of the change, beside the yearly one', () => {
    const world = openAnalyseWorld()
    const yearly = world.draft(2027)
    const id = change(world)
    expect(world.analysis(id)).toMatchObject({
      name: 'Ny upphandling av HVB',
      committeeName: 'Socialnämnden',
      analysis: { occasion: 'change', committeeId: world.committeeId, year: 2027, changeOn: '2027-03-01' },
    })
    world.risk(id, 'Platser saknas under övergången')
    expect(world.call('analyse.occasions', { committeeId: null, year: 2027, occasion: 'change' }).rows).toMatchObject([
      { id, title: 'Ny upphandling av HVB', dueLabel: 'om 99 dagar', risks: 1, highestValue: 4 },
    ])
    const areas = world.call('analyse.areas', { committeeId: null, year: 2027 }).rows
    expect(areas[0]).toMatchObject({ analysisId: yearly, risks: 0 })
  })

  it('is decided and revised on its own, without replacing the yearly one', () => {
    const world = openAnalyseWorld()
    const yearly = world.draft(2027)
    world.risk(yearly, 'A')
    world.decide(yearly)
    const id = change(world)
    world.risk(id, 'B')
    world.decide(id)
    const next = world.call('analyse.revise', { id }).id
    world.decide(next)
    expect(world.analysis(id).analysis.status).toBe('superseded')
    expect(world.analysis(next).versions.map(({ revision }) => revision)).toEqual([2, 1])
    expect(world.analysis(yearly).analysis.status).toBe('decided')
  })

  it('counts in no picture of the year: a change is not the area', () => {
    const world = openAnalyseWorld()
    world.risk(change(world), 'B', { likelihood: 4, consequence: 4 })
    const picture = world.call('analyse.riskPicture', { committeeId: null, year: 2027 })
    expect(picture.matrices).toEqual([])
    expect(picture.areasWithout).toEqual(['Barn och unga', 'Äldre'])
  })

  it('is not begun twice under the same title and year', () => {
    const world = openAnalyseWorld()
    change(world)
    const refusal = world.refusal('analyse.startChange', {
      title: 'ny upphandling av hvb',
      serviceAreaId: world.areaId,
      changeOn: '2027-09-01',
      scope: 'Samma',
    })
    expect(refusal).toMatchObject({ code: 'RULE_BROKEN', fields: { title: expect.any(String) } })
  })

  it('moves to the year that the change moves to, and keeps its title from the second version on', () => {
    const world = openAnalyseWorld()
    const id = change(world)
    world.risk(id, 'B')
    const facts = { title: 'Ny upphandling', scope: 'Senare', changeOn: '2028-01-01', participants: null }
    expect(world.call('analyse.saveFacts', { id, version: 1, facts })).toMatchObject({
      year: 2028,
      title: 'Ny upphandling',
    })
    world.decide(id)
    const next = world.call('analyse.revise', { id }).id
    const renamed = world.refusal('analyse.saveFacts', { id: next, version: 1, facts: { ...facts, title: 'Annat' } })
    expect(renamed.userMessage).toContain('kan inte ändras i en ny')
  })
})

describe('a portfolio for internal control', () => {
  it('waits with its decision until every risk belongs to a process', () => {
    const world = openAnalyseWorld()
    const id = portfolio(world)
    const risk = world.risk(id, 'Fel betalas ut')
    expect(world.analysis(id).canDecide.reasons).toEqual(['Risk 1 saknar process.'])
    const draft = riskDraft('Fel betalas ut', { process: 'Utbetalning till utförare' })
    world.call('analyse.saveRisk', { id: risk.id, version: 1, analysisId: id, draft })
    expect(world.analysis(id).canDecide.ok).toBe(true)
    const { rows } = world.call('analyse.occasions', { committeeId: null, year: 2027, occasion: 'internalControl' })
    expect(rows).toMatchObject([{ id, committeeName: 'Socialnämnden', processes: 1, controlActivities: 0 }])
  })

  it('is copied from an earlier year with processes and the scale it was made with', () => {
    const world = openAnalyseWorld()
    const source = portfolio(world, { year: 2026, committeeId: null })
    world.risk(source, 'Fel betalas ut', { process: 'Utbetalning', dueOn: '2026-05-01' })
    const { settings, recordVersion } = world.call('settings.get', {})
    world.call('settings.save', { settings: { ...settings, scale: defaultScales[5] }, recordVersion })
    const { rows } = world.call('analyse.earlierPortfolios', { committeeId: world.committeeId, year: 2027 })
    expect(rows).toMatchObject([{ id: source, year: 2026, risks: 1, committeeId: null }])
    const copy = world.analysis(portfolio(world, { committeeId: null, copyFromId: source }))
    expect(copy.risks).toMatchObject([{ process: 'Utbetalning', dueOn: null }])
    expect(copy.analysis.scale.size).toBe(4)
  })

  it('may point at any krav, since it has no verksamhetsområde', () => {
    const world = openAnalyseWorld()
    const risk = world.risk(portfolio(world), 'Fel betalas ut', { requirementId: world.foreignRequirementId })
    expect(risk.number).toBe(1)
  })
})

describe('a risk that a kontrollmoment follows', () => {
  it('is not taken away under it, nor is its draft; the sentence names the kontrollmoment', () => {
    const world = openAnalyseWorld()
    const id = portfolio(world)
    const risk = world.risk(id, 'Fel betalas ut', { process: 'Utbetalning' })
    const context = world.context()
    const plan = recordedTable(context, 'controlPlan').insert({ year: 2027, revision: 1, status: 'draft' })
    recordedTable(context, 'controlActivity').insert({ planId: plan.id, riskId: risk.id, title: 'Stickprov' })
    const refusals = [
      world.refusal('analyse.removeRisk', { id: risk.id, version: 1 }),
      world.refusal('analyse.removeDraft', { id, version: 1 }),
    ]
    for (const { userMessage } of refusals) {
      expect(userMessage).toBe(
        'Risk 1 används av kontrollmomentet "Stickprov". Ta bort kopplingen där först. Inget har ändrats.',
      )
    }
    expect(world.analysis(id).risks).toHaveLength(1)
  })
})

describe('krav without risk', () => {
  it('are those with a stated consequence that no risk of the analysis points at', () => {
    const world = openAnalyseWorld()
    const id = world.draft()
    const serviceTypeId = world
      .call('register.choices', {})
      .requirements.find((requirement) => requirement.id === world.requirementId)?.serviceTypeId
    const add = (text: string, consequence: string | null): string =>
      world.call('register.saveRequirement', {
        id: null,
        version: null,
        draft: { serviceTypeId: serviceTypeId ?? '', text, source: null, qualityArea: null, consequence },
      }).id
    const covered = add('Brandskydd', 'Fara för liv')
    add('Rutin för sekretess', 'Uppgifter röjs')
    add('Skylt vid dörren', ' ')
    world.risk(id, 'Larm saknas', { requirementId: covered })
    expect(world.call('analyse.uncoveredRequirements', { analysisId: id })).toMatchObject({
      withConsequence: 2,
      rows: [{ text: 'Rutin för sekretess', consequence: 'Uppgifter röjs', serviceTypeName: 'Insats i Barn och unga' }],
    })
  })
})

describe('what waits', () => {
  it('tells of a change that comes near undecided, and of risks raised after the decision', () => {
    const world = openAnalyseWorld()
    const yearly = world.draft(2027)
    world.risk(yearly, 'A')
    world.decide(yearly)
    const signal = { recordType: 'feedback', recordId: 'f-1', words: 'Klagomål K-14' } as const
    const values = { event: 'B', cause: null, likelihood: 1, consequence: 1 }
    world.call('analyse.raiseRisk', { serviceAreaId: world.areaId, year: 2027, signal, ...values })
    change(world, { changeOn: '2027-01-01' })
    const sentences = world.call('act.todos', { committeeId: world.committeeId, year: 2026 }).rows
    expect(sentences.find(({ subject }) => subject === 'Riskanalys barn och unga 2027')?.sentence).toBe(
      'Riskanalys barn och unga 2027 kan inte fastställas: risk 2 saknar ansvarig. En risk från året väntar på beslut.',
    )
    expect(sentences.find(({ subject }) => subject.startsWith('Riskanalys före'))).toMatchObject({
      sentence:
        'Riskanalys före ny upphandling av HVB kan inte fastställas: analysen har inga risker än. Förändringen genomförs 2027-01-01.',
      dueOn: '2027-01-01',
      dueLabel: 'om 40 dagar',
    })
  })
})
