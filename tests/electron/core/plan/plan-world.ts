import { recordedTable } from '../../../../electron/core/recorded-table'
import type { EditableTable } from '../../../../electron/database/tables'
import type { NewRow } from '../../../../electron/core/recorded-table'
import { openTestApp, type TestApp } from '../../../support/test-app'

type Given<T extends EditableTable> = Partial<NewRow<T>>

/** Socialnämnden with one area and one insats, and Äldrenämnden with another; utförare and avtal as each test needs. */
export function planWorld(options: { day?: string } = {}) {
  const app = openTestApp(options)
  const insert = <T extends EditableTable>(table: T, fields: NewRow<T>): string =>
    recordedTable(app.context(), table).insert(fields).id
  const committee = (name: string): string =>
    insert('committee', { name, department: null, municipality: 'Solberga kommun', archivedAt: null })
  const social = committee('Socialnämnden')
  const older = committee('Äldrenämnden')
  const area = (name: string, committeeId: string | null): string =>
    insert('serviceArea', { name, committeeId, lawBasis: null, archivedAt: null })
  const children = area('Barn och unga', social)
  const elderly = area('Äldre', older)
  const serviceType = (name: string, serviceAreaId: string, intervalYears: number | null = 3): string =>
    insert('serviceType', { name, serviceAreaId, lawBasis: null, intervalYears, archivedAt: null })
  const hvb = serviceType('HVB', children)
  const homeCare = serviceType('Hemtjänst', elderly, null)

  const provider = (name: string): string =>
    insert('provider', {
      name,
      organisationNumber: null,
      operatingForm: 'private',
      email: null,
      phone: null,
      contact: null,
      note: null,
      archivedAt: null,
    })
  const unit = (providerId: string, name: string, serviceTypeId: string | null = hvb): string =>
    insert('unit', {
      providerId,
      name,
      serviceTypeId,
      address: null,
      city: null,
      district: null,
      places: null,
      ivoPermit: null,
      permitValidTo: null,
      archivedAt: null,
    })
  const agreement = (providerId: string, number: string, fields: Given<'agreement'> = {}): string =>
    insert('agreement', {
      number,
      providerId,
      unitId: null,
      serviceTypeId: hvb,
      form: 'LOV',
      startDate: '2024-01-01',
      endDate: null,
      extensionTo: null,
      registryNumber: null,
      placements: null,
      status: 'inForce',
      terminatedOn: null,
      archivedAt: null,
      ...fields,
    })
  let reviews = 0
  const review = (fields: Given<'review'>): string =>
    insert('review', {
      number: `2020-${++reviews}`,
      agreementId: null,
      providerId: null,
      unitId: null,
      serviceTypeId: hvb,
      kind: 'agreement',
      year: 2025,
      plannedMonth: null,
      completedOn: null,
      method: null,
      announced: null,
      outcome: null,
      notCompletedReason: null,
      responsible: null,
      registryNumber: null,
      plannedFollowUpId: null,
      archivedAt: null,
      ...fields,
    })
  let findings = 0
  const finding = (reviewId: string, fields: Given<'finding'> = {}): string =>
    insert('finding', {
      reviewId,
      area: 'Bemanning',
      description: `Brist ${++findings}`,
      severity: null,
      requirementId: null,
      lawReference: null,
      measure: null,
      dueOn: null,
      doneOn: null,
      verifiedBy: null,
      verifiedOn: null,
      archivedAt: null,
      ...fields,
    })
  const analysis = (
    serviceAreaId: string,
    year: number,
    values: Array<[number, number]>,
    status = 'decided',
  ): string => {
    const riskAnalysisId = insert('riskAnalysis', {
      occasion: 'yearly',
      serviceAreaId,
      year,
      revision: 1,
      status: status as 'decided',
      scale: JSON.stringify(scale),
      participants: null,
      decidedBy: null,
      decidedOn: null,
      copiedFromId: null,
    })
    values.forEach(([likelihood, consequence], index) =>
      insert('risk', {
        riskAnalysisId,
        number: index + 1,
        event: `Risk ${index + 1}`,
        cause: null,
        requirementId: null,
        requirementText: null,
        likelihood,
        consequence,
        treatment: null,
        responsible: null,
        dueOn: null,
        residualLikelihood: null,
        residualConsequence: null,
      }),
    )
    return riskAnalysisId
  }
  return {
    app,
    social,
    older,
    children,
    elderly,
    hvb,
    homeCare,
    serviceType,
    provider,
    unit,
    agreement,
    review,
    finding,
    analysis,
  }
}

const scale = {
  size: 4,
  likelihoodLabels: ['Mycket liten', 'Liten', 'Stor', 'Mycket stor'],
  consequenceLabels: ['Mindre', 'Måttlig', 'Betydande', 'Katastrofal'],
  bands: [
    { level: 'low', word: 'Låg', from: 1, demand: '' },
    { level: 'mid', word: 'Medel', from: 4, demand: '' },
    { level: 'high', word: 'Hög', from: 8, demand: '' },
  ],
  treatmentFromConsequence: 4,
}

/** Fills what the program can't know, so that the plan can be decided. */
export function decidePlan(app: TestApp, planId: string, decidedOn = '2026-12-07'): number {
  app.call('plan.setResponsible', { planId, serviceAreaId: null, responsible: 'Planerare HVB' })
  const { version } = app.call('plan.byId', { id: planId }).plan
  return app.call('plan.decide', { planId, version, decidedBy: 'Gruppchef', decidedOn }).reviewsCreated
}
