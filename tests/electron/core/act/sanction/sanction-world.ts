import type { ClientInput } from '../../../../../shared/contracts'
import { openReviewSample, type ReviewSample } from '../../../../support/review-sample'

type Draft = ClientInput<'act.saveProposal'>['draft']

/** A granskning of Utförare Linden with two brister, one of them serious, and ways to prepare and decide steps in it. */
export function openSanctionWorld() {
  const sample: ReviewSample = openReviewSample()
  const { app, given } = sample
  const review: { id: string } = given.review({
    providerId: 'linden',
    agreementId: 'a-1',
    serviceTypeId: 'hvb',
    completedOn: '2026-09-15',
    outcome: 'doesNotComply',
    registryNumber: 'SN 2026/0101',
    responsible: 'planerare barn och unga',
  })
  const serious: { id: string } = given.finding(review.id, {
    severity: 'serious',
    area: 'Bemanning',
    lawReference: 'SoL (2025:400) 5 kap. 3 §',
  })
  const minor: { id: string } = given.finding(review.id, {
    severity: 'minor',
    area: 'Dokumentation',
    requirementId: 'krav-hvb',
  })
  const view = () => app.call('act.sanctionCase', { reviewId: review.id })

  const draft = (fields: Partial<Draft> = {}): Draft => ({
    step: 'rectification',
    preparedBy: 'planerare barn och unga',
    findingIds: [serious.id, minor.id],
    demand: 'Bemanna natten.',
    deadlineOn: '2026-12-20',
    consequence: 'Annars prövas varning.',
    reason: 'Bristen är allvarlig, och en komplettering räcker inte.',
    heardOn: '2026-11-20',
    heardNote: 'Utföraren instämmer.',
    reportedToIvo: 1,
    ivoReason: 'Risk för barnens säkerhet.',
    reportedToPolice: 0,
    policeReason: 'Inget tyder på brott.',
    orderReason: null,
    ...fields,
  })

  /** A proposal of the step, whole unless told otherwise. */
  const prepared = (fields: Partial<Draft> = {}) => {
    const { id, version } = app.call('act.prepareSanction', {
      reviewId: review.id,
      step: fields.step ?? 'rectification',
    })
    return app.call('act.saveProposal', { id, version, draft: draft(fields) })
  }

  const decision = (fields: Partial<ClientInput<'act.decideProposal'>> = {}) => ({
    decidedOn: '2026-11-22',
    decidedBy: 'enhetschef',
    paragraph: null,
    registryNumber: null,
    ...fields,
  })

  /** A step that was decided earlier, registered straight away. */
  const earlier = (
    step: Draft['step'],
    decidedOn: string,
    deadlineOn: string | null,
    result: string | null = 'Inte rättat.',
  ) =>
    app.call('collect.saveSanction', {
      id: null,
      version: null,
      reviewId: review.id,
      draft: {
        step,
        decidedOn,
        decidedBy: 'Socialnämnden',
        registryNumber: 'SN 2026/0101',
        deadlineOn,
        result,
        reportedToIvo: 1,
        reportedToPolice: 0,
      },
    })
  return { app, sample, review, serious, minor, view, draft, prepared, decision, earlier }
}
