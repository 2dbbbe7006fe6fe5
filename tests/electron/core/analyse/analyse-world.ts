import type { ClientInput } from '../../../../shared/contracts'
import { recordedTable } from '../../../../electron/core/recorded-table'
import { openTestApp, type TestApp } from '../../../support/test-app'

type Draft = ClientInput<'analyse.saveRisk'>['draft']

export interface AnalyseWorld extends TestApp {
  committeeId: string
  areaId: string
  otherAreaId: string
  requirementId: string
  foreignRequirementId: string
  /** A new draft for the year in Barn och unga. */
  draft(year?: number): string
  risk(analysisId: string, event: string, fields?: Partial<Draft>): { id: string; version: number; number: number }
  /** Decides as the gruppchef, on a day before today. */
  decide(id: string): void
  analysis(id: string): ReturnType<typeof analysisOf>
}

const analysisOf = (app: TestApp, id: string) => app.call('analyse.analysis', { id })

export const riskDraft = (event: string, fields: Partial<Draft> = {}): Draft => ({
  event,
  cause: null,
  requirementId: null,
  requirementText: null,
  likelihood: 2,
  consequence: 2,
  treatment: null,
  responsible: 'Planerare HVB',
  dueOn: null,
  residualLikelihood: null,
  residualConsequence: null,
  ...fields,
})

/** Socialnämnden with two verksamhetsområden, each with an insats and a krav. */
export function openAnalyseWorld(): AnalyseWorld {
  const app = openTestApp()
  const context = app.context()
  const committee = recordedTable(context, 'committee').insert({
    name: 'Socialnämnden',
    department: null,
    municipality: 'Solberga kommun',
    archivedAt: null,
  })
  const area = (name: string): { areaId: string; requirementId: string } => {
    const areaId = recordedTable(context, 'serviceArea').insert({
      name,
      committeeId: committee.id,
      lawBasis: 'SoL',
      archivedAt: null,
    }).id
    const serviceTypeId = recordedTable(context, 'serviceType').insert({
      name: `Insats i ${name}`,
      serviceAreaId: areaId,
      lawBasis: null,
      intervalYears: null,
      archivedAt: null,
    }).id
    const requirementId = recordedTable(context, 'requirement').insert({
      serviceTypeId,
      text: 'Bemanning dygnet runt',
      source: 'Avtal HVB p. 4.2',
      qualityArea: null,
      consequence: null,
      archivedAt: null,
    }).id
    return { areaId, requirementId }
  }
  const own = area('Barn och unga')
  const other = area('Äldre')
  return {
    ...app,
    committeeId: committee.id,
    areaId: own.areaId,
    otherAreaId: other.areaId,
    requirementId: own.requirementId,
    foreignRequirementId: other.requirementId,
    draft: (year = 2027) => app.call('analyse.start', { serviceAreaId: own.areaId, year, copyFromId: null }).id,
    risk: (analysisId, event, fields) =>
      app.call('analyse.saveRisk', { id: null, version: null, analysisId, draft: riskDraft(event, fields) }),
    decide: (id) => {
      const { version } = analysisOf(app, id).analysis
      app.call('analyse.decide', { id, version, decidedBy: 'Gruppchef', decidedOn: '2026-11-20' })
    },
    analysis: (id) => analysisOf(app, id),
  }
}
