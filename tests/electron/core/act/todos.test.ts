import { describe, expect, it } from 'vitest'
import { defaultScales } from '../../../../shared/domain/risk'
import { openReviewSample } from '../../../support/review-sample'

function openTodos(day = '2026-11-22') {
  const sample = openReviewSample({ day })
  // What is to be told of a granskning has its own test: communication/communication.test.ts.
  sample.given
    .table('communicationRule')
    .insert({ result: 'qualityReview', audience: 'provider', owed: 0, frequency: 'yearly', byDecision: 0 })
  const todos = (committeeId: string | null = 'social', year = 2026) =>
    sample.app.call('act.todos', { committeeId, year })
  /** Without the plan of next year, which is missing in most of these. */
  const sentences = () =>
    todos()
      .rows.filter(({ id }) => !id.startsWith('missingPlan'))
      .map(({ sentence }) => sentence)
  return { ...sample, todos, sentences }
}

describe('what waits', () => {
  it('tells of late brister with the day, of coming ones, and of mended ones that nobody has verified', () => {
    const { given, todos, sentences } = openTodos()
    const review = given.review({ completedOn: '2026-05-01', outcome: 'complies' })
    given.finding(review.id, { area: 'Dokumentation', doneOn: '2026-11-01' })
    given.finding(review.id, { area: 'HSL-rutiner', dueOn: '2026-11-24' })
    const late = given.finding(review.id, { area: 'Bemanning', dueOn: '2026-11-18' })
    given.finding(review.id, { area: 'Långt fram', dueOn: '2027-03-01' })
    given.finding(review.id, { area: 'Stängd', doneOn: '2026-06-01', verifiedBy: 'visit', verifiedOn: '2026-06-02' })
    expect(sentences()).toEqual([
      'Utförare Linden har inte åtgärdat bristen om bemanning; fristen gick ut 2026-11-18.',
      'Utförare Linden ska ha åtgärdat bristen om HSL-rutiner senast 2026-11-24.',
      'Utförare Linden har åtgärdat bristen om dokumentation 2026-11-01, och åtgärden är inte verifierad.',
    ])
    expect(todos().rows[0]).toMatchObject({
      subject: 'Utförare Linden',
      dueLabel: 'sen 4 dagar',
      dueDegree: 'late',
      action: 'Öppna',
      path: `/atgarda/brister?brist=${late.id}`,
    })
    expect(todos().late).toBe(1)
  })

  it('asks for the outcome of what was carried out, and for what the plan’s month has passed', () => {
    const { given, sentences, todos } = openTodos()
    given.review({ number: '2026-001', completedOn: '2026-11-02', unitId: 'villan' })
    given.review({ number: '2026-002', plannedMonth: 10 })
    given.review({ number: '2026-003', plannedMonth: 11 })
    given.review({ number: '2026-004' })
    given.review({ number: '2026-005', plannedMonth: 3, notCompletedReason: 'avtal uppsagt' })
    expect(sentences()).toEqual([
      'Granskning 2026-002 av Utförare Linden var planerad till oktober 2026 och saknar datum.',
      'Granskning 2026-001 av Utförare Linden genomfördes 2026-11-02, för 20 dagar sedan, och saknar utfall.',
    ])
    expect(todos().rows[0]).toMatchObject({ dueOn: '2026-10-31', dueLabel: 'sen 22 dagar', action: 'Registrera' })
  })

  it('holds a granskning without month to the end of its year', () => {
    const { given, sentences } = openTodos('2027-01-05')
    given.review({ number: '2026-004' })
    expect(sentences()).toEqual(['Granskning 2026-004 av Utförare Linden var planerad till 2026 och saknar datum.'])
  })

  it('says why a risk analysis cannot be decided, and when it can', () => {
    const { given, sentences } = openTodos()
    const analysis = given.table('riskAnalysis').insert({
      occasion: 'yearly',
      serviceAreaId: 'barn',
      year: 2027,
      revision: 1,
      status: 'draft',
      scale: JSON.stringify(defaultScales[4]),
      participants: null,
      decidedBy: null,
      decidedOn: null,
      copiedFromId: null,
    })
    expect(sentences()).toEqual(['Riskanalys barn och unga 2027 kan inte fastställas: analysen har inga risker än.'])
    given.table('risk').insert({
      riskAnalysisId: analysis.id,
      number: 1,
      event: 'Placerade barn möter otillräcklig nattbemanning',
      likelihood: 1,
      consequence: 1,
      responsible: 'Planerare',
      cause: null,
      requirementId: null,
      requirementText: null,
      treatment: null,
      dueOn: null,
      residualLikelihood: null,
      residualConsequence: null,
    })
    expect(sentences()).toEqual(['Riskanalys barn och unga 2027 är klar att fastställa.'])
  })

  it('misses next year’s plan from October on, for each nämnd without one', () => {
    const missing = (day: string, committeeId: string | null) =>
      openTodos(day)
        .todos(committeeId)
        .rows.map(({ sentence }) => sentence)
    expect(missing('2026-09-30', null)).toEqual([])
    expect(missing('2026-10-01', null)).toEqual([
      'Uppföljningsplan 2027 för Socialnämnden och Äldrenämnden är inte påbörjad; den ska fastställas före årsskiftet.',
    ])
    expect(missing('2026-10-01', 'aldre')).toEqual([
      'Uppföljningsplan 2027 för Äldrenämnden är inte påbörjad; den ska fastställas före årsskiftet.',
    ])
  })

  it('follows a plan from draft to decided', () => {
    const { given, todos } = openTodos()
    const plan = given.table('followUpPlan').insert({
      committeeId: 'social',
      year: 2027,
      revision: 1,
      status: 'draft',
      daysAvailable: 100,
      decidedBy: null,
      decidedOn: null,
      previousId: null,
    })
    const [row] = todos().rows
    expect(row).toMatchObject({
      sentence: 'Uppföljningsplan 2027 för Socialnämnden kan inte fastställas: planen har inga rader än.',
      path: '/planera/uppfoljningsplan?ar=2027',
    })
    given.table('followUpPlan').update(plan.id, 1, { status: 'decided' })
    expect(todos().rows).toEqual([])
  })

  it('counts all that wait, also in the other nämnd when all are chosen', () => {
    const { given, todos } = openTodos()
    given.finding(given.review({ outcome: 'complies', completedOn: '2026-05-01' }).id, { dueOn: '2026-06-01' })
    given.finding(given.review({ serviceTypeId: 'hemtjanst', outcome: 'complies', completedOn: '2026-05-01' }).id, {
      dueOn: '2026-06-01',
    })
    expect(todos('aldre')).toMatchObject({ total: 2, late: 1 })
    expect(todos(null)).toMatchObject({ total: 3, late: 2 })
  })
})
