import { describe, expect, it } from 'vitest'
import { openReviewSample } from '../../../support/review-sample'

const raised = { event: 'Ingen är vaken på natten', cause: null, likelihood: 3, consequence: 4 }

type Sample = ReturnType<typeof openReviewSample>

/** A brist with everything that a thread can hold hung on it. */
function wholeCase({ app, given }: Sample): string {
  const plan = given.table('followUpPlan').insert({
    committeeId: 'social',
    year: 2026,
    revision: 1,
    status: 'decided',
    daysAvailable: 10,
  })
  const planned = (planId: string, reason: string) =>
    given.table('plannedFollowUp').insert({
      planId,
      providerId: 'linden',
      serviceTypeId: 'hvb',
      kind: 'quality',
      month: 3,
      days: 2,
      origin: 'proposed',
      reasons: JSON.stringify([reason]),
    })
  const row = planned(plan.id, 'Riskvärdet är 12')
  const review = given.review({
    kind: 'quality',
    agreementId: 'a-1',
    unitId: 'villan',
    completedOn: '2026-03-02',
    outcome: 'doesNotComply',
    responsible: 'Planerare',
    registryNumber: 'SN 2026/1',
    plannedFollowUpId: row.id,
  })
  const { id: checklistId } = given.table('checklist').insert({ name: 'HVB' })
  const version = given.table('checklistVersion').insert({ checklistId, revision: 3, status: 'decided' })
  const area = given.table('checklistArea').insert({ versionId: version.id, key: 'b', position: 1, name: 'Bemanning' })
  const question = given.table('checklistQuestion').insert({
    versionId: version.id,
    areaId: area.id,
    key: 'natt',
    position: 1,
    text: 'Är någon vaken på natten?',
    lawReference: 'SoL 5 kap. 3 §',
    clause: '4.2 Bemanning',
  })
  given.table('checklistAnswer').insert({
    reviewId: review.id,
    questionId: question.id,
    answer: 'notFulfilled',
    evidence: 'Schemat för januari.',
  })
  given.table('observation').insert({
    reviewId: review.id,
    area: 'bemanning',
    text: 'Ingen var vaken klockan två',
    observedOn: '2026-03-02',
  })
  const { id } = given.finding(review.id, {
    questionId: question.id,
    requirementId: 'krav-hvb',
    severity: 'serious',
    description: 'Ingen är vaken på natten',
    dueOn: '2026-05-01',
    measure: 'Vaken natt införd',
    doneOn: '2026-05-10',
    verifiedBy: 'visit',
    verifiedOn: '2026-05-20',
    verifiedNote: 'Sett på plats.',
    effect: 'partly',
    effectOn: '2026-11-20',
    effectNote: 'Helgerna saknas.',
  })
  given.table('actionPlan').insert({
    findingId: id,
    round: 1,
    askedOn: '2026-03-09',
    answerDueOn: '2026-03-30',
    receivedOn: '2026-03-27',
    plan: 'Vaken natt från april.',
    judgement: 'approved',
    judgedOn: '2026-04-01',
    judgedBy: 'Planerare',
  })
  const sanction = given.table('sanction').insert({
    reviewId: review.id,
    step: 'warning',
    decidedOn: '2026-04-15',
    decidedBy: 'Socialnämnden',
    paragraph: '§ 44',
    deadlineOn: '2026-05-15',
  })
  given.table('sanctionFinding').insert({ sanctionId: sanction.id, findingId: id })
  const document = given.table('document').insert({
    kind: 'minnesanteckningar',
    year: 2026,
    title: 'Minnesanteckningar Villan',
    fileName: 'x.docx',
    sha256: '0',
    byteLength: 1,
    figures: '[]',
    reviewId: review.id,
  })
  given.table('documentDispatch').insert({
    documentId: document.id,
    sentOn: '2026-03-10',
    audience: 'provider',
    recipient: 'Utförare Linden',
  })
  given.table('committeeDecision').insert({
    committeeId: 'social',
    decidedOn: '2026-04-15',
    paragraph: '§ 44',
    result: 'approved',
    heading: 'Varning till Utförare Linden',
    sanctionId: sanction.id,
  })
  const next = given.table('followUpPlan').insert({
    committeeId: 'social',
    year: 2027,
    revision: 1,
    status: 'draft',
    daysAvailable: 10,
  })
  planned(next.id, 'Varning beslutad 2026-04-15: följs upp året efter')
  given.review({ kind: 'followUp', year: 2027, copiedFromId: review.id })
  const signal = { recordType: 'finding', recordId: id, words: 'Brist i granskningen' } as const
  app.call('analyse.raiseRisk', { ...raised, serviceAreaId: 'barn', year: 2026, signal })
  return id
}

describe('the thread of a brist', () => {
  const sample = () => openReviewSample({ day: '2026-11-22' })

  it('says what is missing instead of leaving it out', () => {
    const { app, given } = sample()
    const review = given.review({ kind: 'prompted', completedOn: '2026-10-01' })
    const { id } = given.finding(review.id, { lawReference: 'SoL 5 kap. 3 §' })
    const { nodes } = app.call('act.thread', { findingId: id })
    const lacking = nodes.filter((node) => node.missing).map((node) => [node.id, node.sentence])
    expect(Object.fromEntries(lacking)).toMatchObject({
      question: 'Ingen fråga i checklistan: bristen är skriven fritt.',
      planRow: expect.stringContaining('påkallad'),
      plan: 'Ingen åtgärdsplan är begärd.',
      verification: 'Åtgärden är inte verifierad.',
      sanction: 'Ingen sanktion är beslutad efter granskningen.',
      later: 'Ingen rad i planen för 2027 gäller samma utförare och insats än.',
    })
    expect(nodes.find((node) => node.id === 'law')).toMatchObject({ missing: false, sentence: 'SoL 5 kap. 3 §.' })
  })

  it('says that a varning is followed up next year while that plan has no row yet', () => {
    const { app, given } = sample()
    const review = given.review({ completedOn: '2026-10-01' })
    const { id } = given.finding(review.id)
    given.table('sanction').insert({ reviewId: review.id, step: 'warning', decidedOn: '2026-11-05' })
    const later = app.call('act.thread', { findingId: id }).nodes.find((node) => node.id === 'later')
    expect(later).toMatchObject({
      missing: true,
      sentence: 'Varningen följs upp 2027: raden läggs in när planen för 2027 föreslås.',
    })
  })

  it('goes in the words of egen regi: no rättelse and no sanktion', () => {
    const { app, given } = sample()
    const review = given.review({ providerId: 'egen', serviceTypeId: 'hemtjanst', completedOn: '2026-10-01' })
    const { id } = given.finding(review.id)
    given.table('actionPlan').insert({ findingId: id, round: 1, askedOn: '2026-10-05' })
    const words = JSON.stringify(app.call('act.thread', { findingId: id }).nodes)
    expect(words).toContain('Lämnad till ansvarig förvaltning 2026-10-05')
    expect(words).not.toMatch(/rättelse|sanktion är|[Uu]tföraren/u)
  })

  it('of a brist that is gone is refused with a sentence', () => {
    expect(sample().app.refusal('act.thread', { findingId: 'okand' }).code).toBe('NOT_FOUND')
  })

  it('holds law, clause, question, observation, granskning, plan, sanction, decision, document and next year', () => {
    const whole = sample()
    const id = wholeCase(whole)
    const { nodes, who, committeeName, municipality } = whole.app.call('act.thread', { findingId: id })
    expect([who, committeeName, municipality]).toEqual(['Utförare Linden, Villan', 'Socialnämnden', expect.any(String)])
    expect(nodes.filter((node) => node.missing)).toEqual([])
    const sentences = nodes.map(({ heading, sentence, quote }) => `${heading}: ${sentence} ${quote ?? ''}`.trim())
    for (const part of [
      'Lagrum: SoL 5 kap. 3 §.',
      'Avtal: Avtal A-1 (LOU), 4.2 Bemanning.',
      'Krav: Vaken natt.',
      '”Är någon vaken på natten?” i HVB, version 3. Svar: ej uppfyllt. Schemat för januari.',
      'Rad i planen: Rad i uppföljningsplanen för 2026, planerad till mars. Riskvärdet är 12.',
      'Iakttagelse: Ingen var vaken klockan två.',
      'Brist: Bemanning: Ingen är vaken på natten. Allvarlighetsgrad allvarlig. Ska vara åtgärdad senast 2026-05-01.',
      'Mottagen 2026-03-27. Godkänd 2026-04-01 av Planerare. Vaken natt från april.',
      'Verifiering: Verifierad genom besök. Sett på plats.',
      'Effekt: Hade åtgärden önskad effekt? Delvis. Helgerna saknas.',
      'Varning: Beslutad av Socialnämnden, § 44. Frist 2026-05-15.',
      'Socialnämnden, § 44: Varning till Utförare Linden. Beslut: enligt förslaget.',
      'Minnesanteckningar: Minnesanteckningar Villan. Skickat 2026-03-10 till Utförare Linden.',
      'Lyft risk: Risk 1 i riskanalysen för',
      'Uppföljning av tidigare granskning, planerad 2027.',
      'Uppföljningsplan 2027: Rad i uppföljningsplanen för 2027, planerad till mars. Varning beslutad 2026-04-15',
    ]) {
      expect(
        sentences.some((sentence) => sentence.includes(part)),
        part,
      ).toBe(true)
    }
    const order = nodes.map(({ part }) => part)
    expect(order).toEqual([...order].toSorted((a, b) => parts.indexOf(a) - parts.indexOf(b)))
  })
})

const parts = ['ground', 'review', 'finding', 'course', 'sanction', 'onward']
