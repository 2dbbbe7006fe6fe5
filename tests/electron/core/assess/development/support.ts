import type { ClientInput } from '../../../../../shared/contracts'
import { openReviewSample, type ReviewSample } from '../../../../support/review-sample'
import type { TestApp } from '../../../../support/test-app'

export type AreaDraft = ClientInput<'assess.saveDevelopmentArea'>['draft']
export type MeasureDraft = ClientInput<'act.saveSystemMeasure'>['draft']

export const areaDraft = (fields: Partial<AreaDraft> = {}): AreaDraft => ({
  year: 2026,
  title: 'Bemanning på natten',
  analysis: 'Tre granskningar visar samma sak.',
  description: null,
  committeeId: null,
  serviceAreaId: null,
  serviceTypeId: null,
  qualityArea: 'Trygghet och säkerhet',
  responsible: 'kvalitetsstrateg',
  dueOn: '2026-12-18',
  ...fields,
})

export const measureDraft = (fields: Partial<MeasureDraft> = {}): MeasureDraft => ({
  year: 2026,
  kind: 'requirement',
  title: 'Skärpt krav på nattbemanning',
  description: 'Kravet är för allmänt.',
  developmentAreaId: null,
  committeeId: null,
  serviceAreaId: null,
  serviceTypeId: null,
  requirementId: null,
  responsible: 'avtalscontroller',
  decidedBy: 'gruppchef',
  decidedOn: '2026-05-04',
  dueOn: '2026-12-18',
  ...fields,
})

const fresh = { id: null, version: null }

/** A program with two nämnder, their insatser and three utförare, and the ways that the tests take. */
export function openDevelopment(): ReviewSample & ReturnType<typeof ways> {
  const sample = openReviewSample()
  return { ...sample, ...ways(sample.app) }
}

function ways(app: TestApp) {
  return {
    area: (fields: Partial<AreaDraft> = {}) =>
      app.call('assess.saveDevelopmentArea', { ...fresh, draft: areaDraft(fields) }),
    areaRefused: (fields: Partial<AreaDraft>) =>
      app.refusal('assess.saveDevelopmentArea', { ...fresh, draft: areaDraft(fields) }),
    move: (
      id: string,
      to: ClientInput<'assess.moveDevelopmentArea'>['to'],
      on: string | null = null,
      note: string | null = null,
    ) => app.call('assess.moveDevelopmentArea', { id, version: versionOf(id), to, on, note }),
    moveRefused: (
      id: string,
      to: ClientInput<'assess.moveDevelopmentArea'>['to'],
      on: string | null,
      note: string | null,
    ) => app.refusal('assess.moveDevelopmentArea', { id, version: versionOf(id), to, on, note }),
    measure: (fields: Partial<MeasureDraft> = {}) =>
      app.call('act.saveSystemMeasure', { ...fresh, draft: measureDraft(fields) }),
    measureRefused: (fields: Partial<MeasureDraft>) =>
      app.refusal('act.saveSystemMeasure', { ...fresh, draft: measureDraft(fields) }),
    /** What waits, beside the plan that nobody has begun. */
    sentences: () =>
      app
        .call('act.todos', { committeeId: null, year: 2026 })
        .rows.map(({ sentence }) => sentence)
        .filter((sentence) => !sentence.includes('är inte påbörjad')),
  }

  function versionOf(id: string): number {
    return app.call('assess.developmentArea', { id }).row.version
  }
}
