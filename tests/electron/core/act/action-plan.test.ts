import { describe, expect, it } from 'vitest'
import { stageDue, stageOf } from '../../../../shared/domain/action-plan/stage'
import { openReviewSample } from '../../../support/review-sample'

const today = '2026-11-22'
const askDraft = { askedOn: '2026-11-02', askedBy: null, answerDueOn: '2026-11-23', documentId: null }
const receiveDraft = {
  receivedOn: '2026-11-16',
  plan: 'Vaken natt införs den 1 december.',
  planResponsible: 'Verksamhetschef',
  planDueOn: '2026-12-01',
}
const judgeDraft = {
  judgement: 'approved',
  judgedOn: '2026-11-18',
  judgedBy: 'Planerare',
  reason: null,
  dueOn: '2026-12-01',
  answerDueOn: null,
} as const

function openBrist(fields: { providerId?: string; serviceTypeId?: string } = {}) {
  const { app, given } = openReviewSample({ day: today })
  const review = given.review({ completedOn: '2026-10-01', responsible: 'Planerare', ...fields })
  const { id } = given.finding(review.id, { dueOn: '2026-11-30', measure: 'Inför vaken natt' })
  const view = () => app.call('act.finding', { id })
  const latest = () => view().rounds.at(-1) ?? { id: '', version: 0 }
  const ask = (draft = askDraft) => app.call('act.askPlans', { findingIds: [id], draft })
  const receive = () => app.call('act.receivePlan', { ...key(latest()), draft: receiveDraft })
  return { app, given, id, review, view, latest, ask, receive }
}
const key = ({ id, version }: { id: string; version: number }) => ({ id, version })

describe('an åtgärdsplan from asked to effect', () => {
  it('goes step by step, each with its day', () => {
    const { app, id, view, latest, ask, receive } = openBrist()
    expect(view().stage).toBe('toAsk')
    ask()
    expect(view()).toMatchObject({ stage: 'waiting', stageDueOn: '2026-11-23' })
    expect(latest()).toMatchObject({ round: 1, askedBy: 'Kvalitetsstrateg' })
    app.call('act.remindPlan', { ...key(latest()), remindedOn: '2026-11-15' })
    receive()
    expect(view().stage).toBe('toJudge')
    app.call('act.judgePlan', { ...key(latest()), draft: judgeDraft })
    expect(view()).toMatchObject({ stage: 'doing', stageDueOn: '2026-12-01' })
    const done = app.call('act.recordDone', { ...key(view().finding), measure: 'Vaken natt', doneOn: '2026-11-20' })
    const closed = app.call('act.verify', {
      ...key(done),
      verifiedBy: 'visit',
      verifiedOn: '2026-11-21',
      verifiedNote: 'Sett på schemat.',
    })
    expect(closed).toMatchObject({ effectDueOn: '2027-05-21', verifiedNote: 'Sett på schemat.', effect: null })
    expect(view().stage).toBe('effect')
    app.setDay('2027-05-20')
    app.call('act.answerEffect', {
      ...key(closed),
      draft: { effect: 'yes', effectOn: '2027-05-20', effectNote: null },
    })
    expect(app.call('act.finding', { id })).toMatchObject({ stage: 'ended', stageDueOn: null })
  })

  it('opens a new round when the plan is sent back, and keeps the earlier', () => {
    const { app, view, latest, ask, receive } = openBrist()
    ask()
    receive()
    const sendBack = { ...judgeDraft, judgement: 'returned' as const, dueOn: null, answerDueOn: '2026-12-05' }
    expect(
      app.refusal('act.judgePlan', { ...key(latest()), draft: { ...sendBack, reason: null } }).fields,
    ).toMatchObject({ reason: expect.stringContaining('Skriv vad som saknas') })
    app.call('act.judgePlan', { ...key(latest()), draft: { ...sendBack, reason: 'Ansvarig saknas.' } })
    const { rounds, stage } = view()
    expect(stage).toBe('waiting')
    expect(rounds.map(({ round, judgement }) => [round, judgement])).toEqual([
      [1, 'returned'],
      [2, null],
    ])
    expect(rounds[1]).toMatchObject({ askedOn: '2026-11-18', answerDueOn: '2026-12-05' })
    const [first] = rounds
    expect(app.refusal('act.receivePlan', { ...key(first!), draft: receiveDraft }).userMessage).toContain(
      'En ny omgång har begärts',
    )
  })

  it('is not asked for twice, judged before it came, or approved twice', () => {
    const { app, latest, ask, receive, id } = openBrist()
    ask()
    expect(app.refusal('act.askPlans', { findingIds: [id], draft: askDraft }).userMessage).toContain('redan begärd')
    expect(app.refusal('act.judgePlan', { ...key(latest()), draft: judgeDraft }).code).toBe('RULE_BROKEN')
    receive()
    app.call('act.judgePlan', { ...key(latest()), draft: judgeDraft })
    expect(app.refusal('act.judgePlan', { ...key(latest()), draft: judgeDraft }).userMessage).toContain('redan godkänd')
  })

  it('tells who saved first when two people write in the same round', () => {
    const { app, latest, ask } = openBrist()
    ask()
    const opened = key(latest())
    app.call('act.remindPlan', { ...opened, remindedOn: '2026-11-15' })
    expect(app.refusal('act.receivePlan', { ...opened, draft: receiveDraft }).code).toBe('CONFLICT')
  })

  it('takes back its latest step, one at a time', () => {
    const { app, view, latest, ask, receive } = openBrist()
    ask()
    receive()
    app.call('act.judgePlan', { ...key(latest()), draft: judgeDraft })
    for (const stage of ['toJudge', 'waiting', 'toAsk']) {
      app.call('act.undoPlanStep', key(latest()))
      expect(view().stage).toBe(stage)
    }
  })

  it('is asked for of several brister with the same days, all or none', () => {
    const { app, given, id, review } = openBrist()
    const other = given.finding(review.id, { area: 'Dokumentation' })
    const mended = given.finding(review.id, { area: 'Bemötande', doneOn: '2026-11-01', measure: 'Klart' })
    const refused = app.refusal('act.askPlans', { findingIds: [id, other.id, mended.id], draft: askDraft })
    expect(refused.userMessage).toContain(`Bemötande i granskning ${review.number}`)
    expect(app.call('act.finding', { id }).rounds).toEqual([])
    expect(app.call('act.askPlans', { findingIds: [id, other.id, id], draft: askDraft })).toEqual({ asked: 2 })
    expect(app.call('act.finding', { id: other.id }).rounds[0]).toMatchObject({ answerDueOn: '2026-11-23' })
  })
})

describe('the effect of a measure', () => {
  function verified() {
    const brist = openBrist()
    const { app, view } = brist
    const done = app.call('act.recordDone', { ...key(view().finding), measure: 'Vaken natt', doneOn: '2026-11-20' })
    return { ...brist, done }
  }

  it('is answered in the same breath as the verification', () => {
    const { app, view, done } = verified()
    const effect = { effect: 'partly', effectOn: '2026-11-22', effectNote: 'Helgerna saknas.' } as const
    app.call('act.verify', { ...key(done), verifiedBy: 'phone', verifiedOn: '2026-11-22', effect })
    expect(view()).toMatchObject({ stage: 'ended', finding: { effect: 'partly', effectDueOn: null } })
  })

  it('is not answered before the verification, nor followed up before it', () => {
    const { app, done } = verified()
    const draft = { effect: 'yes', effectOn: '2026-11-22', effectNote: null } as const
    expect(app.refusal('act.answerEffect', { ...key(done), draft }).userMessage).toContain('inte verifierad än')
    expect(
      app.refusal('act.verify', {
        ...key(done),
        verifiedBy: 'phone',
        verifiedOn: '2026-11-22',
        effectDueOn: '2026-11-21',
      }).code,
    ).toBe('RULE_BROKEN')
  })

  it('opens the brist again with a new round when it was no, and what stood there is told', () => {
    const { app, view, done } = verified()
    const effect = { effect: 'no', effectOn: '2026-11-22', effectNote: 'Samma brist igen.' } as const
    const closed = app.call('act.verify', { ...key(done), verifiedBy: 'visit', verifiedOn: '2026-11-21', effect })
    const ask = { ...askDraft, askedOn: '2026-11-22', answerDueOn: '2026-12-13' }
    app.call('act.reopenFinding', { ...key(closed), ask, dueOn: '2027-01-15' })
    expect(view()).toMatchObject({
      stage: 'waiting',
      finding: { dueOn: '2027-01-15', effect: null, effectDueOn: null, verifiedNote: null },
      reopened: [{ on: today, effect: 'no', effectNote: 'Samma brist igen.', verifiedOn: '2026-11-21' }],
    })
  })
})

describe('egen regi', () => {
  it('goes the same way in the words of the responsible förvaltning', () => {
    const { app, id, view, ask } = openBrist({ providerId: 'egen', serviceTypeId: 'hemtjanst' })
    expect(view().inHouse).toBe(true)
    ask({ ...askDraft, answerDueOn: '2026-11-10' })
    expect(
      app.refusal('act.recordDone', { id, version: 1, measure: null, doneOn: '2026-11-20' }).userMessage,
    ).toContain('förvaltningen har gjort')
    const own = app.call('act.todos', { committeeId: null, year: 2026 }).rows.filter((todo) => todo.id.endsWith(id))
    expect(own.map(({ sentence }) => sentence)).toEqual([
      'Solbergas egen hemtjänst: svaret från ansvarig förvaltning om bristen i bemanning skulle ha kommit 2026-11-10.',
    ])
  })
})

describe('Att göra', () => {
  const idsOf = (app: ReturnType<typeof openBrist>['app']) =>
    app.call('act.todos', { committeeId: null, year: 2026 }).rows.map(({ id }) => id)

  it('tells of an answer that is late, a plan to be judged and an effect to follow up, and of each brist once', () => {
    const { app, id, view, latest, ask, receive } = openBrist()
    expect(idsOf(app)).toContain(`finding-${id}`)
    ask({ ...askDraft, answerDueOn: '2026-11-20' })
    expect(idsOf(app).filter((todo) => todo.endsWith(id))).toEqual([`plan-answer-${id}`])
    receive()
    expect(idsOf(app).filter((todo) => todo.endsWith(id))).toEqual([`plan-judge-${id}`])
    app.call('act.judgePlan', { ...key(latest()), draft: judgeDraft })
    const done = app.call('act.recordDone', { ...key(view().finding), measure: 'Klart', doneOn: '2026-11-20' })
    const verify = { ...key(done), verifiedBy: 'visit', verifiedOn: '2026-11-21' } as const
    app.call('act.verify', { ...verify, effectDueOn: '2026-11-30' })
    expect(idsOf(app).filter((todo) => todo.endsWith(id))).toEqual([`effect-${id}`])
  })
})

describe('the board of åtgärdsplaner', () => {
  it('counts each stage and the late in it, and finds the same stage as the rule', () => {
    const { app, given, review, id } = openBrist()
    const plan = (findingId: string, fields: object) =>
      given.table('actionPlan').insert({ findingId, round: 1, askedOn: '2026-10-05', ...fields })
    const closed = { doneOn: '2026-10-20', measure: 'Klart', verifiedBy: 'phone', verifiedOn: '2026-10-21' } as const
    const made = [
      given.finding(review.id, { dueOn: '2026-11-01' }),
      given.finding(review.id, { doneOn: '2026-11-10', measure: 'Klart' }),
      given.finding(review.id, { ...closed, effectDueOn: '2026-11-01' }),
      given.finding(review.id, { ...closed, effectDueOn: '2026-11-01', effect: 'yes', effectOn: '2026-11-02' }),
      given.finding(review.id, closed),
    ]
    const rounds = [
      { answerDueOn: '2026-11-01' },
      { answerDueOn: null },
      { receivedOn: '2026-10-20', plan: 'Plan' },
      { receivedOn: '2026-10-20', plan: 'Plan', judgement: 'approved', judgedOn: '2026-10-22' },
      { receivedOn: '2026-10-20', plan: 'Plan', judgement: 'returned', judgedOn: '2026-10-22', reason: 'Kort' },
    ]
    for (const fields of rounds) {
      const finding = given.finding(review.id, { dueOn: '2026-12-24' })
      plan(finding.id, fields)
      made.push(finding)
    }
    const list = app.call('act.actionPlans', { committeeId: null })
    expect(Object.fromEntries(list.stages.map(({ stage, count, late }) => [stage, [count, late]]))).toEqual({
      toAsk: [3, 1],
      waiting: [2, 1],
      toJudge: [1, 0],
      doing: [1, 0],
      toVerify: [1, 0],
      effect: [1, 1],
      ended: [2, 0],
    })
    expect(list).toMatchObject({ total: 9, totalUnfiltered: 9 })
    expect(list.rows.slice(0, 3).every(({ dueDegree }) => dueDegree === 'late')).toBe(true)
    const all = [...list.rows, ...app.call('act.actionPlans', { committeeId: null, stage: 'ended' }).rows]
    for (const row of all) {
      const { finding, rounds: own, stage } = app.call('act.finding', { id: row.id })
      const latest = own.at(-1) ?? null
      expect(row.stage).toBe(stageOf(finding, latest))
      expect(row.stepDueOn).toBe(stageDue(stage, finding, latest))
    }
    expect(all.map((row) => row.id).toSorted()).toEqual([id, ...made.map((finding) => finding.id)].toSorted())
  })

  it('is filtered by nämnd, year, stage, lateness, utförare, responsible, severity and words, and sorted', () => {
    const { app, given, review } = openBrist()
    const old = given.review({
      year: 2025,
      completedOn: '2025-05-01',
      providerId: 'asken',
      serviceTypeId: 'hemtjanst',
      responsible: 'MAS',
    })
    given.finding(old.id, { dueOn: '2025-06-01', severity: 'serious', area: 'Läkemedel' })
    const areas = (fields: object) =>
      app.call('act.actionPlans', { committeeId: null, ...fields }).rows.map(({ area }) => area)
    expect(areas({})).toEqual(['Läkemedel', 'Bemanning'])
    expect(areas({ committeeId: 'aldre' })).toEqual(['Läkemedel'])
    expect(areas({ year: 2026 })).toEqual(['Bemanning'])
    expect(areas({ stage: 'waiting' })).toEqual([])
    expect(areas({ lateOnly: true })).toEqual(['Läkemedel'])
    expect(areas({ providerId: 'linden' })).toEqual(['Bemanning'])
    expect(areas({ responsible: 'mas' })).toEqual(['Läkemedel'])
    expect(areas({ severity: 'serious' })).toEqual(['Läkemedel'])
    expect(areas({ search: 'åsken' })).toEqual(['Läkemedel'])
    expect(areas({ sort: { by: 'area', descending: false } })).toEqual(['Bemanning', 'Läkemedel'])
    expect(areas({ sort: { by: 'providerName', descending: true } })).toEqual(['Läkemedel', 'Bemanning'])
    const list = app.call('act.actionPlans', { committeeId: null, responsible: 'MAS' })
    expect(list).toMatchObject({
      total: 1,
      totalUnfiltered: 2,
      years: [2026, 2025],
      responsibles: ['MAS', 'Planerare'],
    })
    expect(list.providers.map(({ name }) => name)).toEqual(['Utförare Linden', 'Utförare Åsken'])
    expect(review.year).toBe(2026)
  })
})
