import type { ClientInput } from '../../../../../shared/contracts'
import { openTestApp } from '../../../../support/test-app'
import { aRegister } from '../../register/a-register'

type FeedbackDraft = ClientInput<'collect.saveFeedback'>['draft']
type DeviationDraft = ClientInput<'collect.saveDeviation'>['draft']
type ExperienceDraft = ClientInput<'collect.saveExperience'>['draft']

const fresh = { id: null, version: null }
const nobody = { category: null, providerId: null, unitId: null, serviceTypeId: null }

export const feedbackDraft = (fields: Partial<FeedbackDraft> = {}): FeedbackDraft => ({
  kind: 'complaint',
  receivedOn: '2026-10-01',
  ...nobody,
  description: null,
  receivedHow: null,
  responsible: null,
  measure: null,
  answeredOn: null,
  unansweredReason: null,
  ...fields,
})

export const deviationDraft = (fields: Partial<DeviationDraft> = {}): DeviationDraft => ({
  type: 'fall',
  occurredOn: '2026-10-01',
  severity: 'minor',
  providerId: null,
  unitId: null,
  serviceTypeId: null,
  description: null,
  cause: null,
  responsible: null,
  measure: null,
  measureDueOn: null,
  measureDoneOn: null,
  ...fields,
})

export const experienceDraft = (fields: Partial<ExperienceDraft> = {}): ExperienceDraft => ({
  direction: 'poor',
  notedOn: '2026-10-01',
  ...nobody,
  text: null,
  reportedBy: null,
  measure: null,
  ...fields,
})

/** A register with one utförare and its enhet, and the ways to write synpunkter, avvikelser and erfarenheter in it. */
export function openSignals() {
  const app = openTestApp()
  const register = aRegister(app)
  const unit = register.unit()
  const given = {
    feedback: (fields: Partial<FeedbackDraft> = {}) =>
      app.call('collect.saveFeedback', { ...fresh, draft: feedbackDraft(fields) }),
    deviation: (fields: Partial<DeviationDraft> = {}) =>
      app.call('collect.saveDeviation', { ...fresh, draft: deviationDraft(fields) }),
    experience: (fields: Partial<ExperienceDraft> = {}) =>
      app.call('collect.saveExperience', {
        ...fresh,
        draft: experienceDraft({ providerId: register.eken.id, ...fields }),
      }),
  }
  const feedback = (filter: Partial<ClientInput<'collect.feedback'>> = {}) =>
    app.call('collect.feedback', { committeeId: null, ...filter })
  const deviations = (filter: Partial<ClientInput<'collect.deviations'>> = {}) =>
    app.call('collect.deviations', { committeeId: null, ...filter })
  return { app, register, unit, given, feedback, deviations }
}
