import type { ClientInput } from '../../../../../shared/contracts'
import { openReviewSample } from '../../../../support/review-sample'

type Question = ClientInput<'collect.saveChecklistQuestion'>['draft']

export const aQuestion = (text: string, fields: Partial<Question> = {}): Question => ({
  text,
  help: null,
  lawConcept: null,
  lawReference: null,
  clause: null,
  qualityArea: null,
  requirementId: null,
  conditionKey: null,
  conditionAnswers: null,
  ...fields,
})

interface ReviewFields {
  number?: string
  year?: number
  providerId?: string
  completedOn?: string
  outcome?: 'complies'
  archivedAt?: string
}

/** A checklist with the area Bemanning and the questions A, B and C, where C is asked only when A is lacking. */
export function openChecklistWorld() {
  const sample = openReviewSample()
  const { app } = sample
  const checklist = app.call('collect.saveChecklist', {
    id: null,
    version: null,
    draft: { name: 'Egen checklista', description: null, reviewKind: null, serviceTypeId: null },
  })
  const show = (versionId: string | null = null) => app.call('collect.checklist', { id: checklist.id, versionId })
  const versionId = show().shown.id
  const area = app.call('collect.saveChecklistArea', {
    id: null,
    version: null,
    versionId,
    draft: { name: 'Bemanning', help: null },
  })
  const add = (draft: Question, areaId = area.id) =>
    app.call('collect.saveChecklistQuestion', { id: null, version: null, areaId, draft })
  const a = add(aQuestion('Fråga A?', { lawConcept: 'god kvalitet' }))
  const b = add(aQuestion('Fråga B?'))
  const c = add(aQuestion('Fråga C?', { conditionKey: a.key, conditionAnswers: ['partly', 'notFulfilled'] }))
  const decide = (id = versionId) =>
    app.call('collect.decideChecklist', {
      id,
      version: show(id).shown.version,
      decidedBy: 'Kvalitetschef',
      decidedOn: '2026-01-15',
    })
  /** A granskning that uses the decided version. */
  const reviewed = (fields: ReviewFields = {}): { id: string; number: string } =>
    sample.given.review({ checklistVersionId: versionId, ...fields })
  const answering = (reviewId: string) => app.call('collect.answering', { reviewId })
  return Object.assign(sample, { checklist, versionId, area, a, b, c, add, show, decide, reviewed, answering })
}
