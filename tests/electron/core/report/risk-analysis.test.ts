import { describe, expect, it } from 'vitest'
import { composeDocument } from '../../../../electron/core/report/compose-document'
import { defaultScales } from '../../../../shared/domain/risk'
import { type AnalyseWorld, openAnalyseWorld } from '../analyse/analyse-world'
import { textOf } from '../../documents/opened'

const choice = (fields = {}) => ({
  kind: 'riskanalys' as const,
  year: 2026,
  committeeId: null,
  providerId: null,
  serviceTypeId: null,
  serviceAreaId: null,
  registryNumber: 'SN 2026/1',
  author: 'Kvalitetsstrateg',
  statements: {},
  ...fields,
})
const composed = (world: AnalyseWorld, fields = {}) => composeDocument(world.context(), choice(fields) as never)

async function said(world: AnalyseWorld, fields = {}): Promise<string> {
  const { content, canWrite } = composed(world, fields)
  if (content === null) throw new Error(canWrite.reasons.join(' '))
  return (await textOf(content)).replaceAll('\u2011', '-')
}

/** Barn och unga 2026 decided, with one risk valued after treatment and one not. */
function decidedYear(world: AnalyseWorld): string {
  const id = world.draft(2026)
  world.call('analyse.saveFacts', {
    id,
    version: 1,
    facts: { title: null, scope: null, changeOn: null, participants: 'Gruppchef\nPlanerare' },
  })
  world.risk(id, 'Bemanningen brister', {
    cause: 'Vakanser',
    requirementId: world.requirementId,
    likelihood: 3,
    consequence: 3,
    treatment: 'Oanmälda besök',
    dueOn: '2026-03-31',
    residualLikelihood: 2,
    residualConsequence: 3,
  })
  world.risk(id, 'Rutiner saknas', { responsible: 'Enhetschef' })
  world.decide(id)
  return id
}

describe('the document riskanalys', () => {
  it('says scope, participants, values before and after, treatment, responsible, day and decision', async () => {
    const world = openAnalyseWorld()
    decidedYear(world)
    const text = await said(world)
    expect(text).toContain('Riskanalysen gäller verksamhetsområdet Barn och unga under 2026.')
    expect(text).toContain('Gruppchef\nPlanerare')
    expect(text).toContain('I nivån Hög finns 1 före åtgärd och 0 efter.')
    expect(text).toContain('En risk är inte värderad efter åtgärd och står kvar på sin plats.')
    expect(text).toContain('9 Hög: risk 1')
    expect(text).toContain('Orsak: Vakanser. Krav: Bemanning dygnet runt (Avtal HVB p. 4.2).')
    expect(text).toContain('3 × 3 = 9 Hög')
    expect(text).toContain('2 × 3 = 6 Medel')
    expect(text).toContain('Oanmälda besök. Ansvarig: Planerare HVB. Klart senast 2026-03-31.')
    expect(text).toContain('Riskanalysen fastställdes den 20 november 2026 av gruppchef.')
  })

  it('names the verksamhetsområden that have none', async () => {
    const world = openAnalyseWorld()
    decidedYear(world)
    expect(await said(world)).toContain('Riskanalys för 2026 saknas för Äldre.')
    expect(composed(world).missing).toContain('Riskanalys för 2026 saknas för Äldre.')
  })

  it('tells of a draft beside what is in force, and marks what came up during the year once it is decided', async () => {
    const world = openAnalyseWorld()
    decidedYear(world)
    const { analysisId } = world.call('analyse.raiseRisk', {
      serviceAreaId: world.areaId,
      year: 2026,
      signal: { recordType: 'feedback', recordId: 'f-1', words: 'Klagomål K-14' },
      event: 'Nattpersonal saknas',
      cause: null,
      likelihood: 1,
      consequence: 1,
    })
    const before = await said(world)
    expect(before).not.toContain('Nattpersonal saknas')
    expect(before).toContain('ett utkast till version 2 väntar på beslut, med en risk som har tillkommit under året.')
    const risk = world.analysis(analysisId).risks.find(({ event }) => event === 'Nattpersonal saknas')
    const { id, version, riskAnalysisId, event, likelihood, consequence } = risk ?? (undefined as never)
    world.call('analyse.saveRisk', {
      id,
      version,
      analysisId: riskAnalysisId,
      draft: {
        event,
        cause: null,
        requirementId: null,
        requirementText: null,
        likelihood,
        consequence,
        treatment: null,
        responsible: 'Enhetschef',
        dueOn: null,
        residualLikelihood: null,
        residualConsequence: null,
      },
    })
    world.decide(analysisId)
    const after = await said(world)
    expect(after).toContain('Tillkom under året 2026-11-22: Klagomål K-14.')
    expect(after).toContain('1 risk har tillkommit under året.')
    expect(after).toContain('fastställdes i version 2')
  })

  it('holds the analyses before changes of the year, also for one verksamhetsområde', async () => {
    const world = openAnalyseWorld()
    decidedYear(world)
    world.call('analyse.startChange', {
      title: 'Ny upphandling av HVB',
      serviceAreaId: world.areaId,
      changeOn: '2026-12-15',
      scope: 'Två avtal ersätts.',
    })
    const text = await said(world, { serviceAreaId: world.areaId })
    expect(text).toContain('Före förändring: Ny upphandling av HVB')
    expect(text).toContain('en förändring inom Barn och unga. Den genomförs den 15 december 2026. Två avtal ersätts.')
    expect(text).toContain('Analysen har inga risker än.')
    expect(text).not.toContain('saknas för Äldre')
  })

  it('says that values on different scales are not comparable', async () => {
    const world = openAnalyseWorld()
    decidedYear(world)
    const { settings, recordVersion } = world.call('settings.get', {})
    world.call('settings.save', { settings: { ...settings, scale: defaultScales[3] }, recordVersion })
    const other = world.call('analyse.start', { serviceAreaId: world.otherAreaId, year: 2026, copyFromId: null }).id
    world.risk(other, 'Larm svarar inte')
    const text = await said(world)
    expect(text).toContain('Analyserna är gjorda på 2 olika skalor. Värden på olika skalor kan inte jämföras')
    expect(text).toContain('Skalan med 3 steg gäller Äldre.')
  })

  it('says what has come, gone and been valued anew since the newest earlier year', async () => {
    const world = openAnalyseWorld()
    const source = decidedYear(world)
    const { id } = world.call('analyse.start', { serviceAreaId: world.areaId, year: 2027, copyFromId: source })
    const [first, second] = world.analysis(id).risks
    const lower = { which: 'inherent', likelihood: 1, consequence: 3, version: 1 } as const
    world.call('analyse.moveRisk', { ...lower, id: first?.id ?? '' })
    world.call('analyse.removeRisk', { id: second?.id ?? '', version: 1 })
    world.risk(id, 'Larm svarar inte')
    world.risk(id, 'Nycklar saknas')
    expect(await said(world, { year: 2027 })).toContain(
      'Jämfört med 2026: 2 risker är nya, 1 risk har utgått och 1 risk har fått ett annat riskvärde.',
    )
  })

  it('is not written for a year without analyses; the reason says what to do', () => {
    const { canWrite, content } = composed(openAnalyseWorld(), { year: 2030 })
    expect(content).toBeNull()
    expect(canWrite.reasons[0]).toBe(
      'Det finns ingen riskanalys för Barn och unga och Äldre 2030. Starta en under Analysera, Riskanalyser, eller läs in bladet Riskanalyser.',
    )
  })
})
