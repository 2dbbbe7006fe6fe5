import { describe, expect, it } from 'vitest'
import { openDevelopment } from './support'

const risk = { event: 'Natten är underbemannad', cause: null, likelihood: 3, consequence: 3 }

describe('carrying to the next year', () => {
  it('puts an utvecklingsområde in the plan that is being made, where the special areas name it', () => {
    const { app, given, area, sentences } = openDevelopment()
    const { id } = area({ serviceTypeId: 'hemtjanst' })
    const ask = { developmentAreaId: id, systemMeasureId: null, year: 2027 }
    const planPlace = () => app.call('assess.carryPlaces', ask).places.find(({ target }) => target === 'plan')
    expect(planPlace()).toMatchObject({ mendPath: '/planera/uppfoljningsplan?ar=2027' })
    expect(planPlace()?.reason).toMatch(/för Äldrenämnden är inte påbörjad/)
    const plan = given.table('followUpPlan').insert({
      committeeId: 'aldre',
      year: 2027,
      revision: 1,
      status: 'draft',
      daysAvailable: 10,
    } as never)
    expect(sentences()).toContain(
      'Uppföljningsplan 2027 för Äldrenämnden görs nu, och 1 öppet utvecklingsområde är inte fört dit.',
    )
    expect(planPlace()?.reason).toBeNull()
    const carry = { ...ask, target: 'plan' as const, note: null, risk: null }
    expect(app.call('assess.carryOver', carry)).toMatchObject({
      words: 'Uppföljningsplanen 2027',
      path: `/planera/uppfoljningsplan/${plan.id}?flik=texter`,
      carriedOn: '2026-11-22',
    })
    expect(app.refusal('assess.carryOver', carry).userMessage).toBe(
      'Redan fört till uppföljningsplanen 2027, 2026-11-22. Inget har ändrats.',
    )
    const special = app
      .call('plan.sections', { planId: plan.id })
      .sections.find(({ key }) => key === 'specialAreas')?.suggestion
    expect(special).toContain('Från tidigare år följs ”Bemanning på natten” (2026) upp särskilt.')
    expect(sentences().filter((sentence) => sentence.includes('inte fört dit'))).toEqual([])
  })

  it('raises a risk in the next riskanalys, and says what is missing where it has no verksamhetsområde', () => {
    const { app, area, measure } = openDevelopment()
    const nowhere = area()
    const ask = (id: string) => ({ developmentAreaId: id, systemMeasureId: null, year: 2027 })
    const [place] = app.call('assess.carryPlaces', ask(nowhere.id)).places
    expect(place?.reason).toMatch(/saknar verksamhetsområde/)
    const { id } = measure({ serviceAreaId: 'aldreomsorg' })
    const input = { developmentAreaId: null, systemMeasureId: id, year: 2027, target: 'riskAnalysis' as const }
    expect(app.refusal('assess.carryOver', { ...input, note: null, risk: null }).userMessage).toMatch(/Beskriv risken/)
    const carried = app.call('assess.carryOver', { ...input, note: null, risk })
    expect(carried.words).toBe('Risk 1, 2027')
    const { analysisId } = app
      .call('analyse.areas', { committeeId: null, year: 2027 })
      .rows.find(({ serviceAreaId }) => serviceAreaId === 'aldreomsorg') ?? { analysisId: null }
    expect(app.call('analyse.analysis', { id: analysisId ?? '' }).risks).toMatchObject([
      { event: risk.event, raisedFromWords: 'Systemåtgärd SÅ2026-01: Skärpt krav på nattbemanning' },
    ])
    expect(app.refusal('assess.undoCarryOver', { id: carried.id, version: 1 }).userMessage).toMatch(/Ta bort risken/)
  })

  it('goes to later years only, not from what is stopped, and can be taken back', () => {
    const { app, area, move } = openDevelopment()
    const { id } = area()
    const carry = (year: number) => ({
      developmentAreaId: id,
      systemMeasureId: null,
      year,
      target: 'qualityReport' as const,
      note: null,
      risk: null,
    })
    for (const year of [2026, 2028]) expect(app.refusal('assess.carryOver', carry(year)).code).toBe('RULE_BROKEN')
    const { id: carryId } = app.call('assess.carryOver', carry(2027))
    const of = (year: number) =>
      app.call('assess.developmentOfYear', { committeeId: 'aldre', year }).areas.map(({ title }) => title)
    expect([of(2025), of(2026), of(2027)]).toEqual([[], ['Bemanning på natten'], ['Bemanning på natten']])
    expect(app.call('assess.developmentAreas', { committeeId: null, year: 2027 }).total).toBe(1)
    app.call('assess.undoCarryOver', { id: carryId, version: 1 })
    expect(of(2027)).toEqual([])
    move(id, 'stopped', '2026-11-01', 'Ny lag.')
    expect(app.refusal('assess.carryOver', carry(2027)).userMessage).toMatch(/avbrutet/)
  })
})
